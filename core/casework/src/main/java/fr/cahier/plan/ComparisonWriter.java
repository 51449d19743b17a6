package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.diff.DossierDiff;
import fr.cahier.internal.json.ShippedSchema;
import fr.cahier.plan.ComparisonCodec.Comparison;
import fr.cahier.verdict.VerdictDiff;
import java.util.Objects;

/**
 * Writes comparisons of two states of a dossier as JSON, deterministically: the form is that of {@link #schema}. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ComparisonWriter {

    private ComparisonWriter() {}

    /** {@return the JSON Schema (2020-12) of a comparison} */
    public static String schema() {
        return ShippedSchema.of(ComparisonWriter.class, "/fr/cahier/contract/comparison.schema.json");
    }

    /**
     * {@return the changes of the dossier and of its verdict}
     *
     * @param plan progress on the plan of the earlier state
     */
    public static String json(DossierDiff dossier, VerdictDiff verdict, Progress plan) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(plan, "plan");
        return ComparisonCodec.DOCUMENT.json(new Comparison(dossier, verdict, plan));
    }
}
