package fr.cahier.regulation;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Visible;
import java.util.Objects;

/**
 * Who decides on the applications, or instructs them, as French sentences name it. Immutable and thread-safe.
 *
 * @param name with its article, as in “la Ville”, “le Département”, “l’Agence”, “les ministres”; an article with a capital
 *     belongs to a proper name, as in “La Poste”, and never contracts
 * @param gender needed for agreement: elided and plural articles do not show it
 * @since 0.1.0
 */
@PublicApi
public record Authority(String name, Gender gender) implements JsonContract {

    /** A grammatical gender, named as in {@code cahier.yaml}. */
    public enum Gender {
        FEMININ,
        MASCULIN
    }

    /** For editions that name no authority. */
    public static final Authority UNNAMED = new Authority("l’autorité compétente", Gender.FEMININ);

    private static final String LE = "le ";
    private static final String LA = "la ";
    private static final String LES = "les ";

    public Authority {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(gender, "gender");
        if (name.isBlank()) {
            throw new RefusedValueException(
                    "Le nom est vide.", "Écrivez-le avec son article, par exemple « la Ville ».");
        }
        if (name.startsWith(gender == Gender.FEMININ ? LE : LA)) {
            throw new RefusedValueException(
                    "Le genre ne va pas avec l’article de « " + Visible.text(name) + " ».",
                    "Écrivez genre: " + (gender == Gender.FEMININ ? "masculin" : "feminin")
                            + ", ou changez l’article.");
        }
    }

    /** {@return whether verbs take the plural} */
    public boolean isPlural() {
        return name.startsWith(LES);
    }

    /** {@return for example “à la Ville”, “au Département”, “à l’Agence”, “aux ministres”} */
    public String dative() {
        if (isPlural()) {
            return "aux " + name.substring(LES.length());
        }
        return name.startsWith(LE) ? "au " + name.substring(LE.length()) : "à " + name;
    }

    /** {@return for example “de la Ville”, “du Département”, “de l’Agence”, “des ministres”} */
    public String genitive() {
        return genitive(name);
    }

    static String genitive(String name) {
        if (name.startsWith(LES)) {
            return "des " + name.substring(LES.length());
        }
        return name.startsWith(LE) ? "du " + name.substring(LE.length()) : "de " + name;
    }

    /** {@return for example “elle a”, “ils ont”} */
    public String pronounWithHas() {
        String one = gender == Gender.FEMININ ? "elle" : "il";
        return isPlural() ? one + "s ont" : one + " a";
    }

    /** {@return for example “elle-même”, “eux-mêmes”} */
    public String itself() {
        if (isPlural()) {
            return gender == Gender.FEMININ ? "elles-mêmes" : "eux-mêmes";
        }
        return gender == Gender.FEMININ ? "elle-même" : "lui-même";
    }

    /** {@return for example “seule la Ville”, “seuls les ministres”} */
    public String alone() {
        return (gender == Gender.FEMININ ? "seule" : "seul") + (isPlural() ? "s " : " ") + name;
    }

    /** {@return for example “seule la Ville se prononce”} */
    public String decidesAlone() {
        return alone() + (isPlural() ? " se prononcent" : " se prononce");
    }
}
