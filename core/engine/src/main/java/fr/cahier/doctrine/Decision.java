package fr.cahier.doctrine;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an office decided once for every dossier of a period: who, when, why, and for which deposits.
 * Every implementation is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public sealed interface Decision permits Position, SeuilRetenu, FormHeadings {

    /** {@return the question that it settles, the code of the threshold whose value it sets, or what else it is about} */
    @Nullable
    String on();

    /** {@return the function of who decided, not a name} */
    @Nullable
    String auteur();

    /** {@return when it was decided} */
    @Nullable
    LocalDate date();

    /** {@return the reason, in a sentence} */
    @Nullable
    String motif();

    /** {@return the first day of deposit it applies to; null when unbounded} */
    @Nullable
    LocalDate du();

    /** {@return the last day of deposit it applies to; null while open} */
    @Nullable
    LocalDate au();

    /**
     * {@return the days of deposit it applies to}
     *
     * @throws fr.cahier.dossier.RefusedValueException when it ends before it begins
     */
    default Period period() {
        return new Period(du(), au());
    }
}
