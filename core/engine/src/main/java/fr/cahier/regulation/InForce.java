package fr.cahier.regulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes out of an edition what does not hold on a day, and closes the ranks. */
final class InForce {

    private final Edition regulation;
    private final LocalDate day;

    private InForce(Edition regulation, LocalDate day) {
        this.regulation = regulation;
        this.day = day;
    }

    static Edition on(Edition regulation, LocalDate day) {
        InForce rows = new InForce(regulation, day);
        boolean whole = regulation.obligations().values().stream()
                .allMatch(row -> row.period().includes(day));
        return whole
                ? regulation
                : regulation.toBuilder().obligations(rows.all()).build();
    }

    private Map<String, Obligation> all() {
        Map<String, Obligation> held = new LinkedHashMap<>();
        for (Obligation row : regulation.obligations().values()) {
            if (holds(row.id()) && (row.canon() == null || holds(row.canon()))) {
                held.put(row.id(), row.toBuilder().parent(parent(row)).build());
            }
        }
        return held;
    }

    /** Where the row that gathers it does not hold, the one above counts. */
    private @Nullable String parent(Obligation row) {
        String parent = row.parent();
        while (parent != null && !holds(parent)) {
            parent = regulation.obligation(parent).map(Obligation::parent).orElse(null);
        }
        return parent;
    }

    private boolean holds(String id) {
        return regulation
                .obligation(id)
                .filter(row -> row.period().includes(day))
                .isPresent();
    }
}
