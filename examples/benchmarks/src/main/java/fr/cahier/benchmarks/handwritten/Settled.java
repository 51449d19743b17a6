package fr.cahier.benchmarks.handwritten;

import fr.cahier.benchmarks.handwritten.Judgement.Told;
import fr.cahier.regulation.Outcome;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.List;
import java.util.function.Predicate;

/** What all that was told of one obligation amounts to. */
record Settled(Status status, Reason reason, List<Told> telling) {

    static Settled of(List<Told> told) {
        if (told.size() == 1) {
            Outcome only = told.get(0).outcome();
            return new Settled(status(only), reason(only), told);
        }
        boolean belied = has(told, Outcome.DEMENTI)
                || told.stream().anyMatch(one -> one.outcome() == Outcome.A_TRANCHER && one.piece() != null);
        boolean idle = has(told, Outcome.SANS_OBJET);
        boolean promised = has(told, Outcome.A_VENIR) && !idle;
        List<Told> left = keep(
                told,
                one -> !(belied && one.outcome() == Outcome.SATISFAITE)
                        && !(idle && (one.outcome() == Outcome.REFUS || one.outcome() == Outcome.A_VENIR))
                        && !(promised && (one.outcome() == Outcome.SATISFAITE || one.outcome() == Outcome.A_TRANCHER)));
        boolean alike = left.stream().map(Told::outcome).distinct().count() == 1;
        boolean good = has(left, Outcome.SATISFAITE) || has(left, Outcome.SANS_OBJET);
        if (good && !alike) {
            return new Settled(Status.UNRESOLVED, Reason.CONTRADICTORY_FACTS, left);
        }
        Outcome worst = left.stream()
                .map(Told::outcome)
                .reduce((a, b) -> weight(a) >= weight(b) ? a : b)
                .orElseThrow();
        boolean breach = status(worst) == Status.BREACHED;
        List<Told> telling =
                keep(left, one -> breach ? status(one.outcome()) == Status.BREACHED : one.outcome() == worst);
        return new Settled(status(worst), reason(worst), telling);
    }

    private static boolean has(List<Told> told, Outcome outcome) {
        for (Told one : told) {
            if (one.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    private static List<Told> keep(List<Told> told, Predicate<Told> kept) {
        return told.stream().filter(kept).toList();
    }

    /** A breach outweighs a doubt, and a doubt what is merely unsaid. */
    private static int weight(Outcome outcome) {
        return switch (outcome) {
            case HORS_DELAI -> 10;
            case REFUS -> 9;
            case MANQUEMENT -> 8;
            case CONTRADICTION -> 7;
            case DEMENTI -> 6;
            case INDETERMINE -> 5;
            case A_COMPLETER -> 4;
            case A_TRANCHER -> 3;
            case SANS_OBJET -> 2;
            case A_VENIR, SATISFAITE -> 1;
            case PREND_FIN, ATTESTEE, PERIMEE, A_VERIFIER, MENTION -> 0;
        };
    }

    private static Status status(Outcome outcome) {
        return switch (outcome) {
            case SATISFAITE, A_VENIR -> Status.SATISFIED;
            case MANQUEMENT, REFUS, DEMENTI, HORS_DELAI -> Status.BREACHED;
            case CONTRADICTION, A_TRANCHER, INDETERMINE -> Status.UNRESOLVED;
            case A_COMPLETER -> Status.MISSING;
            case SANS_OBJET, PREND_FIN, ATTESTEE, PERIMEE, A_VERIFIER, MENTION -> Status.NOT_APPLICABLE;
        };
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
            case SANS_OBJET, PREND_FIN, ATTESTEE, PERIMEE, A_VERIFIER, MENTION -> Reason.CONDITION_FALSE;
        };
    }
}
