package fr.cahier.internal.yaml;

import fr.cahier.internal.Visible;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the values of one file in reading order. Each step returns whether to go on. */
final class YamlTree {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_ENTRIES = 2_000;
    private static final int MAX_TEXT_LENGTH = 5_000;
    private static final int MAX_KEY_LENGTH = 200;
    private static final String PLAIN = "Recopiez le texte là où il sert.";

    private final YamlFile file;
    private final int maxNodes;
    private final Deque<Level> levels = new ArrayDeque<>();
    private @Nullable YamlNode root;
    private int nodes;

    YamlTree(YamlFile file, int maxNodes) {
        this.file = file;
        this.maxNodes = maxNodes;
    }

    /** An open map or list. Of a map, also the current key and its location. */
    private static final class Level {
        private final @Nullable Map<String, YamlNode> entries;
        private final List<YamlNode> elements = new ArrayList<>();
        private @Nullable String key;
        private boolean valueNext;
        private int line;
        private int column;
        private int size;

        Level(boolean map) {
            this.entries = map ? new LinkedHashMap<>() : null;
        }

        boolean takesKey() {
            return entries != null && !valueNext;
        }
    }

    @Nullable
    YamlNode root() {
        return root;
    }

    boolean scalar(String text, boolean plain, boolean escapes, int line, int column) {
        Level level = levels.peek();
        boolean isKey = level != null && level.takesKey();
        if (!counts(level, line, column) || !isShort(text, isKey, line, column)) {
            return false;
        }
        if (escapes) {
            Escapes.refusal(text, isKey)
                    .ifPresent(message -> add(
                            RuleIssueCode.REFUSED_CHARACTER,
                            line,
                            column,
                            message,
                            "Retirez le code qui l’écrit, après la barre oblique inverse (\\)."));
        }
        if (isKey) {
            key(level, text, line, column);
        } else {
            put(new YamlScalar(locationLine(line), locationColumn(column), text, plain));
        }
        return true;
    }

    private boolean isShort(String text, boolean isKey, int line, int column) {
        int max = isKey ? MAX_KEY_LENGTH : MAX_TEXT_LENGTH;
        return text.length() <= max
                || stop(
                        line,
                        column,
                        (isKey ? "cette clé" : "ce texte") + " a plus de " + max + " caractères.",
                        "Abrégez.");
    }

    private void key(Level level, String text, int line, int column) {
        if (level.entries.containsKey(text)) {
            add(
                    RuleIssueCode.DUPLICATE_KEY,
                    line,
                    column,
                    "la clé « " + Visible.text(text) + " » est écrite deux fois.",
                    "Gardez-en une, ou vérifiez le tiret (-) qui commence l’élément suivant.");
        }
        level.key = text;
        level.valueNext = true;
        level.line = line;
        level.column = column;
    }

    boolean open(boolean map, int line, int column) {
        Level level = levels.peek();
        if (!counts(level, line, column)) {
            return false;
        }
        noText(level, line, column);
        if (levels.size() == MAX_DEPTH) {
            return stop(line, column, "trop de niveaux les uns dans les autres.", "Vérifiez le retrait des lignes.");
        }
        Level opened = new Level(map);
        YamlNode node = map
                ? new YamlMap(locationLine(line), locationColumn(column), opened.entries)
                : new YamlList(locationLine(line), locationColumn(column), opened.elements);
        put(node);
        levels.push(opened);
        return true;
    }

    void close() {
        levels.pop();
    }

    boolean reference(String name, int line, int column) {
        add(RuleIssueCode.MALFORMED, line, column, "une référence (*" + Visible.start(name) + ") est refusée.", PLAIN);
        Level level = levels.peek();
        noText(level, line, column);
        put(new YamlScalar(line, column, "", true));
        return counts(level, line, column);
    }

    void anchor(String name, int line, int column) {
        add(RuleIssueCode.MALFORMED, line, column, "une ancre (&" + Visible.start(name) + ") est refusée.", PLAIN);
    }

    void tag(String tag, int line, int column) {
        add(
                RuleIssueCode.MALFORMED,
                line,
                column,
                "une étiquette (" + Visible.start(tag) + ") est refusée.",
                "Retirez le mot qui commence par « ! ».");
    }

    /** A map or a list cannot be a key; what follows is read as its value. */
    private void noText(@Nullable Level level, int line, int column) {
        if (level != null && level.takesKey()) {
            add(RuleIssueCode.MALFORMED, line, column, "une clé n’est pas un texte.", "Écrivez « clé: valeur ».");
        }
    }

    private boolean counts(@Nullable Level level, int line, int column) {
        nodes++;
        if (nodes > maxNodes) {
            return stop(
                    line,
                    column,
                    "le fichier a plus de " + maxNodes + (maxNodes < 2 ? " valeur." : " valeurs."),
                    "Réduisez-en le nombre, ou répartissez-les entre les chapitres.");
        }
        if (level == null || level.valueNext) {
            return true;
        }
        level.size++;
        return level.size <= MAX_ENTRIES
                || stop(
                        line,
                        column,
                        "plus de " + MAX_ENTRIES + " éléments se suivent.",
                        "Réduisez-en le nombre, ou répartissez-les entre les chapitres.");
    }

    private void put(YamlNode node) {
        Level level = levels.peek();
        if (level == null) {
            root = node;
        } else if (level.entries == null) {
            level.elements.add(node);
        } else {
            if (level.key != null) {
                level.entries.putIfAbsent(level.key, node);
            }
            level.valueNext = level.takesKey();
            level.key = null;
        }
    }

    private int locationLine(int own) {
        Level level = levels.peek();
        return level != null && level.key != null ? level.line : own;
    }

    private int locationColumn(int own) {
        Level level = levels.peek();
        return level != null && level.key != null ? level.column : own;
    }

    private boolean stop(int line, int column, String message, String advice) {
        add(RuleIssueCode.LIMIT_EXCEEDED, line, column, message, advice);
        return false;
    }

    private void add(RuleIssueCode code, int line, int column, String message, String advice) {
        file.add(code, line, column, null, message, advice);
    }
}
