package fr.cahier.report;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.PieceLabel;
import fr.cahier.verdict.Finding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calls the pieces of one dossier as whoever joined them knows them: by title and day, or by what the dossier calls them. */
final class PieceWords {

    private final Map<Object, String> labels = new LinkedHashMap<>();

    /** @param dossier null where only the identifiers are known */
    PieceWords(@Nullable Dossier dossier) {
        if (dossier != null && dossier.pieces() != null) {
            dossier.pieces().stream()
                    .filter(piece -> piece.id() != null)
                    .forEach(piece -> labels.putIfAbsent(Objects.requireNonNull(piece.id()), label(piece)));
        }
    }

    static String label(Piece piece) {
        return PieceLabel.of(piece).orElseGet(() -> FrenchFormat.quoted(piece.id()));
    }

    /** {@return the pieces that the finding rests on; empty for none} */
    String of(Finding finding) {
        return Facts.pieces(
                finding,
                piece -> labels.getOrDefault(piece.value(), piece.value().toString()));
    }
}
