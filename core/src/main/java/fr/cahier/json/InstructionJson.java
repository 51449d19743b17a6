package fr.cahier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cahier.instruction.Instructed;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.Unapplied;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the officer's hand beside a verdict. */
final class InstructionJson {

    private InstructionJson() {}

    static void write(JsonGenerator json, Instructed instructed) throws IOException {
        json.writeObjectFieldStart("instruction");
        json.writeStringField("day", instructed.day().toString());
        json.writeStringField("conclusion", instructed.conclusion().name());
        json.writeArrayFieldStart("views");
        for (OfficerView view : instructed.views()) {
            view(json, view);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unapplied");
        for (Unapplied entry : instructed.unapplied()) {
            json.writeStartObject();
            json.writeStringField("pointer", entry.pointer());
            json.writeStringField("message", entry.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void view(JsonGenerator json, OfficerView view) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", view.kind().name());
        json.writeStringField("pointer", view.pointer());
        json.writeStringField("obligation", view.engine().obligation().id());
        json.writeStringField("subject", view.engine().subject());
        json.writeStringField("engine", view.engine().status().name());
        json.writeStringField("officer", view.status().name());
        json.writeStringField("reading", view.reading());
        json.writeStringField("grounds", view.grounds());
        json.writeStringField("function", view.function());
        json.writeStringField("date", text(view.date()));
        json.writeStringField("expiry", text(view.expiry()));
        json.writeEndObject();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
