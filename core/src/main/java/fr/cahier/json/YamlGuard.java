package fr.cahier.json;

import fr.cahier.regulation.Diagnostic;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Goes through a YAML file before anything is built from it: one document of plain maps, lists and texts, of bounded
 * sizes, without tags, anchors, references or keys written twice.
 */
final class YamlGuard {

    private static final int DEEPEST = 12;
    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_KEY = 200;
    private static final int MOST_PROBLEMS = 200;
    private static final String PLAIN = "Recopiez le texte là où il sert.";

    private final String file;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int documents;

    private YamlGuard(String file) {
        this.file = file;
    }

    /** A map or a list that is open: how much is in it; of a map, the keys seen, and whether a key comes next. */
    private static final class Level {
        private final @Nullable Set<String> keys;
        private boolean keyNext = true;
        private int entries;

        Level(boolean map) {
            this.keys = map ? new HashSet<>() : null;
        }
    }

    /** {@return what may not be in {@code text}; when it cannot be read to its end, that comes last} */
    static List<Diagnostic> check(String file, String text) {
        YamlGuard guard = new YamlGuard(file);
        try {
            for (Event event : new Yaml(options()).parse(new StringReader(text))) {
                if (!guard.accept(event)) {
                    break;
                }
            }
        } catch (MarkedYAMLException malformed) {
            guard.problems.add(YamlSyntax.diagnostic(file, text, malformed));
        } catch (YAMLException unreadable) {
            guard.problems.add(
                    Diagnostic.atHeadOf(file, "le fichier est illisible.", "Vérifiez qu’il ne contient que du texte."));
        }
        return guard.problems;
    }

    static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(2_000_000);
        options.setNestingDepthLimit(2 * DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        return options;
    }

    /** {@return whether to go on} */
    private boolean accept(Event event) {
        Mark mark = event.getStartMark();
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            add(mark, "un second document commence ici (---).", "Gardez un seul document par fichier.");
            return false;
        }
        if (event instanceof NodeEvent node) {
            if (!isShort(node)) {
                return false;
            }
            plain(node);
            key(event);
        }
        if (event instanceof CollectionStartEvent start) {
            levels.push(new Level(event instanceof MappingStartEvent));
            if (levels.size() > DEEPEST) {
                add(
                        start.getStartMark(),
                        "trop de niveaux les uns dans les autres.",
                        "Vérifiez le retrait des lignes.");
                return false;
            }
        } else if (event instanceof CollectionEndEvent) {
            levels.pop();
        }
        return problems.size() < MOST_PROBLEMS;
    }

    private boolean isShort(NodeEvent event) {
        Level level = levels.peek();
        boolean isKey = level != null && level.keys != null && level.keyNext;
        if (level != null && (level.keys == null || isKey) && ++level.entries > MOST_ENTRIES) {
            return stop(
                    event,
                    "plus de " + MOST_ENTRIES + " éléments se suivent.",
                    "Répartissez-les en plusieurs fichiers.");
        }
        int most = isKey ? LONGEST_KEY : LONGEST_TEXT;
        return !(event instanceof ScalarEvent scalar)
                || scalar.getValue().length() <= most
                || stop(event, (isKey ? "cette clé" : "ce texte") + " a plus de " + most + " caractères.", "Abrégez.");
    }

    private boolean stop(NodeEvent event, String message, String advice) {
        add(event.getStartMark(), message, advice);
        return false;
    }

    private void plain(NodeEvent event) {
        Mark mark = event.getStartMark();
        if (event instanceof AliasEvent) {
            add(mark, "une référence (*" + Shown.visible(event.getAnchor()) + ") est refusée.", PLAIN);
        } else if (event.getAnchor() != null) {
            add(mark, "une ancre (&" + Shown.visible(event.getAnchor()) + ") est refusée.", PLAIN);
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            add(
                    mark,
                    "une étiquette (" + Shown.visible(tag) + ") est refusée.",
                    "Retirez le mot qui commence par « ! ».");
        }
    }

    private void key(Event event) {
        Level level = levels.peek();
        if (level == null || level.keys == null) {
            return;
        }
        boolean isKey = level.keyNext;
        level.keyNext = !isKey;
        if (isKey && !(event instanceof ScalarEvent)) {
            add(event.getStartMark(), "une clé n’est pas un texte.", "Écrivez « clé: valeur ».");
        }
        if (isKey && event instanceof ScalarEvent scalar && !level.keys.add(scalar.getValue())) {
            add(
                    event.getStartMark(),
                    "la clé « " + scalar.getValue() + " » est écrite deux fois.",
                    "Gardez-en une, ou vérifiez le tiret (-) qui commence l’élément suivant.");
        }
    }

    private void add(Mark mark, String message, String advice) {
        problems.add(new Diagnostic(file, mark.getLine() + 1, mark.getColumn() + 1, null, message, advice));
    }
}
