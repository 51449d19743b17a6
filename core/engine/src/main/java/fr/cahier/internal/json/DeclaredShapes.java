package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.dossier.Fait;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.DeclaredFact.Kind;
import fr.cahier.regulation.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
        json.writeNull();
        json.writeEndArray();
    }

    /** Writes what a row of each key holds. */
    void rows() throws IOException {
        json.writeArrayFieldStart("allOf");
        for (DeclaredFact fact : facts) {
            json.writeStartObject();
            json.writeObjectFieldStart("if");
            json.writeObjectFieldStart("properties");
            json.writeObjectFieldStart("cle");
            json.writeStringField("const", fact.key());
            json.writeEndObject();
            json.writeEndObject();
            required(List.of("cle"));
            json.writeEndObject();
            json.writeObjectFieldStart("then");
            row(fact);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
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
