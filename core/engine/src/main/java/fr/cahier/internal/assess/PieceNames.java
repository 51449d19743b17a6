package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.PieceLabel;
import fr.cahier.internal.derive.Subjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How sentences call pieces: by title and day, as people know them; by identifier where there is no title, and also where two are
 * alike.
 */
final class PieceNames {

    /** Calls each piece by its identifier. Immutable. */
    static final PieceNames BY_IDENTIFIER = new PieceNames(Dossier.builder().build(), Map.of());

    private static final Set<String> PLACEHOLDERS = Set.of("piece", "autre");

    private final Dossier dossier;
    private @Nullable Map<String, String> called;

    PieceNames(Dossier dossier) {
        this(dossier, null);
    }

    private PieceNames(Dossier dossier, @Nullable Map<String, String> called) {
        this.dossier = dossier;
        this.called = called;
    }

    /** {@return what a placeholder of a piece is filled with; null when it is none, or nothing more is known than its value} */
    @Nullable
    String of(String placeholder, @Nullable Object value) {
        if (!PLACEHOLDERS.contains(placeholder) || !(value instanceof String name)) {
            return null;
        }
        if (called == null) {
            called = called();
        }
        return called.get(name);
    }

    private Map<String, String> called() {
        List<Piece> pieces = Objects.requireNonNullElse(dossier.pieces(), List.of());
        List<String> names = Subjects.pieces(dossier);
        List<String> labels =
                pieces.stream().map(piece -> PieceLabel.of(piece).orElse("")).toList();
        Map<String, Integer> alike = new HashMap<>();
        labels.forEach(label -> alike.merge(label, 1, Integer::sum));
        Map<String, String> called = new HashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String label = labels.get(index);
            if (!label.isEmpty()) {
                String name = names.get(index);
                called.put(name, alike.get(label) == 1 ? label : label + " (" + FrenchFormat.inner(name) + ")");
            }
        }
        return called;
    }
}
