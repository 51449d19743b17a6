package fr.cahier.internal.mutation;

import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.cases.mutation.MutationReport.Result;
import fr.cahier.cases.mutation.MutationReport.Stale;
import java.util.List;
import java.util.Optional;

/** Finds declared equivalences that do change a verdict, or match no change. */
final class StaleEquivalences {

    private StaleEquivalences() {}

    /** @param whole whether every change was tried: nothing is known of one that was not */
    static List<Stale> of(List<Equivalence> known, List<Result> results, boolean whole) {
        return known.stream()
                .flatMap(entry -> results.stream()
                        .filter(result -> entry.isAbout(result.mutant()))
                        .findFirst()
                        .map(StaleEquivalences::outdated)
                        .orElse(whole ? Optional.of("aucun changement ne porte ce nom.") : Optional.empty())
                        .map(why -> new Stale(entry, why))
                        .stream())
                .toList();
    }

    private static Optional<String> outdated(Result result) {
        return switch (result.fate()) {
            case NOTICED -> Optional.of("un cas le voit : « " + result.note() + " ».");
            case UNNOTICED -> Optional.of(result.note() + " le montre.");
            case SKIPPED -> Optional.of("ce changement est refusé d’avance.");
            case EQUIVALENT -> Optional.empty();
        };
    }
}
