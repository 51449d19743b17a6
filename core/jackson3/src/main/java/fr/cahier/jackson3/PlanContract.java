package fr.cahier.jackson3;

import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanContent;
import fr.cahier.plan.PlanReader;
import fr.cahier.plan.PlanWriter;

/** Apart, since a host may have no casework. */
final class PlanContract {

    private PlanContract() {}

    static void addTo(CahierModule module) {
        module.add(Plan.class, PlanWriter::json, json -> {
            throw new UnsupportedOperationException(
                    "A plan is written and not read: make it again from its dossier with Planner, or read what it said"
                            + " as PlanContent.");
        });
        module.add(PlanContent.class, PlanWriter::json, json -> PlanReader.standard()
                .read(json));
    }
}
