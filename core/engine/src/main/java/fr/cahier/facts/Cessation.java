package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act of the candidate, such as the text rules out, to which the dossier gives an end. Immutable and thread-safe.
 *
 * @param objet what is paid for, whom it promotes, who is turned away, which ages are received; null when it is not said
 * @param ageMin of a limit of ages, included; null when unbounded
 * @param ageMax of a limit of ages, included; null when unbounded
 * @param jusquAu its last day
 * @param passee whether that day was over when the dossier was deposited
 * @since 0.1.0
 */
@PublicApi
public record Cessation(
        Acte acte,
        @Nullable String objet,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        LocalDate jusquAu,
        boolean passee) {

    /** What ends. */
    @PublicApi
    public enum Acte {
        /** A fee for the labelled service that the person advised pays or, where it has ended, may have paid. */
        TARIF,
        /** An advertisement for one operator or company or, where it has ended, one that does not say for whom. */
        PUBLICITE,
        /** An advertisement that names somebody, without saying whether for that one alone. */
        PUBLICITE_NOMMEE,
        /** A public that is excluded. */
        EXCLUSION,
        /** A public that is sent away without a first reception. */
        REFUS,
        /** A limit of ages. */
        AGES
    }
}
