package fr.cahier.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.Problem;
import fr.cahier.impact.Impact;
import fr.cahier.impact.Side;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what a change of the rules does to dossiers as JSON: the same impact, the same bytes. Thread-safe. */
public final class ImpactWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ImpactWriter() {}

    /** {@return {@code impact}, as an object} */
    public static String json(Impact impact) {
        Objects.requireNonNull(impact, "impact");
        ObjectNode root = NODES.objectNode();
        root.set("before", edition(impact.before()));
        root.set("after", edition(impact.after()));
        root.put("dossiers", impact.dossiers());
        ArrayNode flips = root.putArray("flips");
        impact.flips().forEach(flip -> flips.addObject()
                .put("dossier", flip.dossier())
                .put("before", flip.before().name())
                .put("after", flip.after().name()));
        ArrayNode obligations = root.putArray("obligations");
        impact.obligations().forEach(touched -> obligations.add(touched(touched)));
        ArrayNode unreadable = root.putArray("unreadable");
        impact.unreadable().forEach(dossier -> unreadable.add(unreadable(dossier)));
        root.putObject("same")
                .put("conclusions", impact.sameConclusion())
                .put("dossiers", impact.sameDossiers())
                .put("findings", impact.sameFindings());
        return JsonText.written(root);
    }

    private static ObjectNode edition(Impact.EditionIdentity edition) {
        return NODES.objectNode()
                .put("id", edition.id())
                .put("title", edition.title())
                .put("sha256", edition.sha256());
    }

    private static ObjectNode touched(Impact.Touched touched) {
        ObjectNode node = NODES.objectNode()
                .put("obligation", touched.obligation().id())
                .put("title", touched.obligation().title())
                .put("presence", touched.presence().name())
                .put("count", touched.count());
        ArrayNode changes = node.putArray("changes");
        touched.changes().forEach(change -> changes.add(change(change)));
        return node;
    }

    private static ObjectNode change(Impact.Change change) {
        ObjectNode node = NODES.objectNode().put("dossier", change.dossier()).put("subject", change.subject());
        strings(
                node,
                "changes",
                change.changes().stream().sorted().map(Enum::name).toList());
        side(node, "before", change.before());
        side(node, "after", change.after());
        return node;
    }

    static void side(ObjectNode node, String name, @Nullable Side side) {
        if (side == null) {
            node.putNull(name);
            return;
        }
        ObjectNode written = node.putObject(name)
                .put("status", side.status().name())
                .put("reason", side.reason().name())
                .put("sentence", side.sentence());
        strings(written, "readings", side.readings());
        strings(written, "reservations", side.reservations());
        written.put("remedy", side.remedy());
    }

    private static ObjectNode unreadable(Impact.Unreadable dossier) {
        ObjectNode node = NODES.objectNode().put("dossier", dossier.dossier());
        ArrayNode problems = node.putArray("problems");
        for (Problem problem : dossier.problems()) {
            problems.addObject().put("pointer", problem.pointer()).put("message", problem.message());
        }
        return node;
    }

    static void strings(ObjectNode node, String name, Collection<String> values) {
        ArrayNode array = node.putArray(name);
        values.forEach(array::add);
    }
}
