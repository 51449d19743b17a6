package fr.cahier.internal.language;

import java.util.Locale;
import java.util.Optional;

/** The characters a file of an edition may hold: those of French that an eye can see and tell apart. */
public final class Characters {

    private static final int LAST_OF_FRENCH = 0x17F;
    private static final int DOTLESS_I = 0x131;

    private Characters() {}

    /** {@return why {@code character}, followed by {@code next}, is refused} */
    public static Optional<String> refusal(int character, int next) {
        if (character >= ' ' && character <= '~' || character == '\n') {
            return Optional.empty();
        }
        if (character == '\r' && next != '\n') {
            return Optional.of("une fin de ligne d’un ancien codage (CR seul) est refusée.");
        }
        if (isInvisible(character)) {
            return Optional.of(code("un caractère de contrôle invisible (U+%04X) est refusé.", character));
        }
        boolean foreign = Character.isLetter(character) && !isFrench(character)
                || Character.isDigit(character) && character > 0x7F;
        return foreign
                ? Optional.of(code("« " + Character.toString(character) + " » (U+%04X)", character)
                        + " n’est ni une lettre latine ni un chiffre, même s’il y ressemble.")
                : Optional.empty();
    }

    static String advice(int character) {
        if (character == '\r') {
            return "Enregistrez le fichier de nouveau, avec les fins de ligne de Windows (CRLF) ou d’Unix (LF).";
        }
        return isInvisible(character) ? "Effacez la ligne et retapez-la." : "Retapez le mot au clavier.";
    }

    private static String code(String message, int character) {
        return String.format(Locale.ROOT, message, character);
    }

    private static boolean isFrench(int letter) {
        return letter <= LAST_OF_FRENCH && letter != DOTLESS_I
                || Character.getType(letter) == Character.MODIFIER_LETTER;
    }

    private static boolean isInvisible(int character) {
        if (character == '\n' || character == '\r' || character == '\t') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> isVariant(character) || isFiller(character);
        };
    }

    /** Marks that select the glyph of the character before them. */
    private static boolean isVariant(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }

    /** Letters drawn as nothing. */
    private static boolean isFiller(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }
}
