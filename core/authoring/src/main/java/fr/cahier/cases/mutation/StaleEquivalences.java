package fr.cahier.cases.mutation;

import fr.cahier.cases.mutation.MutationReport.Result;
import fr.cahier.cases.mutation.MutationReport.Stale;
import java.util.List;
import java.util.Optional;

/** Finds the changes that are said to alter no verdict, and do, or are tried no more. */
final class StaleEquivalences {

    private StaleEquivalences() {}

    /**
     * {@return the entries of {@code known} that {@code results} belie, each with why}
     *
     * @param whole whether every change was tried: of one that was left out nothing is known
     */
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
