package fr.cahier.regulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Removes from an edition the obligations not in force on a day. */
final class InForce {

    private final Edition edition;
    private final LocalDate day;

    private InForce(Edition edition, LocalDate day) {
        this.edition = edition;
        this.day = day;
    }

    static Edition on(Edition edition, LocalDate day) {
        InForce inForce = new InForce(edition, day);
        boolean whole = edition.obligations().values().stream()
                .allMatch(obligation -> obligation.period().includes(day));
        return whole
                ? edition
                : edition.toBuilder().obligations(inForce.obligations()).build();
    }

    private Map<String, Obligation> obligations() {
        Map<String, Obligation> kept = new LinkedHashMap<>();
        for (Obligation obligation : edition.obligations().values()) {
            if (holds(obligation.id()) && (obligation.canon() == null || holds(obligation.canon()))) {
                kept.put(
                        obligation.id(),
                        obligation.toBuilder().parent(parent(obligation)).build());
            }
        }
        return kept;
    }

    /** When the parent is not in force, its own parent replaces it. */
    private @Nullable String parent(Obligation obligation) {
        String parent = obligation.parent();
        while (parent != null && !holds(parent)) {
            parent = edition.obligation(parent).map(Obligation::parent).orElse(null);
        }
        return parent;
    }

    private boolean holds(String id) {
        return edition.obligation(id)
                .filter(obligation -> obligation.period().includes(day))
                .isPresent();
    }
}
