package fr.cahier.internal.json;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.InputIssue;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Source;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members that several documents share. */
public final class SharedMembers {

    private SharedMembers() {}

    public static void source(JsonOutput json, Source source) {
        json.text("heading", source.heading()).text("lines", source.lines());
    }

    /** What an office decided. */
    public static void decided(JsonOutput json, Decision decision) {
        if (decision instanceof Position position) {
            json.text("question", position.question()).text("reading", position.lecture());
        } else if (decision instanceof FormHeadings form) {
            json.texts("headings", Objects.requireNonNullElse(form.rubriques(), List.of()));
        } else {
            json.text("threshold", decision.on());
        }
    }

    /** The thresholds that a reading sets; absent when it sets none. */
    public static void thresholds(JsonOutput json, PossibleReading reading) {
        if (!reading.thresholds().isEmpty()) {
            json.list("thresholds", reading.thresholds(), (object, seuil) -> object.text("threshold", seuil.code())
                    .value("value", seuil.valeur()));
        }
    }

    public static void problem(JsonOutput json, InputIssue problem) {
        json.text("code", problem.code())
                .text("pointer", problem.pointer())
                .value("line", problem.line())
                .value("column", problem.column())
                .text("message", problem.message());
    }

    /** The changes of a finding, and both states; null where there is none. */
    public static void change(
            JsonOutput json,
            Set<VerdictDiff.Change> changes,
            @Nullable FindingSummary before,
            @Nullable FindingSummary after) {
        json.texts("changes", changes.stream().sorted().toList())
                .object("before", before, SharedMembers::summary)
                .object("after", after, SharedMembers::summary);
    }

    public static void summary(JsonOutput json, FindingSummary finding) {
        json.text("status", finding.status())
                .text("reason", finding.reason())
                .text("sentence", finding.sentence())
                .texts("readings", finding.readings())
                .texts("reservations", finding.reservations())
                .text("remedy", finding.remedy());
    }
}
