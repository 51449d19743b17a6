package fr.cahier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.plan.Change;
import fr.cahier.plan.Edit;
import fr.cahier.plan.Plan;
import fr.cahier.verdict.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Writes plans as JSON: the same plan, the same bytes. Thread-safe. */
public final class PlanWriter {

    private PlanWriter() {}

    /** {@return one plan, as an object} */
    public static String json(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return JsonText.written(json -> plan(json, plan));
    }

    private static void plan(JsonGenerator json, Plan plan) throws IOException {
        json.writeStartObject();
        json.writeStringField("conclusion", plan.verdict().conclusion().name());
        json.writeStringField("outcome", plan.outcome().name());
        json.writeStringField("dossierSha256", plan.verdict().receipt().dossierSha256());
        if (plan.stopped()) {
            json.writeBooleanField("stopped", true);
        }
        json.writeArrayFieldStart("changes");
        for (Change change : plan.changes()) {
            change(json, plan, change);
        }
        json.writeEndArray();
        findings(json, "obstacles", plan.obstacles());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, Plan plan, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("who", change.who().name());
        json.writeStringField("pointer", change.pointer());
        json.writeStringField("place", plan.place(change));
        json.writeFieldName("before");
        if (change.before() == null) {
            json.writeNull();
        } else {
            new ShapeWriter(json, false).write(change.shape(), change.before());
        }
        json.writeArrayFieldStart("edits");
        for (Edit edit : change.edits()) {
            json.writeStartObject();
            json.writeStringField("kind", edit.kind().name());
            json.writeStringField("pointer", edit.pointer());
            json.writeFieldName("value");
            new ShapeWriter(json, false).write(edit.shape(), edit.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("example", change.example());
        json.writeFieldName("gap");
        json.writeNumber(change.gap());
        json.writeStringField("unit", change.unit());
        json.writeBooleanField("reservation", change.reservation());
        findings(json, "mends", change.mends());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("obligation", finding.obligation().id());
            json.writeStringField("subject", finding.subject());
            json.writeStringField("status", finding.status().name());
            json.writeStringField("sentence", finding.sentence());
            json.writeArrayFieldStart("readings");
            for (String reading : finding.readings()) {
                json.writeString(reading);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
