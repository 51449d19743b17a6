package fr.cahier.cases.mutation;

import fr.cahier.Limits;
import fr.cahier.annotation.PublicApi;
import java.util.Objects;
import java.util.Set;

/**
 * Which changes of an edition are tried. Immutable and thread-safe.
 *
 * @param obligations ids of those affected; empty for all
 * @since 0.1.0
 */
@PublicApi
public record MutationScope(Set<String> obligations, Limits limits) {

    public MutationScope {
        obligations = Set.copyOf(obligations);
    }

    /** {@return all changes, within the standard limits} */
    public static MutationScope all() {
        return new MutationScope(Set.of(), Limits.standard());
    }

    /** {@return whether the change is tried} */
    public boolean includes(Mutant mutant) {
        Objects.requireNonNull(mutant, "mutant");
        return obligations.isEmpty() || mutant.obligations().stream().anyMatch(obligations::contains);
    }
}
