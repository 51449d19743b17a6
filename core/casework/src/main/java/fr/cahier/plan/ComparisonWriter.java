package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.diff.DossierDiff;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.SharedMembers;
import fr.cahier.plan.PlanContent.OneChange;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import java.util.Objects;

/**
 * Writes comparisons of two states of a dossier as JSON, deterministically. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ComparisonWriter {

    private static final PlanHeadCodec HEAD = new PlanHeadCodec();
    private static final ChangeCodec CHANGE = new ChangeCodec();
    private static final FindingCodec FINDING = new FindingCodec();

    private ComparisonWriter() {}

    /**
     * {@return the changes of the dossier and of its verdict}
     *
     * @param plan progress on the plan of the earlier state
     */
    public static String json(DossierDiff dossier, VerdictDiff verdict, Progress plan) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(plan, "plan");
        return JsonText.object(verdict, (json, it) -> json.text("format", "cahier-comparison/1")
                .object("conclusion", it, ComparisonWriter::conclusion)
                .list("dossier", dossier.changes(), ComparisonWriter::change)
                .object("plan", plan, ComparisonWriter::progress)
                .list("moved", it.moved(), ComparisonWriter::moved)
                .list("appeared", it.appeared(), ComparisonWriter::alone)
                .list("vanished", it.vanished(), ComparisonWriter::alone)
                .number("unchanged", it.unchanged()));
    }

    private static void conclusion(JsonOutput json, VerdictDiff verdict) {
        json.text("before", verdict.before()).text("after", verdict.after());
    }

    private static void change(JsonOutput json, DossierDiff.Change change) {
        json.text("kind", change.kind())
                .text("pointer", change.pointer())
                .text("place", change.place())
                .text("before", change.before())
                .text("after", change.after());
    }

    private static void progress(JsonOutput json, Progress progress) {
        PlanContent plan = PlanContent.of(progress.plan());
        HEAD.writeMembers(json, plan);
        json.list("changes", progress.items(), (object, item) -> {
            CHANGE.writeMembers(object, OneChange.of(progress.plan(), item.change()));
            item(object, item);
        });
        json.list("obstacles", plan.obstacles(), FINDING::writeMembers)
                .list("established", plan.established(), FINDING::writeMembers)
                .list("outside", progress.outside(), ComparisonWriter::change);
    }

    private static void item(JsonOutput json, Progress.Item item) {
        json.text("state", item.state())
                .list("seen", item.seen(), ComparisonWriter::change)
                .list("open", item.open(), ComparisonWriter::heading);
    }

    private static void moved(JsonOutput json, VerdictDiff.Moved moved) {
        heading(json, moved.after());
        SharedMembers.change(
                json, moved.changes(), FindingSummary.of(moved.before()), FindingSummary.of(moved.after()));
    }

    private static void alone(JsonOutput json, Finding finding) {
        heading(json, finding);
        json.object("finding", FindingSummary.of(finding), SharedMembers::summary);
    }

    private static void heading(JsonOutput json, Finding finding) {
        json.text("obligation", finding.obligation().id())
                .text("title", finding.obligation().title())
                .text("subject", finding.subject());
    }
}
