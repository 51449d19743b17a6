package fr.cahier.verdict;

import fr.cahier.regulation.Outcome;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What several rules together say of one obligation and one subject.
 *
 * @param status the status
 * @param reason why
 * @param telling the observations that tell it
 */
record Settlement(Status status, Reason reason, List<Observation> telling) {

    /** From what weighs most to what weighs least, where several unfavourable outcomes meet. */
    private static final List<Outcome> GRAVITY = List.of(
            Outcome.HORS_DELAI,
            Outcome.REFUS,
            Outcome.MANQUEMENT,
            Outcome.CONTRADICTION,
            Outcome.DEMENTI,
            Outcome.INDETERMINE,
            Outcome.A_COMPLETER,
            Outcome.A_TRANCHER,
            Outcome.SANS_OBJET,
            Outcome.SATISFAITE);

    private static final Set<Outcome> FAVOURABLE = EnumSet.of(Outcome.SATISFAITE, Outcome.SANS_OBJET);

    /**
     * {@return what the observations, at least one, amount to}
     *
     * <p>Among unfavourable outcomes the gravest counts. A favourable one beside any other is a contradiction, never the
     * better of the two; but what belies a commitment prevails over that commitment, and declining what does not apply is
     * no refusal.
     */
    static Settlement of(List<Observation> observations) {
        if (observations.size() == 1) {
            Outcome alone = observations.get(0).outcome();
            return new Settlement(status(alone), reason(alone), observations);
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        observations.forEach(observation -> outcomes.add(observation.outcome()));
        if (outcomes.contains(Outcome.DEMENTI)) {
            outcomes.remove(Outcome.SATISFAITE);
        }
        if (outcomes.contains(Outcome.SANS_OBJET)) {
            outcomes.remove(Outcome.REFUS);
        }
        boolean torn = outcomes.size() > 1 && outcomes.stream().anyMatch(FAVOURABLE::contains);
        if (torn) {
            return new Settlement(Status.UNRESOLVED, Reason.CONTRADICTORY_FACTS, telling(observations, outcomes));
        }
        Outcome gravest =
                outcomes.stream().min(Comparator.comparingInt(GRAVITY::indexOf)).orElseThrow();
        return new Settlement(status(gravest), reason(gravest), telling(observations, toldWith(gravest, outcomes)));
    }

    /** Every breach is told, whichever is the gravest: the applicant has to mend them all. */
    private static Set<Outcome> toldWith(Outcome gravest, Set<Outcome> outcomes) {
        if (status(gravest) != Status.BREACHED) {
            return EnumSet.of(gravest);
        }
        return outcomes.stream()
                .filter(outcome -> status(outcome) == Status.BREACHED)
                .collect(Collectors.toSet());
    }

    private static List<Observation> telling(List<Observation> observations, Set<Outcome> outcomes) {
        return observations.stream()
                .filter(observation -> outcomes.contains(observation.outcome()))
                .toList();
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case SATISFAITE -> Status.SATISFIED;
            case MANQUEMENT, REFUS, DEMENTI, HORS_DELAI -> Status.BREACHED;
            case CONTRADICTION, A_TRANCHER, INDETERMINE -> Status.UNRESOLVED;
            case A_COMPLETER -> Status.MISSING;
            case SANS_OBJET -> Status.NOT_APPLICABLE;
            case ATTESTEE, PERIMEE -> throw new IllegalArgumentException("speaks of evidence: " + outcome);
        };
    }

    private static Reason reason(Outcome outcome) {
        return switch (outcome) {
            case SATISFAITE -> Reason.PROVEN;
            case MANQUEMENT -> Reason.FACT_BREACH;
            case REFUS -> Reason.COMMITMENT_REFUSED;
            case DEMENTI -> Reason.CONTRADICTED_BY_EVIDENCE;
            case HORS_DELAI -> Reason.AFTER_DEADLINE;
            case CONTRADICTION -> Reason.CONTRADICTORY_FACTS;
            case A_TRANCHER -> Reason.INTERPRETATION;
            case INDETERMINE -> Reason.APPLICABILITY_UNKNOWN;
            case A_COMPLETER -> Reason.FACT_MISSING;
            case SANS_OBJET -> Reason.CONDITION_FALSE;
            case ATTESTEE, PERIMEE -> throw new IllegalArgumentException("speaks of evidence: " + outcome);
        };
    }
}
