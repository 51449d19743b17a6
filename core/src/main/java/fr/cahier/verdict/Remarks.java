package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.regulation.Regulation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Says what a dossier speaks of that the regulation does not know: nothing said is silently lost. */
final class Remarks {

    private Remarks() {}

    static List<String> of(Regulation regulation, Dossier dossier) {
        Stream<String> answers = dossier.engagements().keySet().stream()
                .filter(id -> !id.equals("global") && regulation.obligation(id).isEmpty())
                .map(id -> "La réponse donnée sous « " + id + " » n’a pas été lue : " + unknown(regulation));
        Stream<String> pieces = Objects.requireNonNullElse(dossier.pieces(), List.<Piece>of()).stream()
                .flatMap(Remarks::cited)
                .filter(id -> regulation.obligation(id).isEmpty())
                .map(id -> "Une pièce est rattachée à « " + id + " » : " + unknown(regulation));
        return Stream.concat(answers, pieces).distinct().sorted().toList();
    }

    private static Stream<String> cited(Piece piece) {
        return Stream.of(piece.etablit(), piece.dement())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private static String unknown(Regulation regulation) {
        return "« " + regulation.id() + " » ne connaît pas d’obligation de ce numéro. Vérifiez le numéro.";
    }
}
