package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.facts.Echeance;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.Visible;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlList;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.internal.yaml.YamlScalar;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the readings of a wording: with ids and effects under a question, or texts alone. */
final class ReadingsReader {

    private static final int MAX_READINGS = 10;
    private static final List<String> KEYS = List.of("id", "seuils", "effet", "texte");
    private static final Pattern ID = Pattern.compile(OpenQuestion.ID_FORM);
    private static final String ID_ADVICE =
            "Écrivez des lettres minuscules sans accent, des chiffres et des traits d’union : demi-journees-courtes.";
    private static final List<String> EFFECTS =
            PossibleReading.EFFECTS.stream().map(Outcome::word).sorted().toList();

    private final YamlFile file;
    private final @Nullable String subject;

    /** The key of the wording, as messages show it. */
    private final String key;

    private final BiFunction<String, YamlNode, String> texts;

    /** @param texts reads the text under the key that it is given */
    ReadingsReader(YamlFile file, @Nullable String subject, String key, BiFunction<String, YamlNode, String> texts) {
        this.file = file;
        this.subject = subject;
        this.key = key;
        this.texts = texts;
    }

    /** {@return the id; null when there is no question, or a malformed one} */
    @Nullable
    String question(YamlMap wording) {
        YamlNode written = wording.node("question");
        if (written != null && wording.node("lectures") == null) {
            add(
                    RuleIssueCode.MISSING_KEY,
                    written,
                    "la formulation « " + key + " » pose une question sans lectures.",
                    "Donnez sous « lectures » les lectures entre lesquelles le texte ne choisit pas.");
        }
        return written == null ? null : id("question", written);
    }

    List<PossibleReading> readings(YamlMap wording) {
        YamlNode node = wording.node("lectures");
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlList list)) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    "les lectures de la formulation « " + key + " » ne sont pas une liste.",
                    "Écrivez chacune sur sa ligne, après un tiret.");
            return List.of();
        }
        checkCount(list);
        return wording.node("question") == null ? texts(list) : settleable(list);
    }

    private void checkCount(YamlList list) {
        if (list.elements().size() > MAX_READINGS) {
            add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    list,
                    "la formulation « " + key + " » a plus de " + MAX_READINGS + " lectures.",
                    "Gardez les principales.");
        }
    }

    private List<PossibleReading> texts(YamlList list) {
        List<PossibleReading> readings = new ArrayList<>();
        for (YamlNode element : list.elements()) {
            if (element instanceof YamlMap) {
                add(
                        RuleIssueCode.MISSING_KEY,
                        element,
                        "les lectures de la formulation « " + key + " » ont un identifiant, leur question n’en a pas.",
                        "Ajoutez « question: » au-dessus de « lectures: », avec un identifiant qui ne changera plus.");
                return List.of();
            }
            readings.add(PossibleReading.of(texts.apply("lectures", element)));
        }
        return readings;
    }

    private List<PossibleReading> settleable(YamlList list) {
        if (list.elements().size() < 2) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    list,
                    "la question de la formulation « " + key + " » a moins de deux lectures.",
                    "Donnez-en une autre, ou retirez la question.");
        }
        List<PossibleReading> readings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlNode element : list.elements()) {
            reading(element, ids).ifPresent(readings::add);
        }
        return readings;
    }

    private Optional<PossibleReading> reading(YamlNode element, Set<String> ids) {
        if (!(element instanceof YamlMap map)) {
            add(
                    RuleIssueCode.MISSING_KEY,
                    element,
                    "une lecture de la formulation « " + key + " » n’a ni identifiant ni effet.",
                    "Écrivez { id: large, effet: satisfaite, texte: \"…\" }.");
            return Optional.empty();
        }
        map.entries().forEach((part, value) -> {
            if (!KEYS.contains(part)) {
                add(
                        RuleIssueCode.UNKNOWN_KEY,
                        value,
                        "la clé « " + Visible.text(part) + " » d’une lecture de « " + key + " » est inconnue.",
                        "Clés connues : " + String.join(", ", KEYS) + ".");
            }
        });
        String id = id("id", map.location("id"));
        if (id != null && !ids.add(id)) {
            add(
                    RuleIssueCode.DUPLICATE_IDENTIFIER,
                    map.location("id"),
                    "deux lectures de la formulation « " + key + " » ont l’identifiant « " + id + " ».",
                    "Donnez-en un autre à l’une des deux.");
        }
        List<Seuil> thresholds = thresholds(map);
        Outcome effect = map.node("effet") == null && map.node("seuils") != null ? null : effect(map);
        return Optional.of(new PossibleReading(id, texts.apply("texte", map.location("texte")), effect, thresholds));
    }

    /** {@return the thresholds that the reading sets, without those that have a problem} */
    private List<Seuil> thresholds(YamlMap reading) {
        YamlNode written = reading.node("seuils");
        if (written == null || !file.holds(written, EditionForms.READING_THRESHOLDS)) {
            return List.of();
        }
        List<Seuil> thresholds = new ArrayList<>();
        for (YamlMap one : reading.maps("seuils")) {
            String hour = one.textOrNull("heure");
            String day = one.textOrNull("jour");
            file.convert(
                            one,
                            subject,
                            () -> new Seuil(
                                    one.text("seuil"),
                                    one.numberOrNull("nombre"),
                                    null,
                                    hour == null ? null : WrittenValues.hour(hour),
                                    one.textOrNull("texte"),
                                    List.of(),
                                    null,
                                    day == null ? null : Echeance.of(day)))
                    .ifPresent(thresholds::add);
        }
        return thresholds;
    }

    private @Nullable String id(String part, YamlNode node) {
        String id = node instanceof YamlScalar scalar ? scalar.text() : "";
        if (id.length() > OpenQuestion.MAX_ID || !ID.matcher(id).matches()) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    (id.isEmpty() ? "« " + part + " » manque" : "« " + part + " » est mal écrit")
                            + " dans la formulation « " + key + " ».",
                    ID_ADVICE);
            return null;
        }
        return id;
    }

    private @Nullable Outcome effect(YamlMap map) {
        YamlNode node = map.location("effet");
        String word = node instanceof YamlScalar scalar ? scalar.text() : "";
        Optional<Outcome> known = Outcome.of(word).filter(PossibleReading.EFFECTS::contains);
        if (known.isEmpty()) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    word.isEmpty()
                            ? "une lecture de la formulation « " + key
                                    + " » ne dit ni son effet, ni les seuils qu’elle fixe."
                            : "« " + Visible.text(word) + " » n’est pas l’effet d’une lecture.",
                    NearestName.suggested(word, EFFECTS, "Écrivez l’un de : " + String.join(", ", EFFECTS) + "."));
        }
        return known.orElse(null);
    }

    private void add(RuleIssueCode code, YamlNode location, String message, String advice) {
        file.add(code, location, subject, message, advice);
    }
}
