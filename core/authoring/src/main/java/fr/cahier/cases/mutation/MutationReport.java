package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run, in file order. Immutable and thread-safe.
 *
 * @param stale equivalences that no longer hold or match nothing
 * @param untried how many changes a limit of count or time left out
 * @since 0.1.0
 */
@PublicApi
public record MutationReport(List<Result> results, List<Stale> stale, int untried) {

    public MutationReport {
        results = List.copyOf(results);
        stale = List.copyOf(stale);
    }

    /** The result of one change. */
    public enum Fate {
        /** A case fails. */
        NOTICED,
        /** No case fails, and nothing explains it. */
        UNNOTICED,
        /** No case fails, and the folder explains why none can. */
        EQUIVALENT,
        /** The change would be refused before any verdict. */
        SKIPPED
    }

    /**
     * One change and its result.
     *
     * @param note the case that notices it, the dossier of another case that would, or why it is equivalent or refused
     */
    public record Result(Mutant mutant, Fate fate, @Nullable String note) {}

    /**
     * An equivalence that no longer holds.
     *
     * @param why in French
     */
    public record Stale(Equivalence entry, String why) {}

    public long count(Fate fate) {
        Objects.requireNonNull(fate, "fate");
        return results.stream().filter(result -> result.fate() == fate).count();
    }

    /** {@return whether every change was tried, is noticed or explained, and every explanation holds} */
    public boolean isClean() {
        return untried == 0 && count(Fate.UNNOTICED) == 0 && stale.isEmpty();
    }
}
