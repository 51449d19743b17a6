package fr.cahier.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.diff.DossierDiff;
import fr.cahier.impact.Side;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.VerdictDiff;
import java.util.List;

/** Writes what a completed dossier changes as JSON: the same comparison, the same bytes. Thread-safe. */
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /** {@return the changes of the dossier and of its verdict, as an object} */
    public static String json(DossierDiff dossier, VerdictDiff verdict) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("conclusion")
                .put("before", verdict.before().name())
                .put("after", verdict.after().name());
        ArrayNode changes = root.putArray("dossier");
        for (DossierDiff.Change change : dossier.changes()) {
            changes.addObject()
                    .put("kind", change.kind().name())
                    .put("pointer", change.pointer())
                    .put("place", change.place())
                    .put("before", change.before())
                    .put("after", change.after());
        }
        ArrayNode moved = root.putArray("moved");
        verdict.moved().forEach(finding -> moved(moved.addObject(), finding));
        alone(root.putArray("appeared"), verdict.appeared());
        alone(root.putArray("vanished"), verdict.vanished());
        root.put("unchanged", verdict.unchanged());
        return root.toPrettyString() + "\n";
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
