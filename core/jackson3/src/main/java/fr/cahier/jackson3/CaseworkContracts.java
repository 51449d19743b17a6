package fr.cahier.jackson3;

import fr.cahier.instruction.ReviewContent;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.ReviewedVerdictReader;
import fr.cahier.instruction.ReviewedVerdictWriter;
import fr.cahier.plan.Plan;
import fr.cahier.plan.PlanContent;
import fr.cahier.plan.PlanReader;
import fr.cahier.plan.PlanWriter;

/** Apart, since a host may have no casework. */
final class CaseworkContracts {

    private CaseworkContracts() {}

    static void addTo(CahierModule module) {
        module.add(Plan.class, PlanWriter::json, json -> {
            throw new UnsupportedOperationException(
                    "A plan is written and not read: make it again from its dossier with Planner, or read what it said"
                            + " as PlanContent.");
        });
        module.add(ReviewedVerdict.class, ReviewedVerdictWriter::json, json -> {
            throw new UnsupportedOperationException(
                    "A review is written and not read: make it again from its verdict and the officer's sheet, or read what it"
                            + " said as ReviewContent.");
        });
        module.add(ReviewContent.class, ReviewedVerdictWriter::json, json -> ReviewedVerdictReader.standard()
                .read(json));
        module.add(PlanContent.class, PlanWriter::json, json -> PlanReader.standard()
                .read(json));
    }
}
