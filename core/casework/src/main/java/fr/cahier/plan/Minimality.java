package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import java.util.Objects;

/**
 * What is known of how little a plan asks. Immutable and thread-safe.
 *
 * @param repairs the repairs found, each tried alone
 * @param combinations how many of them together were tried in place of the plan
 * @since 0.1.0
 */
@PublicApi
public record Minimality(Kind kind, int repairs, int combinations) {

    public enum Kind {
        /** No fewer of the repairs found do: each set of fewer leaves something open. */
        SMALLEST,
        /** Nothing in the plan can be left out; whether other repairs would be fewer is not known. */
        NONE_CAN_BE_LEFT_OUT,
        /** The search was cut: something may be missing, or superfluous. */
        CUT
    }

    public Minimality {
        Objects.requireNonNull(kind, "kind");
    }

    static Minimality cut() {
        return new Minimality(Kind.CUT, 0, 0);
    }

    static Minimality noneCanBeLeftOut() {
        return new Minimality(Kind.NONE_CAN_BE_LEFT_OUT, 0, 0);
    }

    /** Of a plan of one repair at most: without it something stays open. */
    static Minimality ofOne() {
        return new Minimality(Kind.SMALLEST, 0, 0);
    }
}
