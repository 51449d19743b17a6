package fr.cahier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import fr.cahier.regulation.Obligation;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a verdict repeats of an obligation in each of its findings, as ready bytes. They stand where a finding stands in a
 * verdict, three levels deep, and begin with the comma that follows another field.
 *
 * @param obligation whose they are
 */
record ObligationParts(Obligation obligation, SerializedString heading, SerializedString source) {

    /** By id; those of the edition that was written last. Never many: an edition has some hundred rows. */
    private static final Map<String, ObligationParts> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST = 10_000;

    private static final String NEXT = ",\n" + "  ".repeat(3);

    /** {@return those of {@code obligation}, and of no other that bears its id} */
    static ObligationParts of(Obligation obligation) {
        ObligationParts known = KNOWN.get(obligation.id());
        if (known != null && known.obligation == obligation) {
            return known;
        }
        ObligationParts made = new ObligationParts(obligation, heading(obligation), source(obligation));
        if (KNOWN.size() < MOST) {
            KNOWN.put(obligation.id(), made);
        }
        return made;
    }

    /** Writes title, chapter and nature, after another field of a finding. */
    void writeHeading(JsonGenerator json) throws IOException {
        json.writeRaw(heading);
    }

    /** Writes the source, after another field of a finding. */
    void writeSource(JsonGenerator json) throws IOException {
        json.writeRaw(source);
    }

    private static SerializedString heading(Obligation obligation) {
        return new SerializedString(NEXT
                + field("title", obligation.title())
                + NEXT
                + field("chapter", obligation.chapter())
                + NEXT
                + field("nature", obligation.nature().name()));
    }

    private static SerializedString source(Obligation obligation) {
        return new SerializedString(NEXT + "\"source\" : {\n    "
                + "    " + field("heading", obligation.source().heading())
                + NEXT + "  " + field("lines", obligation.source().lines().toString())
                + "\n      }");
    }

    private static String field(String name, String value) {
        return "\"" + name + "\" : " + JsonText.quoted(value);
    }
}
