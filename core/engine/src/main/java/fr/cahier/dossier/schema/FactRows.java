package fr.cahier.dossier.schema;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code faits} under one key.
 *
 * @param field that holds the value; null where only the value tells
 * @param label what people call it; null where no edition declares it
 * @param unit of its numbers, in French; else empty
 * @param accepted values, in French
 */
record FactRows(
        String key, @Nullable String field, @Nullable String label, String unit, String accepted) {

    static FactRows undeclared(String key) {
        return new FactRows(key, null, null, "", "ce que l’édition déclare sous cette clé");
    }

    /** Rows of another key are passed over. */
    void visit(Dossier dossier, @Nullable List<Integer> indexes, FactPath.Visitor visitor) {
        List<Fait> rows = Objects.requireNonNullElse(dossier.faits(), List.of());
        int count = indexes == null ? rows.size() : indexes.size();
        for (int i = 0; i < count; i++) {
            int index = indexes == null ? i : indexes.get(i);
            Fait row = rows.get(index);
            if (key.equals(row.cle())) {
                String holder = field(row);
                visitor.fact("/faits/" + index + "/" + holder, index, row.value(holder));
            }
        }
    }

    private String field(Fait row) {
        return field != null
                ? field
                : Fait.VALUES.stream()
                        .filter(name -> row.value(name) != null)
                        .findFirst()
                        .orElse("texte");
    }
}
