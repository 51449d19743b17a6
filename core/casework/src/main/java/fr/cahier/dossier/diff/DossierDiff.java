package fr.cahier.dossier.diff;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one state of a dossier to the next, in the order of its model. Sites, persons and pieces are
 * matched by their identifiers; what has none is the same where it says the same. The order of a list is no difference.
 *
 * @param changes the changes
 */
@PublicApi
public record DossierDiff(List<Change> changes) {

    /** What became of a place. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * A place that says something else.
     *
     * @param kind what became of it
     * @param pointer JSON pointer into the later state; into the earlier one for what was removed
     * @param place the place in words: "site S7, espace dédié au service"
     * @param before what it said, in words; null for what was added
     * @param after what it says, in words; null for what was removed
     */
    public record Change(
            Kind kind,
            String pointer,
            String place,
            @Nullable String before,
            @Nullable String after) {
        /** Short, and nothing that people wrote: it may stand in a host's log. */
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
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Comparing comparing = new Comparing(before, after);
        comparing.compare(DossierSchema.dossier(), new Comparing.Spot("", before), new Comparing.Spot("", after));
        return new DossierDiff(comparing.changes());
    }
}
