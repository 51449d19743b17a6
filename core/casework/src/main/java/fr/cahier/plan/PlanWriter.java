package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonOutput.Members;
import fr.cahier.internal.json.JsonText;
import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.Objects;

/** Writes plans as JSON, deterministically. Thread-safe. */
@PublicApi
public final class PlanWriter {

    private PlanWriter() {}

    public static String json(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return JsonText.object(
                plan, (json, it) -> members(json, it, it.changes(), (object, change) -> change(object, it, change)));
    }

    /** Writes the members of {@code plan}, and each of its changes by {@code change}. */
    static <T> void members(JsonOutput json, Plan plan, List<T> changes, Members<T> change) {
        json.text("conclusion", plan.verdict().conclusion())
                .text("outcome", plan.outcome())
                .text("dossierSha256", plan.verdict().receipt().dossierSha256());
        json.object("minimality", plan.minimality(), PlanWriter::minimality)
                .list("changes", changes, change)
                .list("obstacles", plan.obstacles(), PlanWriter::finding)
                .list("established", plan.established(), PlanWriter::finding);
    }

    private static void minimality(JsonOutput json, Minimality minimality) {
        json.text("kind", minimality.kind())
                .number("repairs", minimality.repairs())
                .number("combinations", minimality.combinations());
    }

    static void change(JsonOutput json, Plan plan, Change change) {
        json.object("action", change.action(), PlanWriter::action)
                .text("who", change.who())
                .text("pointer", change.pointer())
                .text("place", plan.place(change))
                .part("before", change.shape(), change.before())
                .list("edits", change.edits(), PlanWriter::edit)
                .flag("example", change.example())
                .value("gap", change.gap())
                .text("unit", change.unit())
                .flag("reservation", change.reservation())
                .list("mends", change.mends(), PlanWriter::finding)
                .list("ways", change.ways(), (object, way) -> way(object, plan, way));
    }

    private static void way(JsonOutput json, Plan plan, Way way) {
        json.list("changes", way.changes(), (object, change) -> change(object, plan, change))
                .number("spared", way.spared());
    }

    private static void action(JsonOutput json, Action action) {
        json.text("kind", action.kind())
                .text("about", action.about())
                .texts("names", action.names())
                .value("day", action.day());
    }

    private static void edit(JsonOutput json, Edit edit) {
        json.text("kind", edit.kind()).text("pointer", edit.pointer()).part("value", edit.shape(), edit.value());
    }

    private static void finding(JsonOutput json, Finding finding) {
        json.text("obligation", finding.obligation().id())
                .text("subject", finding.subject())
                .text("status", finding.status())
                .text("sentence", finding.sentence())
                .texts("readings", finding.readings());
    }
}
