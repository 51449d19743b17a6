package fr.cahier.internal.yaml.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.internal.assess.CommonWordings;
import fr.cahier.internal.json.DossierJsonSchema;
import fr.cahier.internal.yaml.Form.MapForm;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import java.util.List;

/** What the forms do not tell of a value that is written: its form, its words, its bounds. */
final class YamlShapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String OBLIGATION = "[A-Z]{2,6}-[0-9]{2,3}";
    private static final String RANGE = "[1-9][0-9]*( *- *[1-9][0-9]*)?";
    private static final String LINES = "^ *" + RANGE + "( *; *" + RANGE + ")* *$";
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String CHAPTER = "^[a-z][a-z0-9_]{0,59}$";
    private static final String INSTANT =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-][0-9]{2}:[0-9]{2})$";
    private static final String HOUR = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$";

    private static final String NUMBER = "(1er|0?[1-9]|1[0-9]|2[0-9]";
    private static final String CALENDAR = "("
            + NUMBER + "|30|31) (janvier|mars|mai|juillet|août|octobre|décembre)|"
            + NUMBER + "|30) (avril|juin|septembre|novembre)|"
            + NUMBER + ") février)";
    private static final String DUE = "^(" + Scalar.Day.PATTERN + "|" + CALENDAR + " ([1-9][0-9]{3}|de chaque année)"
            + "|[1-9][0-9]{0,4} (jours?|semaines?|mois|ans?) (avant|après) le dépôt)$";

    private YamlShapes() {}

    static ObjectNode text(String place) {
        List<String> words = KeyWords.closed(place);
        return words.isEmpty() ? open(place) : YamlSchema.oneOf(words);
    }

    private static ObjectNode open(String place) {
        return switch (place) {
            case "EnVigueur.du", "EnVigueur.au", "Periode.du", "Periode.au", "Valeur.du" ->
                matching(DossierJsonSchema.whole(Scalar.Day.PATTERN)).put("format", "date");
            case "Valeur.instant" -> matching(INSTANT);
            case "Valeur.heure" -> matching(HOUR);
            case "Valeur.jour", "SeuilDeLecture.jour" -> matching(DUE);
            case "Chapitre.dossier" -> matching(CHAPTER);
            case "Texte.lignes-non-vides", "SeuilYaml.lignes", "PassageYaml.lignes", "Row.lignes" -> lines();
            case "Cahier.signature-globale",
                    "PassageYaml.fonde",
                    "Row.id",
                    "Row.ensemble",
                    "Row.repete",
                    "Written.obligation" -> matching("^" + OBLIGATION + "$");
            case "Cahier.label" -> matching("^(le |la |les |l[’']).+$");
            case "Arret.faits" -> path();
            case "Terme.terme", "Terme.sens" -> matching("^[^<>]*[\\p{L}\\p{N}][^<>]*$");
            case "FaitYaml.cle" -> matching("^" + NAME + "$");
            case "Champ.cle" -> matching("^" + NAME + "$");
            case "CalculYaml.code" -> matching("^" + Computation.CODE.pattern() + "$");
            case "CalculYaml.de", "CalculYaml.sur" -> read();
            case "CalculYaml.du", "CalculYaml.au" -> read();
            case "Filtre.depuis" -> matching("^[1-9][0-9]{0,3} (mois|an|ans)$");
            case "Filtre.avant", "Filtre.apres" ->
                matching(DossierJsonSchema.whole(Scalar.Day.PATTERN)).put("format", "date");
            case "SeuilDeLecture.heure" -> matching(HOUR);
            case "Row.faits", "Row.indices" -> path();
            default -> NODES.objectNode().put("type", "string");
        };
    }

    /** What has no form: sentences under names that the rules give, and the dossier of a case. */
    static ObjectNode free(String place) {
        return switch (place) {
            case "Written.dossier" -> DossierJsonSchema.dossier();
            case "Row.constats" -> wordings();
            case "Cahier.formulations" -> {
                ObjectNode schema = wordings();
                ObjectNode properties = schema.putObject("properties");
                ArrayNode required = schema.putArray("required");
                CommonWordings.KEYS.forEach(key -> {
                    properties.set(key, wording());
                    required.add(key);
                });
                CommonWordings.OF_PROMISES.forEach(key -> properties.set(key, wording()));
                yield schema;
            }
            default -> throw new IllegalStateException("Nothing is said of the form of " + place);
        };
    }

    /** What holds of a whole map, whatever its keys hold. */
    static void whole(MapForm form, ObjectNode schema) {
        if (form.name().equals("Valeur") || form.name().equals("SeuilDeLecture")) {
            schema.put("minProperties", 2).put("maxProperties", 2);
        }
    }

    static ObjectNode bounds(String place, ObjectNode list) {
        return place.equals("SeuilYaml.valeurs") ? list.put("minItems", 1) : list;
    }

    private static ObjectNode matching(String pattern) {
        return NODES.objectNode().put("type", "string").put("pattern", pattern);
    }

    /** One line is often written as a number, without quotes. */
    private static ObjectNode lines() {
        ObjectNode schema = matching(LINES).put("minimum", 1);
        return schema.set("type", NODES.arrayNode().add("string").add("integer"));
    }

    private static ObjectNode path() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf")
                .add(YamlSchema.oneOf(FactPath.known()))
                .add(matching("^engagements[.]" + OBLIGATION + "$"))
                .add(matching("^faits[.]" + DeclaredFact.KEY.pattern() + "$"))
                .add(matching("^calculs[.]" + Computation.CODE.pattern() + "$"));
        return schema;
    }

    /** What a computation reads: a place of the dossier, a declared fact or another computation. */
    private static ObjectNode read() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf")
                .add(YamlSchema.oneOf(FactPath.known()))
                .add(matching("^faits[.]" + DeclaredFact.KEY.pattern() + "$"))
                .add(matching("^calculs[.]" + Computation.CODE.pattern() + "$"));
        return schema;
    }

    private static ObjectNode wordings() {
        return NODES.objectNode().put("type", "object").set("additionalProperties", wording());
    }

    private static ObjectNode wording() {
        ObjectNode whole = NODES.objectNode().put("type", "object");
        ObjectNode properties = whole.putObject("properties");
        properties.set("phrase", said("wording.phrase"));
        properties.set("question", id("wording.question"));
        properties.set("voie", id("wording.voie"));
        properties
                .putObject("lectures")
                .put("description", KeyWords.meaning("wording.lectures"))
                .put("type", "array")
                .set("items", reading());
        properties.set(
                "remede",
                said("wording.remede")
                        .set("type", NODES.arrayNode().add("string").add("null")));
        properties
                .putObject("demande")
                .put("description", KeyWords.meaning("wording.demande"))
                .put("type", "array")
                .set("items", NODES.objectNode().put("type", "string"));
        whole.putArray("required").add("phrase");
        whole.put("additionalProperties", false);
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(NODES.objectNode().put("type", "string")).add(whole);
        return schema;
    }

    /** A text alone, or a reading that can be settled. */
    private static ObjectNode reading() {
        ObjectNode whole = NODES.objectNode().put("type", "object");
        ObjectNode properties = whole.putObject("properties");
        properties.set("id", id("reading.id"));
        properties.set("seuils", YamlSchema.of("reading.seuils", EditionForms.READING_THRESHOLDS));
        properties.set(
                "effet",
                YamlSchema.oneOf(KeyWords.closed("reading.effet"))
                        .put("description", KeyWords.meaning("reading.effet")));
        properties.set("texte", said("reading.texte"));
        whole.putArray("required").add("id").add("texte");
        ArrayNode effects = whole.putArray("anyOf");
        effects.addObject().putArray("required").add("effet");
        effects.addObject().putArray("required").add("seuils");
        whole.put("additionalProperties", false);
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(NODES.objectNode().put("type", "string")).add(whole);
        return schema;
    }

    private static ObjectNode id(String place) {
        return matching("^[a-z0-9]+(-[a-z0-9]+)*$").put("description", KeyWords.meaning(place));
    }

    private static ObjectNode said(String place) {
        return NODES.objectNode().put("description", KeyWords.meaning(place)).put("type", "string");
    }
}
