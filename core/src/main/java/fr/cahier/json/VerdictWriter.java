package fr.cahier.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Problem;
import fr.cahier.instruction.Instructed;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes verdicts as JSON: the same verdict, the same bytes. Thread-safe. */
public final class VerdictWriter {

    private static final SerializedString POINTER = new SerializedString("pointer");
    private static final SerializedString VALUE = new SerializedString("value");

    private VerdictWriter() {}

    /** {@return one verdict, as an object} */
    public static String json(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return JsonText.written(generator -> verdict(generator, verdict, null));
    }

    /**
     * Writes what {@link #json(Verdict)} returns, in UTF-8, without ever holding the whole of it; {@code out} stays open.
     *
     * @throws java.io.UncheckedIOException when {@code out} cannot be written
     */
    public static void write(Verdict verdict, OutputStream out) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(out, "out");
        JsonText.write(out, generator -> verdict(generator, verdict, null));
    }

    /**
     * Writes the same as an element of a list: it also names the {@code file} that it is about, and has no line break at
     * its end.
     *
     * @throws java.io.UncheckedIOException when {@code out} cannot be written
     */
    public static void write(Verdict verdict, String file, OutputStream out) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(out, "out");
        JsonText.writeElement(out, generator -> verdict(generator, verdict, file));
    }

    /** {@return one verdict with the officer's hand beside it, under {@code instruction}} */
    public static String json(Instructed instructed) {
        Objects.requireNonNull(instructed, "instructed");
        return JsonText.written(json -> {
            json.writeStartObject();
            content(json, instructed.verdict());
            InstructionJson.write(json, instructed);
            json.writeEndObject();
        });
    }

    /** {@return the place of a dossier that could not be read, among several} */
    public static String unreadable(List<Problem> problems, String file) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(file, "file");
        return JsonText.written(json -> {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                json.writeStartObject();
                json.writeStringField("pointer", problem.pointer());
                json.writeStringField("message", problem.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void verdict(JsonGenerator json, Verdict verdict, @Nullable String file) throws IOException {
        json.writeStartObject();
        if (file != null) {
            json.writeStringField("file", file);
        }
        content(json, verdict);
        json.writeEndObject();
    }

    private static void content(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeStringField("conclusion", verdict.conclusion().name());
        json.writeStringField("regulation", verdict.title());
        text(json, "dossier", verdict.dossierReference());
        text(json, "candidate", verdict.candidate());
        json.writeArrayFieldStart("findings");
        for (Finding finding : verdict.findings()) {
            finding(json, finding);
        }
        json.writeEndArray();
        missingCommitments(json, verdict);
        json.writeArrayFieldStart("options");
        for (Finding option : verdict.options()) {
            finding(json, option);
        }
        json.writeEndArray();
        rollUps(json, verdict);
        strings(json, "remarks", verdict.remarks());
        if (verdict.omittedRemarks() > 0) {
            json.writeNumberField("omittedRemarks", verdict.omittedRemarks());
        }
        receipt(json, verdict.receipt());
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        heading(json, finding);
        json.writeStringField("status", finding.status().name());
        json.writeStringField("reason", finding.reason().name());
        json.writeStringField("sentence", finding.sentence());
        strings(json, "readings", finding.readings());
        ObligationParts.of(finding.obligation()).writeSource(json);
        value(json, "observed", finding.observed());
        value(json, "required", finding.required());
        value(json, "gap", finding.gap());
        facts(json, "facts", finding.facts());
        facts(json, "evidence", finding.evidence());
        strings(json, "rules", finding.rules());
        reservations(json, finding);
        remedy(json, finding.remedy());
        strings(json, "followUp", finding.followUps().stream().map(Enum::name).toList());
        omitted(json, finding.omitted());
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, String name, List<UsedFact> facts) throws IOException {
        json.writeArrayFieldStart(name);
        for (UsedFact fact : facts) {
            json.writeStartObject();
            json.writeFieldName(POINTER);
            json.writeString(fact.pointer());
            json.writeFieldName(VALUE);
            value(json, fact.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void heading(JsonGenerator json, Finding finding) throws IOException {
        Obligation obligation = finding.obligation();
        json.writeStringField("obligation", obligation.id());
        text(json, "subject", finding.subject());
        ObligationParts.of(obligation).writeHeading(json);
    }

    private static void source(JsonGenerator json, Obligation obligation) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("heading", obligation.source().heading());
        json.writeStringField("lines", obligation.source().lines().toString());
        json.writeEndObject();
    }

    private static void reservations(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("reservations");
        for (Reservation reservation : finding.reservations()) {
            json.writeStartObject();
            json.writeStringField("reason", reservation.reason().name());
            json.writeStringField("sentence", reservation.sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void remedy(JsonGenerator json, @Nullable Remedy remedy) throws IOException {
        if (remedy == null) {
            json.writeNullField("remedy");
            return;
        }
        json.writeObjectFieldStart("remedy");
        json.writeStringField("text", remedy.text());
        json.writeArrayFieldStart("supply");
        for (Supply supply : remedy.supplies()) {
            json.writeStartObject();
            json.writeStringField("pointer", supply.pointer());
            json.writeStringField("accepted", supply.accepted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void missingCommitments(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeArrayFieldStart("missingCommitments");
        for (Finding finding : verdict.missingCommitments()) {
            json.writeStartObject();
            heading(json, finding);
            json.writeStringField("reason", finding.reason().name());
            json.writeStringField("sentence", finding.sentence());
            remedy(json, finding.remedy());
            omitted(json, finding.omitted());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Where everything is told, which is nearly always, there is no such field. */
    private static void omitted(JsonGenerator json, Omitted omitted) throws IOException {
        if (omitted.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("omitted");
        json.writeNumberField("facts", omitted.facts());
        json.writeNumberField("evidence", omitted.evidence());
        json.writeNumberField("sentences", omitted.sentences());
        json.writeNumberField("supplies", omitted.supplies());
        json.writeEndObject();
    }

    private static void rollUps(JsonGenerator json, Verdict verdict) throws IOException {
        json.writeArrayFieldStart("rollUps");
        for (RollUp rollUp : verdict.rollUps()) {
            json.writeStartObject();
            json.writeStringField("obligation", rollUp.obligation().id());
            json.writeStringField("title", rollUp.obligation().title());
            text(
                    json,
                    "answer",
                    rollUp.answer() == null ? null : rollUp.answer().name());
            source(json, rollUp.obligation());
            json.writeObjectFieldStart("findings");
            for (var count : rollUp.findings().entrySet()) {
                json.writeNumberField(count.getKey().name(), count.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void receipt(JsonGenerator json, Receipt receipt) throws IOException {
        json.writeObjectFieldStart("receipt");
        json.writeStringField("regulation", receipt.regulation());
        json.writeStringField("regulationSha256", receipt.regulationSha256());
        json.writeStringField("sourceSha256", receipt.sourceSha256());
        json.writeStringField("dossierSha256", receipt.dossierSha256());
        json.writeStringField("libraryVersion", receipt.libraryVersion());
        json.writeStringField("instant", receipt.instant().toString());
        json.writeStringField("instantBasis", receipt.instantBasis().name());
        json.writeStringField("zone", receipt.zone().getId());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        value(json, value);
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            for (Object element : values) {
                value(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Ages ages) {
            ages(json, ages);
        } else {
            json.writeString(value.toString());
        }
    }

    /** As a dossier says them: one word, or the bounds that are said. */
    private static void ages(JsonGenerator json, Ages ages) throws IOException {
        if (Boolean.TRUE.equals(ages.tous())) {
            json.writeString(Ages.MOT_TOUS);
            return;
        }
        json.writeStartObject();
        if (ages.min() != null) {
            json.writeNumberField("min", ages.min());
        }
        if (ages.max() != null) {
            json.writeNumberField("max", ages.max());
        }
        json.writeEndObject();
    }
}
