package fr.cahier.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.diff.DossierDiff;
import fr.cahier.impact.Side;
import fr.cahier.plan.Progress;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.VerdictDiff;
import java.util.List;
import java.util.Objects;

/** Writes what a completed dossier changes as JSON: the same comparison, the same bytes. Thread-safe. */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /**
     * {@return the changes of the dossier and of its verdict, as an object}
     *
     * @param plan what became of the plan of the earlier state
     */
    public static String json(DossierDiff dossier, VerdictDiff verdict, Progress plan) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(plan, "plan");
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("conclusion")
                .put("before", verdict.before().name())
                .put("after", verdict.after().name());
        changes(root.putArray("dossier"), dossier.changes());
        root.set("plan", progress(plan));
        ArrayNode moved = root.putArray("moved");
        verdict.moved().forEach(finding -> moved(moved.addObject(), finding));
        alone(root.putArray("appeared"), verdict.appeared());
        alone(root.putArray("vanished"), verdict.vanished());
        root.put("unchanged", verdict.unchanged());
        return JsonText.written(root);
    }

    private static void changes(ArrayNode array, List<DossierDiff.Change> changes) {
        for (DossierDiff.Change change : changes) {
            array.addObject()
                    .put("kind", change.kind().name())
                    .put("pointer", change.pointer())
                    .put("place", change.place())
                    .put("before", change.before())
                    .put("after", change.after());
        }
    }

    /** The plan as it is written alone; each of its changes tells also what became of it. */
    private static ObjectNode progress(Progress progress) {
        ObjectNode plan = (ObjectNode) JsonText.read(PlanWriter.json(progress.plan()));
        for (int index = 0; index < progress.items().size(); index++) {
            Progress.Item item = progress.items().get(index);
            ObjectNode change = (ObjectNode) plan.path("changes").path(index);
            change.put("state", item.state().name());
            changes(change.putArray("seen"), item.seen());
            ArrayNode open = change.putArray("open");
            item.open().forEach(finding -> heading(open.addObject(), finding));
        }
        changes(plan.putArray("outside"), progress.outside());
        return plan;
    }

    private static void moved(ObjectNode node, VerdictDiff.Moved moved) {
        heading(node, moved.after());
        ImpactWriter.strings(
                node,
                "changes",
                moved.changes().stream().sorted().map(Enum::name).toList());
        ImpactWriter.side(node, "before", Side.of(moved.before()));
        ImpactWriter.side(node, "after", Side.of(moved.after()));
    }

    private static void alone(ArrayNode array, List<Finding> findings) {
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            heading(node, finding);
            ImpactWriter.side(node, "finding", Side.of(finding));
        }
    }

    private static void heading(ObjectNode node, Finding finding) {
        node.put("obligation", finding.obligation().id())
                .put("title", finding.obligation().title())
                .put("subject", finding.subject());
    }
}
