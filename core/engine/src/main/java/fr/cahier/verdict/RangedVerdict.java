package fr.cahier.verdict;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import java.beans.ConstructorProperties;

/**
 * A verdict and between which conclusions it lies, as a document says it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public record RangedVerdict(Verdict verdict, RangeContent range) implements JsonContract {

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private RangedVerdict(Unknown unknown) {
        this(Unknown.of(RangedVerdict.class), null);
    }
}
