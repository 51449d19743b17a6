package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonToken;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Schema;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

/** The sentences that officers read. */
final class Messages {

    private static final String NO_BETTER_ADVICE = "Corrigez cette valeur, ou retirez-la si elle n’est pas connue.";

    /** A slot of no length is refused: how to write a day and a night of opening. */
    static final String NEVER_CLOSED =
            "Un lieu qui ne ferme pas de la journée se dit en deux créneaux : de 00:00 à 12:00, puis de 12:00 à 00:00.";

    private Messages() {}

    /**
     * @param meaning what is said there, a whole sentence, or empty
     * @param advice a whole sentence, or empty
     */
    static Message unsuitable(String found, Schema schema, String meaning, String advice) {
        String reason =
                found + " ne convient pas : il faut " + schema.accepted() + "." + (meaning.isEmpty() ? "" : " ");
        return new Message(IssueCode.UNSUITABLE_VALUE, reason + meaning, advice.isEmpty() ? NO_BETTER_ADVICE : advice);
    }

    /** What to write where nothing is to be said: a blank text is no day and no number. */
    static String nothing(boolean inList) {
        return inList
                ? "Retirez cet élément de la liste."
                : "Pour ne rien dire, retirez cette clé, ou écrivez null sans guillemets.";
    }

    static String found(JsonToken token, String written) {
        return switch (token) {
            case VALUE_STRING -> written.isBlank() ? "Un texte vide" : "Le texte " + QuotedValue.quoted(written);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "Le nombre " + QuotedValue.visible(written);
            case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> "La valeur " + written;
            case START_OBJECT -> "Un objet { … }";
            case START_ARRAY -> "Une liste [ … ]";
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalArgumentException("no value starts with " + token);
        };
    }

    static Message unknownKey(String key, String section, Collection<String> known, String advice) {
        return new Message(
                IssueCode.UNKNOWN_KEY,
                "La clé " + QuotedValue.quoted(key) + " n’est pas connue " + section + ", où l’on peut écrire "
                        + String.join(", ", known) + ".",
                advice);
    }

    static Message duplicateKey(String key, int line) {
        return new Message(
                IssueCode.DUPLICATE_KEY,
                "La clé " + QuotedValue.quoted(key)
                        + " est donnée deux fois dans le même objet (la première fois à la ligne " + line + ").",
                "Gardez-en une seule.");
    }

    static Message noCommitment(String key) {
        return new Message(
                IssueCode.UNKNOWN_KEY,
                "La clé " + QuotedValue.quoted(key)
                        + " n’est pas connue dans « engagements », où l’on peut écrire « global » ou le "
                        + "numéro d’une obligation, tel que « ACC-01 ».",
                Advice.commitmentKey(key));
    }

    static Message tooLong(String text, int limit) {
        return new Message(
                IssueCode.LIMIT_EXCEEDED,
                "Le texte " + QuotedValue.quoted(text) + " compte " + FrenchFormat.count(text.length())
                        + " caractères, et la limite est de " + FrenchFormat.count(limit) + ".",
                howToRaise("maxTextLength"));
    }

    static Message halfCharacter(String text) {
        return new Message(
                IssueCode.REFUSED_CHARACTER,
                "Le texte " + QuotedValue.quoted(text)
                        + " contient la moitié d’un caractère (un demi-codet isolé, \\uD800 à \\uDFFF).",
                "Tapez ce texte de nouveau.");
    }

    static Message refusedCharacter(String what, String text, int character) {
        return new Message(
                IssueCode.REFUSED_CHARACTER,
                what + " " + QuotedValue.quoted(text)
                        + String.format(
                                Locale.ROOT,
                                " contient un caractère de contrôle ou un caractère invisible (U+%04X), qui n’y est pas admis.",
                                character),
                "Retirez-le, ou tapez ce texte de nouveau.");
    }

    static String tooSmall(BigDecimal smallest) {
        return "Écrivez 0, ou un nombre qui s’en écarte d’au moins " + smallest.toPlainString() + ".";
    }

    static String tooManyDigits(int max) {
        return "Arrondissez ce nombre : il s’écrit en " + max + " caractères au plus.";
    }

    static Message longNumber(String written, Schema schema, int max) {
        return unsuitable(found(JsonToken.VALUE_NUMBER_INT, written), schema, "", tooManyDigits(max));
    }

    static Message nullElement(Schema element) {
        return new Message(
                IssueCode.NULL_ELEMENT,
                "Un élément de liste ne peut pas être null : il faut " + element.accepted() + ".",
                "Retirez cet élément de la liste.");
    }

    static Message moreWarnings(int others) {
        return new Message(
                IssueCode.MORE_WARNINGS,
                "Et " + FrenchFormat.count(others) + (others == 1 ? " autre avertissement" : " autres avertissements")
                        + ", non détaillé" + (others == 1 ? "." : "s."),
                "Corrigez les premiers, puis relancez la lecture.");
    }

    static Message limit(String what, String unit, long found, long limit, String setting) {
        return new Message(
                IssueCode.LIMIT_EXCEEDED,
                "La lecture s’est arrêtée : " + what + " atteint " + FrenchFormat.count(found) + " " + unit
                        + ", et la limite est de " + FrenchFormat.count(limit) + " " + unit + ".",
                howToRaise(setting));
    }

    static Message limit(String what, String unit, long limit, String setting) {
        return new Message(
                IssueCode.LIMIT_EXCEEDED,
                "La lecture s’est arrêtée : " + what + " dépasse la limite de " + FrenchFormat.count(limit) + " " + unit
                        + ".",
                howToRaise(setting));
    }

    private static String howToRaise(String setting) {
        return "Réduisez le fichier, ou faites relever cette limite par qui exploite l’application (réglage " + setting
                + ").";
    }
}
