package fr.cahier.internal.assess;

import fr.cahier.regulation.Outcome;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The joint conclusion of several rules.
 *
 * @param decisive the outcomes that make it
 */
record OutcomeResolution(Status status, Reason reason, SubjectOutcomes decisive) {

    /** Unfavourable outcomes by weight, the gravest first. */
    private static final List<Outcome> GRAVITY = List.of(
            Outcome.HORS_DELAI,
            Outcome.REFUS,
            Outcome.MANQUEMENT,
            Outcome.CONTRADICTION,
            Outcome.DEMENTI,
            Outcome.INDETERMINE,
            Outcome.A_COMPLETER,
            Outcome.A_TRANCHER,
            Outcome.A_VENIR,
            Outcome.SANS_OBJET,
            Outcome.SATISFAITE);

    /**
     * Resolves outcomes, of which there must be one. The gravest unfavourable one counts. A favourable one beside any
     * other is a contradiction, never the better of the two; but what belies a commitment prevails over it, so does a
     * question that a piece opens, and declining or promising what does not apply means nothing.
     */
    static OutcomeResolution of(SubjectOutcomes all) {
        if (all.isOne()) {
            Outcome only = all.first().outcome();
            return new OutcomeResolution(Status.of(only), reason(only), all);
        }
        Set<Outcome> outcomes = all.outcomes();
        if (outcomes.contains(Outcome.DEMENTI)
                || all.only(EnumSet.of(Outcome.A_TRANCHER, Outcome.MANQUEMENT)).namesPieces()) {
            outcomes.remove(Outcome.SATISFAITE);
        }
        if (outcomes.contains(Outcome.SANS_OBJET)) {
            outcomes.remove(Outcome.REFUS);
            outcomes.remove(Outcome.A_VENIR);
        }
        if (outcomes.contains(Outcome.A_VENIR)) {
            outcomes.remove(Outcome.SATISFAITE);
        }
        boolean favourable = outcomes.contains(Outcome.SATISFAITE) || outcomes.contains(Outcome.SANS_OBJET);
        if (favourable && outcomes.size() > 1) {
            return new OutcomeResolution(Status.UNRESOLVED, Reason.CONTRADICTORY_FACTS, all.only(outcomes));
        }
        Outcome gravest = gravest(outcomes);
        return new OutcomeResolution(Status.of(gravest), reason(gravest), all.only(decisiveWith(gravest, outcomes)));
    }

    /** {@return whether it is satisfied by what is promised for later} */
    boolean isPromise() {
        return status == Status.SATISFIED && decisive.has(Outcome.A_VENIR);
    }

    private static Outcome gravest(Set<Outcome> outcomes) {
        for (Outcome outcome : GRAVITY) {
            if (outcomes.contains(outcome)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("nothing to settle: " + outcomes);
    }

    /** All breaches are told: the applicant has to mend them all. */
    private static Set<Outcome> decisiveWith(Outcome gravest, Set<Outcome> outcomes) {
        if (outcomes.size() == 1 || Status.of(gravest) != Status.BREACHED) {
            return EnumSet.of(gravest);
        }
        Set<Outcome> breaches = EnumSet.copyOf(outcomes);
        breaches.removeIf(outcome -> Status.of(outcome) != Status.BREACHED);
        return breaches;
    }

    private static Reason reason(Outcome outcome) {
        return switch (outcome) {
            case SATISFAITE -> Reason.PROVEN;
            case A_VENIR -> Reason.COMMITTED;
            case MANQUEMENT -> Reason.FACT_BREACH;
            case REFUS -> Reason.COMMITMENT_REFUSED;
            case DEMENTI -> Reason.CONTRADICTED_BY_EVIDENCE;
            case HORS_DELAI -> Reason.AFTER_DEADLINE;
            case CONTRADICTION -> Reason.CONTRADICTORY_FACTS;
            case A_TRANCHER -> Reason.INTERPRETATION;
            case INDETERMINE -> Reason.APPLICABILITY_UNKNOWN;
            case A_COMPLETER -> Reason.FACT_MISSING;
            case SANS_OBJET -> Reason.CONDITION_FALSE;
            case PREND_FIN, ATTESTEE, PERIMEE, A_VERIFIER, MENTION ->
                throw new IllegalArgumentException("concludes nothing by itself: " + outcome);
        };
    }
}
