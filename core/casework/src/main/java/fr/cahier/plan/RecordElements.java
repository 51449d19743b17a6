package fr.cahier.plan;

import fr.cahier.dossier.Fait;
import fr.cahier.regulation.DeclaredFact;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of a record that an edition declares, as the rows of a dossier name them. */
final class RecordElements {

    private RecordElements() {}

    /** {@return whether the row states the fact, another field of its record, or that there is none} */
    static boolean isOf(Fait row, DeclaredFact fact) {
        String key = fact.recordKey();
        return row.cle() != null && (row.cle().equals(key) || row.cle().startsWith(key + "."));
    }

    /** {@return the key of the record of which the row states a field; its own key where it states no field} */
    static @Nullable String recordOf(Fait row) {
        return row.cle() == null ? null : row.cle().split("[.]")[0];
    }

    /** {@return the elements of which other fields are said, and not {@code fact}; empty where it is no field of a record} */
    static List<String> lacking(DeclaredFact fact, @Nullable String subject, List<Fait> rows) {
        String record = fact.key().substring(0, fact.key().indexOf('.') + 1);
        if (!fact.repeated() || record.isEmpty()) {
            return List.of();
        }
        List<Fait> about = rows.stream()
                .filter(row -> row.cle() != null && row.element() != null)
                .filter(row -> Objects.equals(row.sujet(), subject))
                .toList();
        List<String> said = about.stream()
                .filter(row -> fact.key().equals(row.cle()))
                .map(Fait::element)
                .toList();
        return about.stream()
                .filter(row -> Objects.requireNonNull(row.cle()).startsWith(record))
                .map(Fait::element)
                .distinct()
                .filter(element -> !said.contains(element))
                .toList();
    }
}
