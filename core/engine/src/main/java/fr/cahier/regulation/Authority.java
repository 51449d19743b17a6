package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Visible;
import java.util.Objects;

/**
 * Who decides on the applications, as French sentences name it. A small letter begins an article, which contracts; a capital
 * one is part of a proper name, as in “La Poste”, and stays.
 *
 * @param name its name with its article: “la Région”, “le Département”, “l’Agence”, “les ministres”, or “Bordeaux Métropole”
 * @param gender what agrees with it; an elided or a plural article does not tell
 */
@PublicApi
public record Authority(String name, Gender gender) {

    /** A grammatical gender, called as in {@code cahier.yaml}. */
    public enum Gender {
        FEMININ,
        MASCULIN
    }

    /** Stands for the authority of an edition that names none. */
    public static final Authority UNNAMED = new Authority("l’autorité compétente", Gender.FEMININ);

    private static final String LE = "le ";
    private static final String LA = "la ";
    private static final String LES = "les ";

    public Authority {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(gender, "gender");
        if (name.isBlank()) {
            throw new RefusedValueException(
                    "Le nom de l’autorité est vide.", "Écrivez-le avec son article, par exemple « la Région ».");
        }
        if (name.startsWith(gender == Gender.FEMININ ? LE : LA)) {
            throw new RefusedValueException(
                    "Le genre ne va pas avec l’article de « " + Visible.text(name) + " ».",
                    "Écrivez genre: " + (gender == Gender.FEMININ ? "masculin" : "feminin")
                            + ", ou changez l’article.");
        }
    }

    /** {@return whether verbs take the plural with it} */
    public boolean isPlural() {
        return name.startsWith(LES);
    }

    /** {@return its name after “à”: “à la Région”, “au Département”, “à l’Agence”, “aux ministres”} */
    public String dative() {
        if (isPlural()) {
            return "aux " + name.substring(LES.length());
        }
        return name.startsWith(LE) ? "au " + name.substring(LE.length()) : "à " + name;
    }

    /** {@return its name after the “seul” that agrees with it: “seule la Région”, “seuls les ministres”} */
    public String alone() {
        return (gender == Gender.FEMININ ? "seule" : "seul") + (isPlural() ? "s " : " ") + name;
    }

    /** {@return that nobody else decides: “seule la Région se prononce”} */
    public String decidesAlone() {
        return alone() + (isPlural() ? " se prononcent" : " se prononce");
    }
}
