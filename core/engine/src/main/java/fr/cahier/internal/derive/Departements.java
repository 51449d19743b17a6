package fr.cahier.internal.derive;

import fr.cahier.dossier.Site;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Departments of sites and of INSEE codes. */
final class Departements {

    /** A municipality (five characters) or a department (two or three). */
    private static final Pattern COMPARABLE = Pattern.compile("[0-9][0-9AB][0-9]{3}|[0-9][0-9AB]|97[0-9]");

    private static final int OF_MUNICIPALITY = 5;

    private Departements() {}

    /** {@return the department of {@code site}; null when it is unsaid, or said in two ways} */
    static @Nullable String of(Site site) {
        if (site.lieuContradictoire()) {
            return null;
        }
        String commune = site.communeInsee();
        return commune == null ? site.departement() : of(commune);
    }

    /** {@return the department of a municipality or department} */
    static String of(String code) {
        return code.length() < OF_MUNICIPALITY ? code : code.substring(0, code.startsWith("97") ? 3 : 2);
    }

    static boolean isComparable(String code) {
        return COMPARABLE.matcher(code).matches();
    }

    /** {@return whether {@code site} is known to be in none of the departments; never where none is listed} */
    static boolean isOutside(Site site, List<String> departments) {
        String own = of(site);
        return !departments.isEmpty() && own != null && !departments.contains(own);
    }
}
