package fr.cahier.plan;

import fr.cahier.facts.Calcul;
import fr.cahier.verdict.Computed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a computation gave for one subject; days stand as numbers.
 *
 * @param low the least that it can be; null where that is not known
 * @param high the greatest that it can be; null where that is not known
 */
record ComputedResult(
        String code,
        @Nullable String subject,
        @Nullable String element,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Boolean answer) {

    static ComputedResult of(Computed computed) {
        return new ComputedResult(
                computed.code(),
                computed.subject(),
                computed.element(),
                FieldKind.amountOrNull(computed.atLeast()),
                FieldKind.amountOrNull(computed.atMost()),
                computed.answer());
    }

    static ComputedResult of(Calcul result) {
        boolean day = result.auPlusTot() != null || result.auPlusTard() != null;
        return new ComputedResult(
                result.code(),
                result.sujet(),
                result.element(),
                FieldKind.amountOrNull(day ? result.auPlusTot() : result.auMoins()),
                FieldKind.amountOrNull(day ? result.auPlusTard() : result.auPlus()),
                result.vrai());
    }

    /** {@return whether it may be less than {@code target}} */
    boolean mayBeLess(BigDecimal target) {
        return low == null || low.compareTo(target) < 0;
    }

    /** {@return whether it may be more than {@code target}} */
    boolean mayBeMore(BigDecimal target) {
        return high == null || high.compareTo(target) > 0;
    }
}
