package fr.cahier.diff;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.regulation.DeclaredFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two states of a dossier, in the order of its schema. List order does not count. Sites, persons and evidence
 * match by identifier, facts by their key and what they are about, other elements by equality.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public record DossierDiff(List<Change> changes) {

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A value that changed.
     *
     * @param pointer JSON pointer into the later state; for a removal, into the earlier one
     * @param place the pointer in words: "site S7, espace dédié au service"
     * @param before the earlier value in words; null when added
     * @param after the later value in words; null when removed
     */
    public record Change(
            Kind kind,
            String pointer,
            String place,
            @Nullable String before,
            @Nullable String after) {
        /** Free of personal data, for logs. */
        @Override
        public String toString() {
            return "Change[" + kind + ", " + pointer + "]";
        }
    }

    public DossierDiff {
        changes = List.copyOf(changes);
    }

    /** {@return what changed from {@code before} to {@code after}} */
    public static DossierDiff between(Dossier before, Dossier after) {
        return between(before, after, Map.of());
    }

    /**
     * {@return the same, told with what people call declared facts}
     *
     * @param declared the facts that the edition declares, by key
     */
    public static DossierDiff between(Dossier before, Dossier after, Map<String, DeclaredFact> declared) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(declared, "declared");
        DossierComparison comparison = new DossierComparison(before, after, declared);
        comparison.compare(
                DossierSchema.dossier(),
                new DossierComparison.PointerValue("", before),
                new DossierComparison.PointerValue("", after));
        return new DossierDiff(comparison.changes());
    }
}
