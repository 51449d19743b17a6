package fr.cahier;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.edition.PrebuiltEdition;
import fr.cahier.internal.edition.ShippedLocation;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.ExecutableRules;
import fr.cahier.regulation.RuleDefectException;
import java.util.Objects;

/**
 * An edition with its rules ready to match. Immutable and thread-safe; load it once.
 *
 * @param rules of an edition that was loaded
 * @since 0.1.0
 */
@PublicApi
public record ExecutableEdition(Edition edition, ExecutableRules rules) {

    /** @throws IllegalArgumentException when the rules are not of this library */
    public ExecutableEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(rules, "rules");
        RuleBase.of(rules);
    }

    /**
     * {@return the shipped edition {@code id}, such as {@code label/2026}; its jar's build compiled and checked it}
     *
     * @throws IllegalArgumentException when {@code id} is malformed or not on the class path
     * @throws RuleDefectException when it was built for another version of this library, or two jars hold it
     */
    public static ExecutableEdition shipped(String id) {
        return shipped(id, ExecutableEdition.class.getClassLoader());
    }

    /** Like {@link #shipped(String)}, found by {@code loader}. */
    public static ExecutableEdition shipped(String id, ClassLoader loader) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(loader, "loader");
        PrebuiltEdition prebuilt = PrebuiltEdition.at(ShippedLocation.of(id, loader));
        return new ExecutableEdition(prebuilt.edition(), prebuilt.rules());
    }

    /** {@return the edition's id} */
    @Override
    public String toString() {
        return edition.id();
    }
}
