package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.Visible;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlList;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.internal.yaml.YamlScalar;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the wordings of an edition or an obligation: a text, or a text with readings and remedy. */
final class WordingReader {

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_PLACEHOLDERS = 20;
    private static final List<String> KEYS = List.of("phrase", "question", "voie", "lectures", "remede", "demande");

    private final YamlFile file;
    private final @Nullable String subject;

    private WordingReader(YamlFile file, @Nullable String subject) {
        this.file = file;
        this.subject = subject;
    }

    /** @param subject the obligation; null for common wordings */
    static Map<String, Wording> read(YamlFile file, @Nullable String subject, @Nullable YamlMap written) {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        if (written != null) {
            WordingReader reader = new WordingReader(file, subject);
            written.entries().forEach((key, node) -> wordings.put(key, reader.wording(Visible.text(key), node)));
        }
        return wordings;
    }

    private Wording wording(String key, YamlNode node) {
        if (!(node instanceof YamlMap map)) {
            return Wording.of(text(key, "phrase", node));
        }
        map.entries().forEach((part, value) -> {
            if (!KEYS.contains(part)) {
                add(
                        RuleIssueCode.UNKNOWN_KEY,
                        value,
                        "la clé « " + Visible.text(part) + " » de la formulation « " + key + " » est inconnue.",
                        "Clés connues : " + String.join(", ", KEYS) + ".");
            }
        });
        YamlNode remedy = map.node("remede");
        YamlNode way = map.node("voie");
        ReadingsReader readings = new ReadingsReader(file, subject, key, (part, text) -> text(key, part, text));
        return new Wording(
                text(key, "phrase", map.location("phrase")),
                readings.question(map),
                way == null ? null : text(key, "voie", way),
                readings.readings(map),
                remedy == null ? null : text(key, "remede", remedy),
                asks(key, map.node("demande")));
    }

    private List<FactPath> asks(String key, @Nullable YamlNode node) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlList list)) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    "« demande » de la formulation « " + key + " » n’est pas une liste.",
                    "Écrivez chaque fait demandé sur sa ligne, après un tiret : depot.horodatage.");
            return List.of();
        }
        List<FactPath> asks = new ArrayList<>();
        list.elements().forEach(element -> path(key, element).ifPresent(asks::add));
        return asks;
    }

    private Optional<FactPath> path(String key, YamlNode node) {
        try {
            return Optional.of(FactPath.of(text(key, "demande", node)));
        } catch (IllegalArgumentException unknown) {
            add(
                    RuleIssueCode.UNKNOWN_REFERENCE,
                    node,
                    "la formulation « " + key + " » demande un fait inconnu.",
                    String.valueOf(unknown.getMessage()));
            return Optional.empty();
        }
    }

    private String text(String key, String part, YamlNode node) {
        if (!(node instanceof YamlScalar scalar) || !scalar.isText()) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    "la formulation « " + key + " » n’est pas un texte, ni un texte sous « " + part + " ».",
                    "Mettez-le entre guillemets.");
            return "";
        }
        String said = scalar.text();
        if (said.length() > MAX_LENGTH) {
            tooLong(key, part, node, MAX_LENGTH + " caractères");
        }
        if (said.chars().filter(sign -> sign == '{').count() > MAX_PLACEHOLDERS) {
            tooLong(key, part, node, MAX_PLACEHOLDERS + " accolades");
        }
        return said;
    }

    private void tooLong(String key, String part, YamlNode node, String bound) {
        add(
                RuleIssueCode.LIMIT_EXCEEDED,
                node,
                "la formulation « " + key + " » a plus de " + bound + " sous « " + part + " ».",
                "Abrégez-la.");
    }

    private void add(RuleIssueCode code, YamlNode location, String message, String advice) {
        file.add(code, location, subject, message, advice);
    }
}
