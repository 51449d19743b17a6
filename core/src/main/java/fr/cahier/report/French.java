package fr.cahier.report;

import fr.cahier.dossier.model.Lexicon;
import fr.cahier.verdict.Conclusion;
import java.util.Locale;

/** The French words for what the engine says in English. */
final class French {

    private French() {}

    static String title(Conclusion conclusion) {
        return Lexicon.value(conclusion).toUpperCase(Locale.FRENCH);
    }

    static String meaning(Conclusion conclusion) {
        return switch (conclusion) {
            case LATE -> "Le dossier est arrivé après la date limite.";
            case NON_COMPLIANT -> "Au moins une obligation n’est pas respectée.";
            case INCOMPLETE ->
                "Le dossier ne permet pas encore de conclure : des réponses ou des faits manquent, ou se contredisent.";
            case COMPLIANT_WITH_RESERVATIONS -> "Le dossier répond au texte, sous les réserves ci-dessous.";
            case COMPLIANT -> "Le dossier répond au texte ; il reste ce qui se constate sur place ou après le label.";
        };
    }

    static String plural(int count, String singular, String plural) {
        return count + " " + (count < 2 ? singular : plural);
    }
}
