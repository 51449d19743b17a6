package fr.cahier.internal.assess;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.verdict.Settled;
import java.util.List;

/** Quotes what an office settled: whoever reads a finding learns who did, and when. */
final class QuotedDecisions {

    private QuotedDecisions() {}

    /** {@return one sentence for each decision, after a space} Nobody settled a supposition. */
    static String of(List<Settled> settled) {
        StringBuilder quoted = new StringBuilder();
        for (Settled one : settled) {
            Decision decision = one.decision();
            if (decision != null) {
                quoted.append(kept(decision))
                        .append(FrenchFormat.day(decision.date()))
                        .append(" (")
                        .append(FrenchFormat.inner(decision.auteur()))
                        .append(") : ")
                        .append(FrenchFormat.quoted(one.text()));
            }
        }
        return quoted.toString();
    }

    private static String kept(Decision decision) {
        if (decision instanceof Position) {
            return " Lecture retenue le ";
        }
        return decision instanceof FormHeadings ? " Liste retenue le " : " Seuil retenu le ";
    }
}
