package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.UnreadableDossierException;

/**
 * A file that is not well-formed JSON.
 *
 * @param line where reading stopped
 * @param column where reading stopped
 */
record Malformed(int line, int column, Message message) {

    private static final String TRY_AGAIN = "Corrigez cet endroit du fichier, puis relancez la lecture.";

    static Malformed of(JsonProcessingException cause, String text, JsonStreamContext context) {
        JsonLocation location = cause.getLocation();
        return new Malformed(
                location.getLineNr(),
                location.getColumnNr(),
                new Message(IssueCode.MALFORMED, reason(cause, characterAt(location, text), context), TRY_AGAIN));
    }

    static Malformed empty() {
        return new Malformed(
                1,
                1,
                new Message(
                        IssueCode.EMPTY,
                        "Le fichier est vide.",
                        "Un dossier est un objet JSON : écrivez au moins {} pour un dossier où rien n’est dit."));
    }

    static Malformed trailing(TextPosition position, String rest) {
        return new Malformed(
                position.line(),
                position.column(),
                new Message(
                        IssueCode.TRAILING_CONTENT,
                        "Du contenu suit l’accolade finale : " + QuotedValue.quoted(rest) + ".",
                        "Un fichier contient un seul objet JSON ; retirez ce qui suit."));
    }

    UnreadableDossierException stop(Problems problems) {
        return problems.stopped("", line, column, message);
    }

    private static String characterAt(JsonLocation location, String text) {
        long offset = location.getCharOffset();
        return offset < 0 || offset >= text.length() ? "" : Character.toString(text.codePointAt((int) offset));
    }

    private static String reason(JsonProcessingException cause, String found, JsonStreamContext context) {
        String original = cause.getOriginalMessage();
        if (cause instanceof JsonEOFException) {
            return end(original, context);
        }
        if (original.startsWith("Unrecognized token") || original.startsWith("Non-standard token")) {
            return word(original);
        }
        if (original.contains("numeric value")) {
            return "Un nombre est mal écrit. Il s’écrit sans signe +, sans zéro devant, avec un point et non une virgule : 0.5 ou 12.";
        }
        if (original.startsWith("Illegal unquoted character")) {
            return "Un texte contient un retour à la ligne ou un caractère de contrôle. Il manque sans doute le guillemet "
                    + "fermant ; sinon, écrivez \\n pour un retour à la ligne.";
        }
        if (original.contains("character escape")) {
            return "Une barre oblique inversée « \\ » est suivie de " + QuotedValue.quoted(found)
                    + ", ce qui n’a pas de sens en JSON. Doublez-la : \\\\.";
        }
        return character(original, found);
    }

    private static String end(String original, JsonStreamContext context) {
        if (original.contains("closing quote")) {
            return "Le fichier s’arrête au milieu d’un texte : il manque le guillemet fermant.";
        }
        if (context.inArray()) {
            return "Le fichier s’arrête avant la fin d’une liste : il manque le crochet fermant « ] ».";
        }
        return context.inObject()
                ? "Le fichier s’arrête avant la fin d’un objet : il manque l’accolade fermante « } »."
                : "Le fichier s’arrête avant la fin.";
    }

    private static String word(String original) {
        String word = original.substring(
                original.indexOf('\'') + 1,
                Math.max(original.indexOf('\'') + 1, original.indexOf('\'', original.indexOf('\'') + 1)));
        return "Le mot " + QuotedValue.quoted(word)
                + " n’est pas du JSON. Un texte s’écrit entre guillemets droits ; oui et non s’écrivent true et false, en minuscules.";
    }

    private static String character(String original, String found) {
        String what = "Le caractère " + QuotedValue.quoted(found) + " n’est pas attendu ici. ";
        if (found.equals("/") || found.equals("#")) {
            return what + "Un fichier JSON ne contient pas de commentaire.";
        }
        if ("'“”«»‘’".contains(found)) {
            return what + "Les clés et les textes s’écrivent entre guillemets droits : \"…\".";
        }
        if (original.startsWith("Unexpected close marker")) {
            return what + "Une liste ouverte par « [ » se ferme par « ] », un objet ouvert par « { » par « } ».";
        }
        if (original.contains("expecting comma")) {
            return what + "Il manque une virgule entre deux éléments.";
        }
        if (original.contains("expecting a colon")) {
            return what + "Il manque un deux-points « : » entre la clé et sa valeur.";
        }
        if ("}],".contains(found)) {
            return what + "Une virgule est de trop juste avant, ou une valeur manque.";
        }
        return original.contains("to start field name")
                ? what + "Une clé s’écrit entre guillemets droits : \"…\"."
                : what + "Une valeur est attendue : texte entre guillemets, nombre, true, false, liste ou objet.";
    }
}
