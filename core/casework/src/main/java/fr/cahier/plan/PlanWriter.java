package fr.cahier.plan;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.json.ShippedSchema;
import java.util.Objects;

/**
 * Writes plans as JSON, deterministically. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PlanWriter {

    private PlanWriter() {}

    /** {@return the JSON Schema (2020-12) of a plan} */
    public static String schema() {
        return ShippedSchema.of(PlanWriter.class, "/fr/cahier/contract/plan.schema.json");
    }

    /** {@return {@code plan}, as an object} */
    public static String json(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return json(PlanContent.of(plan));
    }

    /** {@return {@code plan}, as an object; of one that was read, the bytes that were read} */
    public static String json(PlanContent plan) {
        Objects.requireNonNull(plan, "plan");
        return PlanCodec.DOCUMENT.json(plan);
    }
}
