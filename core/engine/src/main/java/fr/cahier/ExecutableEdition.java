package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.edition.PrebuiltEdition;
import fr.cahier.internal.edition.ShippedPlace;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import java.util.Objects;

/**
 * An edition by which dossiers can be judged: its rules are ready to match. Immutable and thread-safe; load it once.
 *
 * @param edition the edition, to be read
 * @param rules its rules, ready to match
 */
@PublicApi
public record ExecutableEdition(Edition edition, RuleBase rules) {

    public ExecutableEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(rules, "rules");
    }

    /**
     * {@return the shipped edition {@code id}, such as {@code label/2026}; its rules were compiled, and its files
     * read and checked, when its jar was built}
     *
     * @throws IllegalArgumentException when {@code id} is not of that form, or is not on the class path
     * @throws RuleDefectException when it was not made ready for this version
     */
    public static ExecutableEdition shipped(String id) {
        return shipped(id, ExecutableEdition.class.getClassLoader());
    }

    /**
     * {@return the same, found by {@code loader}}
     *
     * @throws IllegalArgumentException when {@code id} is not of that form, or is not on the class path
     * @throws RuleDefectException when it was not made ready for this version
     */
    public static ExecutableEdition shipped(String id, ClassLoader loader) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(loader, "loader");
        PrebuiltEdition prebuilt = PrebuiltEdition.at(ShippedPlace.of(id, loader));
        return new ExecutableEdition(prebuilt.edition(), prebuilt.rules());
    }

    /** {@return the identity of the edition, such as {@code label/2026}} */
    @Override
    public String toString() {
        return edition.id();
    }
}
