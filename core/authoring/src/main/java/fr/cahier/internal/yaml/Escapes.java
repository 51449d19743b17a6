package fr.cahier.internal.yaml;

import fr.cahier.internal.Visible;
import fr.cahier.internal.language.Characters;
import java.util.Optional;

/** Checks texts written with escapes: what may not be typed may not be escaped either. */
final class Escapes {

    private Escapes() {}

    /** @param isKey keys are single lines */
    static Optional<String> refusal(String text, boolean isKey) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            Optional<String> refused = refusal(character, isKey);
            if (refused.isPresent()) {
                return Optional.of("« " + Visible.start(text) + " » : " + refused.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> refusal(int character, boolean isKey) {
        if (character >= ' ' && character <= '~' || !isKey && (character == '\n' || character == '\t')) {
            return Optional.empty();
        }
        if (character == '\n' || character == '\t') {
            return Optional.of("un retour à la ligne ou une tabulation est refusé dans une clé.");
        }
        return Character.getType(character) == Character.SURROGATE
                ? Optional.of("la moitié d’un caractère est refusée.")
                : Characters.refusal(character, 0);
    }
}
