package fr.cahier.report;

import fr.cahier.verdict.Finding;
import java.util.List;

/** Writes reservations on a page, each with the obligations that it bears on: what lifts one may lift others, so it is told once. */
final class ReservationLines {

    private ReservationLines() {}

    /** @param reserved findings with reservations, or that are reservations themselves */
    static void write(TextPage page, List<Finding> reserved) {
        for (Cause cause : Cause.ofReservations(reserved)) {
            cause.obligations().forEach(one -> page.line(2, FindingLines.named(one) + cause.subjects()));
            cause.reservations().forEach(one -> page.line(10, one));
        }
    }
}
