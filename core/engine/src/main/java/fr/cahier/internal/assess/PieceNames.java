package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.Folded;
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

    private static final Set<String> PLACEHOLDERS = Set.of("piece", "autre");

    /** A name stands in many sentences: a longer title is cut. */
    private static final int MAX_TITLE = 200;

    private final Dossier dossier;
    private @Nullable Map<String, String> called;

    PieceNames(Dossier dossier) {
        this.dossier = dossier;
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
        Map<String, Integer> alike = new HashMap<>();
        pieces.forEach(piece -> alike.merge(titled(piece), 1, Integer::sum));
        Map<String, String> called = new HashMap<>();
        for (int index = 0; index < names.size(); index++) {
            String titled = titled(pieces.get(index));
            if (!titled.isEmpty()) {
                String name = names.get(index);
                called.put(name, alike.get(titled) == 1 ? titled : titled + " (" + FrenchFormat.inner(name) + ")");
            }
        }
        return called;
    }

    private static String titled(Piece piece) {
        String title = piece.libelle();
        if (title == null || Folded.isBlank(title)) {
            return "";
        }
        String day = piece.date() == null ? "" : " du " + FrenchFormat.day(piece.date());
        return FrenchFormat.quoted(cut(title)) + day;
    }

    private static String cut(String title) {
        return title.length() <= MAX_TITLE
                ? title
                : title.substring(0, Character.isHighSurrogate(title.charAt(MAX_TITLE - 1)) ? MAX_TITLE - 1 : MAX_TITLE)
                        + "…";
    }
}
