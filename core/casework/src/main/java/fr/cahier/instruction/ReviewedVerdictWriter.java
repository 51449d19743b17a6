package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.contract.VerdictBody;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.RangeMembers;
import fr.cahier.verdict.VerdictRange;
import java.util.Objects;

/**
 * Writes reviewed verdicts as JSON, deterministically. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ReviewedVerdictWriter {

    private static final VerdictBody BODY = new VerdictBody();

    private ReviewedVerdictWriter() {}

    /**
     * {@return the JSON of the verdict, with the review as {@code instruction}; {@code conclusion} is the one after the review,
     * {@code proposed} the engine's}
     */
    public static String json(ReviewedVerdict reviewed) {
        Objects.requireNonNull(reviewed, "reviewed");
        return JsonText.object(reviewed, ReviewedVerdictWriter::members);
    }

    /** {@return the same, with the range of what the officer left open as {@code range}} */
    public static String json(ReviewedVerdict reviewed, VerdictRange range) {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(range, "range");
        return JsonText.object(reviewed, (json, it) -> {
            members(json, it);
            json.object("range", range, RangeMembers::write);
        });
    }

    private static void members(JsonOutput json, ReviewedVerdict reviewed) {
        json.text("format", "cahier-reviewed-verdict/1")
                .text("conclusion", reviewed.conclusion())
                .text("proposed", reviewed.verdict().conclusion());
        BODY.writeMembers(json, reviewed.verdict());
        json.object("instruction", reviewed, ReviewedVerdictWriter::review);
    }

    private static void review(JsonOutput json, ReviewedVerdict reviewed) {
        json.text("sha256", reviewed.sha256())
                .text("day", reviewed.day())
                .text("conclusion", reviewed.conclusion())
                .list("views", reviewed.views(), ReviewedVerdictWriter::view)
                .list("unapplied", reviewed.unapplied(), (object, entry) -> object.text("pointer", entry.pointer())
                        .text("message", entry.message()));
    }

    private static void view(JsonOutput json, OfficerView view) {
        json.text("kind", view.kind())
                .text("pointer", view.pointer())
                .text("obligation", view.engine().obligation().id())
                .text("subject", view.engine().subject())
                .text("engine", view.engine().status())
                .text("officer", view.status())
                .text("reading", view.reading())
                .text("grounds", view.grounds())
                .text("function", view.function())
                .text("date", view.date())
                .text("expiry", view.expiry());
    }
}
