package fr.cahier.report;

import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
import java.util.Map;
import java.util.Optional;

/** Why a letter is not to be sent. */
final class NotDue {

    private final Verdict verdict;

    /** What its template would be filled with. */
    private final Map<String, Object> filling;

    NotDue(Verdict verdict, Map<String, Object> filling) {
        this.verdict = verdict;
        this.filling = filling;
    }

    /** {@return the reason, in a French sentence; empty for a letter that is due} */
    Optional<String> why(Letter.Kind kind) {
        return switch (kind) {
            case COMPLEMENTS -> nothingToAsk("Le dossier dit tout ce que le texte demande au candidat de dire");
            case RELANCE -> nothingToAsk("Rien de ce que le texte exige du candidat ne manque plus");
            case FAVORABLE -> is("favorable") ? Optional.empty() : Optional.of(opinion() + "il n’est pas favorable.");
            case MOTIFS ->
                is("a_motiver")
                        ? Optional.empty()
                        : Optional.of(opinion()
                                + (verdict.conclusion() == Conclusion.INCOMPLETE
                                        ? "rien de ce qui manque n’est à dire par le candidat." + office()
                                        : "il n’est ni défavorable, ni dû à ce qui manquerait au dossier, et n’a"
                                                + " pas de motif à énoncer."));
            case VISITE -> nothingToSee();
            case ACCUSE, MENTION, EXPLICATION -> Optional.empty();
        };
    }

    private Optional<String> nothingToAsk(String because) {
        if (is("hors_delai")) {
            return Optional.of(
                    "D’après ce que dit le dossier de son dépôt, la date limite est passée : ce qui manquerait par"
                            + " ailleurs n’est pas à demander. Ce qui montrerait un envoi ou un dépôt à temps est à verser au dossier.");
        }
        return is("rien_a_demander")
                ? Optional.of(because + " : il n’y a rien à lui demander." + office())
                : Optional.empty();
    }

    /** {@return what the office itself can say in the dossier, in a sentence; empty where it is nothing} */
    private String office() {
        if (!is("au_service")) {
            return "";
        }
        boolean several = is("service_pluriel");
        return " Ce que " + said("service") + ", qui " + (several ? "ont" : "a") + " reçu le dossier, "
                + (several ? "peuvent" : "peut") + " y dire " + said("service_lui_meme") + " : " + said("au_service")
                + ".";
    }

    private Optional<String> nothingToSee() {
        if (verdict.conclusion() == Conclusion.LATE) {
            return Optional.of("La date limite est passée, et rien de ce qui se verrait sur place n’y remédie.");
        }
        if (!is("a_voir")) {
            return Optional.of("Rien ne reste à voir sur place.");
        }
        return is("lieu_connu")
                ? Optional.empty()
                : Optional.of("Le dossier ne déclare aucun site qui reçoive du public : il n’y a pas de lieu où aller"
                        + " (--lieu en dit un).");
    }

    private String opinion() {
        String after = is("avis_logiciel") ? " après l’instruction" : "";
        return "L’avis proposé" + after + " est « " + said("avis") + " » : ";
    }

    private boolean is(String name) {
        Object value = filling.get(name);
        return value instanceof Boolean yes ? yes : value instanceof String text && !text.isEmpty();
    }

    private String said(String name) {
        return String.valueOf(filling.get(name));
    }
}
