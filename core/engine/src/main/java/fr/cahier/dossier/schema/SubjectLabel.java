package fr.cahier.dossier.schema;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.internal.Folded;
import fr.cahier.internal.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * How sentences and headings call a site or a person. Nobody derives "l’antenne d’Évreux" from a free name: every form here is
 * correct French whatever the applicant wrote. Immutable and thread-safe.
 *
 * @param type {@code Site} or {@code Personnel}
 * @param id its identifier, else its rank
 * @param called the name of a site, the function of a person; null when unsaid
 * @since 0.1.0
 */
@PublicApi
public record SubjectLabel(String type, String id, @Nullable String called) {

    private static final String SITE = Site.class.getSimpleName();
    private static final String PERSON = Personnel.class.getSimpleName();

    /** A label stands in many sentences: a longer name is cut. */
    private static final int MAX_NAME = 200;

    public SubjectLabel {
        called = called == null || Folded.isBlank(called) || called.equals(id) ? null : Shortened.to(MAX_NAME, called);
    }

    /** {@return the label of {@code site}} */
    public static SubjectLabel of(Site site, String id) {
        return new SubjectLabel(SITE, id, site.nom());
    }

    /** {@return the label of {@code person}} */
    public static SubjectLabel of(Personnel person, String id) {
        return new SubjectLabel(PERSON, id, person.fonction());
    }

    /** {@return the property that {@link #called} stands in; null where elements of that type are called by their identifier} */
    static @Nullable String nameOf(String type) {
        return type.equals(SITE) ? "nom" : type.equals(PERSON) ? "fonction" : null;
    }

    /** {@return for headings and lists: "Antenne d’Évreux (S7)", "A (chargé d’accueil)"} */
    public String heading() {
        if (called == null) {
            return id;
        }
        return isName() ? called + " (" + id + ")" : id + " (" + called + ")";
    }

    /** {@return within a sentence: "le site « Antenne d’Évreux » (S7)", "le professionnel A (« chargé d’accueil »)"} */
    public String inSentence() {
        String own = FrenchFormat.inner(id);
        if (called == null) {
            return Lexicon.theType(type) + " " + own;
        }
        String quoted = FrenchFormat.quoted(called);
        return Lexicon.theType(type) + " " + (isName() ? quoted + " (" + own + ")" : own + " (" + quoted + ")");
    }

    /** {@return the same between parentheses, which hold no others: "le site « Antenne d’Évreux », S7"} */
    public String inParentheses() {
        String own = FrenchFormat.inner(id);
        if (called == null) {
            return Lexicon.theType(type) + " " + own;
        }
        String quoted = FrenchFormat.quoted(called);
        return Lexicon.theType(type) + " " + (isName() ? quoted + ", " + own : own + ", " + quoted);
    }

    /** A name comes first; what somebody does only explains who is meant. */
    private boolean isName() {
        return type.equals(SITE);
    }
}
