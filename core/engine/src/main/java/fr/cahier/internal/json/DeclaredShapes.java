package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.dossier.Fait;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.DeclaredFact.Kind;
import fr.cahier.regulation.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of each declared fact in the schema of a dossier: the field that holds its value, what it may be, and what it is
 * about. An editor completes by it, and refuses what the edition would not read.
 */
record DeclaredShapes(Collection<DeclaredFact> facts, JsonGenerator json) {

    /** Writes what a row may be called. */
    void keys() throws IOException {
        json.writeArrayFieldStart("enum");
        for (DeclaredFact fact : facts) {
            json.writeString(fact.key());
        }
        for (DeclaredFact record : records()) {
            json.writeString(record.recordKey());
        }
        json.writeNull();
        json.writeEndArray();
    }

    /** Writes what a row of each key holds. */
    void rows() throws IOException {
        json.writeArrayFieldStart("allOf");
        for (DeclaredFact fact : facts) {
            startOf(fact.key());
            if (fact.saysNone() && fact.recordKey().equals(fact.key())) {
                json.writeArrayFieldStart("anyOf");
                json.writeStartObject();
                row(fact);
                json.writeEndObject();
                json.writeStartObject();
                none(fact);
                json.writeEndObject();
                json.writeEndArray();
            } else {
                row(fact);
            }
            end();
        }
        for (DeclaredFact record : records()) {
            startOf(record.recordKey());
            none(record);
            end();
        }
        json.writeEndArray();
    }

    /** {@return the first field of each record} */
    private List<DeclaredFact> records() {
        Map<String, DeclaredFact> records = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> !fact.recordKey().equals(fact.key()))
                .forEach(fact -> records.putIfAbsent(fact.recordKey(), fact));
        return List.copyOf(records.values());
    }

    private void startOf(String key) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("if");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("cle");
        json.writeStringField("const", key);
        json.writeEndObject();
        json.writeEndObject();
        required(List.of("cle"));
        json.writeEndObject();
        json.writeObjectFieldStart("then");
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes the row that says that there is none. */
    private void none(DeclaredFact fact) throws IOException {
        List<String> required = new ArrayList<>();
        json.writeStringField("title", fact.recordLabel() + " : aucun");
        json.writeObjectFieldStart("properties");
        identity("site_id", fact.subject() == Subject.SITE, required);
        identity("personnel_id", fact.subject() == Subject.PERSONNEL, required);
        identity("element", false, required);
        for (String field : Fait.VALUES) {
            json.writeObjectFieldStart(field);
            if (field.equals(Kind.OUI_NON.field())) {
                json.writeStringField("description", "« false » : il n’y en a aucun.");
                json.writeArrayFieldStart("enum");
                json.writeBoolean(false);
                json.writeNull();
                json.writeEndArray();
            } else {
                json.writeStringField("type", "null");
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        if (!required.isEmpty()) {
            required(required);
        }
    }

    private void row(DeclaredFact fact) throws IOException {
        List<String> required = new ArrayList<>();
        json.writeStringField("title", fact.label());
        json.writeObjectFieldStart("properties");
        identity("site_id", fact.subject() == Subject.SITE, required);
        identity("personnel_id", fact.subject() == Subject.PERSONNEL, required);
        if (fact.repeated()) {
            identity("element", true, required);
        }
        for (String field : Fait.VALUES) {
            json.writeObjectFieldStart(field);
            if (field.equals(fact.kind().field())) {
                value(fact);
            } else {
                json.writeStringField("type", "null");
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        if (!required.isEmpty()) {
            required(required);
        }
    }

    private void identity(String field, boolean isAsked, List<String> required) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("type", isAsked ? "string" : "null");
        json.writeEndObject();
        if (isAsked) {
            required.add(field);
        }
    }

    private void value(DeclaredFact fact) throws IOException {
        json.writeStringField(
                "description",
                fact.label() + " : " + fact.accepted() + "."
                        + (fact.description() == null ? "" : " " + fact.description()));
        if (fact.kind() == Kind.INSTANT) {
            json.writeStringField("pattern", "T");
        }
        if (fact.kind() == Kind.CHOIX) {
            json.writeArrayFieldStart("enum");
            for (String value : fact.values()) {
                json.writeString(value);
            }
            json.writeNull();
            json.writeEndArray();
        }
        if (fact.min() != null) {
            json.writeNumberField("minimum", fact.min());
        }
        if (fact.max() != null) {
            json.writeNumberField("maximum", fact.max());
        }
    }

    private void required(List<String> fields) throws IOException {
        json.writeArrayFieldStart("required");
        for (String field : fields) {
            json.writeString(field);
        }
        json.writeEndArray();
    }
}
