package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Visible;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.DeclaredFact.Kind;
import fr.cahier.regulation.DeclaredFact.RecordField;
import fr.cahier.regulation.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code faits} of {@code cahier.yaml}; a record becomes one fact for each of its fields. */
record FactReader(YamlFile file) {

    private static final String YES = "oui";
    private static final String NO = "non";

    Map<String, DeclaredFact> read(List<YamlMap> written) {
        Map<String, DeclaredFact> facts = new LinkedHashMap<>();
        for (YamlMap one : written) {
            String key = one.text("cle");
            List<YamlMap> fields = one.maps("champs");
            if (key.indexOf('.') >= 0) {
                file.convert(one, key, () -> undotted(key));
            } else if (fields.isEmpty()) {
                add(facts, one, key, one, false);
            } else {
                file.convert(one, key, () -> checkedRecord(one));
                fields.forEach(field -> add(facts, one, key + "." + field.text("cle"), field, true));
            }
        }
        return facts;
    }

    /** {@return the keys that are written, whatever is wrong with what they name} */
    static Set<String> keys(List<YamlMap> written) {
        Set<String> keys = new LinkedHashSet<>();
        for (YamlMap one : written) {
            List<YamlMap> fields = one.maps("champs");
            if (fields.isEmpty()) {
                keys.add(one.text("cle"));
            }
            fields.forEach(field -> keys.add(one.text("cle") + "." + field.text("cle")));
        }
        return keys;
    }

    /** Else it would be taken for the field of a record. */
    private static Object undotted(String key) {
        throw new RefusedValueException(
                "la clé « " + Visible.text(key) + " » a un point : il sépare une fiche de ses champs.",
                "Écrivez un trait d’union, ou déclarez la fiche « " + Visible.text(key.substring(0, key.indexOf('.')))
                        + " » avec ses « champs ».");
    }

    /** A record has nothing of a value itself. */
    private static YamlMap checkedRecord(YamlMap one) {
        for (String key : List.of("question", "genre", "valeurs", "unite", "au-moins", "au-plus")) {
            if (one.node(key) != null) {
                throw new RefusedValueException(
                        "« " + key + " » ne va pas avec « champs » : chaque champ a le sien.",
                        "Écrivez-le sous le champ.");
            }
        }
        return one;
    }

    private void add(Map<String, DeclaredFact> facts, YamlMap one, String key, YamlMap value, boolean field) {
        file.convert(value, key, () -> fact(one, key, value, field)).ifPresent(fact -> {
            if (facts.put(key, fact) != null) {
                EditionReader.reportDuplicate(file, value, key);
            }
        });
    }

    private static DeclaredFact fact(YamlMap one, String key, YamlMap value, boolean field) {
        String label = value.text("libelle");
        String subject = one.textOrNull("sujet");
        return new DeclaredFact(
                key,
                field ? one.text("libelle") + " : " + label : label,
                value.textOrNull("description"),
                kind(value),
                value.texts("valeurs"),
                value.textOr("unite", ""),
                value.numberOrNull("au-moins"),
                value.numberOrNull("au-plus"),
                subject == null ? Subject.DOSSIER : WrittenValues.word(Subject.class, subject),
                field || isRepeated(one.textOr("repete", NO)),
                field ? new RecordField(one.text("libelle"), label) : null,
                value.textOrNull("question"));
    }

    private static Kind kind(YamlMap value) {
        String written = value.textOrNull("genre");
        if (written == null) {
            throw new RefusedValueException(
                    "le fait n’a ni « genre » ni « champs ».", "Écrivez par exemple genre: nombre.");
        }
        return WrittenValues.word(Kind.class, written);
    }

    private static boolean isRepeated(String written) {
        if (!written.equals(YES) && !written.equals(NO)) {
            throw new RefusedValueException(
                    "« repete » se dit par oui ou par non.", "Écrivez repete: oui, ou retirez cette clé.");
        }
        return written.equals(YES);
    }
}
