package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.internal.derive.Said.Effect;
import fr.cahier.internal.derive.Said.PassedOver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One remark on all that was left blank: a form that was exported may have many blanks. */
final class BlankRemark {

    private static final int NAMED = 3;

    private BlankRemark() {}

    static Optional<String> of(List<PassedOver> passedOver, Dossier dossier) {
        List<String> blank = passedOver.stream()
                .filter(one -> one.effect() == Effect.BLANK)
                .map(PassedOver::pointer)
                .toList();
        return blank.isEmpty() ? Optional.empty() : Optional.of(remark(blank, dossier));
    }

    private static String remark(List<String> blank, Dossier dossier) {
        String first = blank.stream()
                .limit(NAMED)
                .map(pointer -> FrenchFormat.quoted(Lexicon.pointer(pointer, dossier)))
                .collect(Collectors.joining(", "));
        int others = blank.size() - NAMED;
        String more = others <= 0
                ? ""
                : others == 1 ? " ni à une autre place" : " ni à " + FrenchFormat.count(others) + " autres places";
        return "Rien n’est écrit sous " + first + more + " : "
                + (blank.size() == 1
                        ? "la réponse est tenue pour non donnée."
                        : "les réponses sont tenues pour non données.");
    }
}
