package fr.cahier.internal.derivation;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Names the sites, persons and pieces of a dossier: by their identifier, else by their place in the list. */
public final class Subjects {

    private Subjects() {}

    private static String name(Site site, int index) {
        return site.id() == null ? unnamed(index) : site.id();
    }

    private static String name(Personnel personnel, int index) {
        return personnel.id() == null ? unnamed(index) : personnel.id();
    }

    /** {@return the names of all sites, in the order of the dossier; empty when none is said} */
    public static List<String> sites(Dossier dossier) {
        return names(dossier.sites(), Subjects::name);
    }

    /** {@return the names of all persons, in the order of the dossier; empty when none is said} */
    public static List<String> personnels(Dossier dossier) {
        return names(dossier.personnels(), Subjects::name);
    }

    /** {@return the names of all pieces, in the order of the dossier; empty when none is said} */
    public static List<String> pieces(Dossier dossier) {
        return names(dossier.pieces(), (piece, index) -> piece.id() == null ? unnamed(index) : piece.id());
    }

    private static <T> List<String> names(@Nullable List<T> elements, BiFunction<T, Integer, String> name) {
        List<String> names = new ArrayList<>();
        for (int index = 0; elements != null && index < elements.size(); index++) {
            names.add(name.apply(elements.get(index), index));
        }
        return distinct(names);
    }

    /** An identifier may read like the name given to what has none; no two may bear one name. */
    private static List<String> distinct(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String free = name;
            while (!taken.add(free)) {
                free = free + " bis";
            }
            distinct.add(free);
        }
        return distinct;
    }

    private static String unnamed(int index) {
        return "n° " + (index + 1);
    }
}
