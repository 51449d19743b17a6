package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of what an edition computes. What the dossier leaves unsaid widens it: where a bound is null, nothing is
 * known on that side. Where all is said, both bounds are equal. Immutable and thread-safe.
 *
 * @param code as the edition names it
 * @param sujet the site or person; null for the candidate
 * @param element the element of a repeated fact; null where it is not about one
 * @param auMoins the least number it can be
 * @param auPlus the greatest number it can be
 * @param auPlusTot the earliest day it can be
 * @param auPlusTard the latest day it can be
 * @param vrai the answer, where it is one; null where that is not known
 * @param nonDits how many inputs are not said
 * @param entrees what was read
 * @since 0.1.0
 */
@PublicApi
public record Calcul(
        String code,
        @Nullable String sujet,
        @Nullable String element,
        @Nullable BigDecimal auMoins,
        @Nullable BigDecimal auPlus,
        @Nullable LocalDate auPlusTot,
        @Nullable LocalDate auPlusTard,
        @Nullable Boolean vrai,
        int nonDits,
        Entrees entrees) {

    /**
     * What was read, said or not.
     *
     * @param lues in the order in which they were read
     * @param autres how many more there are
     */
    public record Entrees(List<Entree> lues, int autres) {
        public Entrees {
            lues = lues == null ? List.of() : List.copyOf(lues);
        }
    }

    /**
     * One value that was read.
     *
     * @param rang counts from 0 what is read of one dossier: whatever reads the same value at the same place has the same
     * @param pointeur JSON pointer, with sites sorted by identifier; where nothing is said, the place to say it
     * @param chemin its path, as obligations write it
     * @param valeur null where it is not said
     * @param admis what is accepted, in French
     * @param cles required keys of each element, where a list is not said; else empty
     */
    public record Entree(
            int rang,
            String pointeur,
            String chemin,
            @Nullable Object valeur,
            String admis,
            List<String> cles) {
        public Entree {
            cles = cles == null ? List.of() : List.copyOf(cles);
        }
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Calcul[" + code + "]";
    }
}
