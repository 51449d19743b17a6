package fr.cahier.internal.assess;

import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import java.util.ArrayList;
import java.util.List;

/** Writes what is to be told beside a satisfied finding. */
final class Reservations {

    private final MessageRenderer renderer;

    Reservations(MessageRenderer renderer) {
        this.renderer = renderer;
    }

    /** {@return the expected piece that is missing or has expired, then what is to be checked} */
    List<Reservation> of(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        boolean expected = obligation.asks(Verification.PIECE) && !evidence.has(Outcome.ATTESTEE);
        List<Reservation> missing = expected ? List.of(missing(obligation, subject, evidence)) : List.of();
        if (!evidence.has(Outcome.A_VERIFIER)) {
            return missing;
        }
        List<Reservation> all = new ArrayList<>(missing);
        renderer.toCheck(obligation, subject, evidence)
                .forEach(text -> all.add(new Reservation(Reason.TO_CHECK, text)));
        return List.copyOf(all);
    }

    private Reservation missing(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        return evidence.has(Outcome.PERIMEE)
                ? new Reservation(Reason.EVIDENCE_EXPIRED, renderer.say(obligation, subject, "piece-perimee"))
                : new Reservation(Reason.EVIDENCE_MISSING, renderer.say(obligation, subject, "piece-manquante"));
    }
}
