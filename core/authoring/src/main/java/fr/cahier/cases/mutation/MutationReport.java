package fr.cahier.cases.mutation;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of every small change.
 *
 * @param results one for each mutant, in the order of the files
 * @param stale what is said to be equivalent and is not, or is nowhere to be found
 * @param untried how many changes were left out, because they are too many or took too long
 */
@PublicApi
public record MutationReport(List<Result> results, List<Stale> stale, int untried) {

    public MutationReport {
        results = List.copyOf(results);
        stale = List.copyOf(stale);
    }

    /** What came of one change. */
    public enum Fate {
        /** A case fails with it. */
        NOTICED,
        /** No case fails, and nobody has said why. */
        UNNOTICED,
        /** No case fails, and the folder says why none can. */
        EQUIVALENT,
        /** The change would be refused before any verdict. */
        SKIPPED
    }

    /**
     * What came of one change.
     *
     * @param mutant the change
     * @param fate what came of it
     * @param note the case that notices it; the dossier of another case that would; why it is equivalent; why it is
     *     refused. Null when there is nothing to say
     */
    public record Result(Mutant mutant, Fate fate, @Nullable String note) {}

    /**
     * An entry of the list of equivalences that no longer holds.
     *
     * @param entry the entry
     * @param why what is wrong with it, in French
     */
    public record Stale(Equivalence entry, String why) {}

    /** {@return how many changes had that fate} */
    public long count(Fate fate) {
        Objects.requireNonNull(fate, "fate");
        return results.stream().filter(result -> result.fate() == fate).count();
    }

    /** {@return whether every change was tried, is noticed or explained, and every explanation holds} */
    public boolean isClean() {
        return untried == 0 && count(Fate.UNNOTICED) == 0 && stale.isEmpty();
    }
}
