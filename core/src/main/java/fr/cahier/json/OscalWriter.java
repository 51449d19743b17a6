package fr.cahier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.oscal.OscalRegulation;
import fr.cahier.oscal.OscalVerdict;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes verdicts in OSCAL 1.1.3: the same verdict, the same bytes. Thread-safe. */
public final class OscalWriter {

    private OscalWriter() {}

    /**
     * {@return four JSON documents by file name: the assessment results, and the plan, profile and catalog that they
     * refer to by these names}
     *
     * @param regulation the edition that {@code verdict} was made with
     * @throws IllegalArgumentException when it is another
     */
    public static Map<String, String> files(Verdict verdict, Regulation regulation) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(regulation, "regulation");
        if (!verdict.receipt().regulationSha256().equals(regulation.sha256())) {
            throw new IllegalArgumentException("Cet avis n’a pas été fait avec l’édition « " + regulation.id()
                    + " » : donnez celle que son reçu nomme.");
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(OscalRegulation.CATALOG, json(OscalRegulation.catalog(regulation)));
        files.put(OscalRegulation.PROFILE, json(OscalRegulation.profile(regulation)));
        files.put(OscalRegulation.PLAN, json(OscalRegulation.plan(regulation)));
        files.put(OscalVerdict.RESULTS, json(OscalVerdict.of(verdict)));
        return files;
    }

    private static String json(Map<String, Object> tree) {
        return JsonText.written(generator -> write(tree, generator));
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> tree) {
            json.writeStartObject();
            for (var entry : tree.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else {
            json.writeString(value.toString());
        }
    }
}
