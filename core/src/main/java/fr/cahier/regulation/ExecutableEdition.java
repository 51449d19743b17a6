package fr.cahier.regulation;

import java.util.Objects;

/**
 * An edition by which dossiers can be judged: its rules are ready to match. Immutable and thread-safe; load it once.
 *
 * @param edition the edition, to be read
 * @param rules its rules, ready to match
 */
public record ExecutableEdition(Regulation edition, RuleBase rules) {

    public ExecutableEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(rules, "rules");
    }

    /** {@return the identity of the edition, such as {@code spro-conseil/2020}} */
    @Override
    public String toString() {
        return edition.id();
    }
}
