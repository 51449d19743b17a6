package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Piece;
import fr.cahier.internal.Folded;
import fr.cahier.internal.Shortened;
import java.util.Optional;

/**
 * How sentences call a piece of evidence: by its title and day, as people know it. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class PieceLabel {

    /** A label stands in many sentences: a longer title is cut. */
    private static final int MAX_TITLE = 200;

    private PieceLabel() {}

    /** {@return for example "« Compte rendu de la commission de sécurité » du 27 février 2020"; empty without a title} */
    public static Optional<String> of(Piece piece) {
        String title = piece.libelle();
        if (title == null || Folded.isBlank(title)) {
            return Optional.empty();
        }
        String quoted = FrenchFormat.quoted(Shortened.to(MAX_TITLE, title));
        return Optional.of(
                piece.date() == null ? quoted : quoted.concat(" du ").concat(FrenchFormat.day(piece.date())));
    }
}
