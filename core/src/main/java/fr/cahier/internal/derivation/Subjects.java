package fr.cahier.internal.derivation;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Names the sites, persons and pieces of a dossier: by their identifier, else by their place in the list. */
public final class Subjects {

    private Subjects() {}

    /** {@return the name of a site} */
    public static String name(Site site, int index) {
        return site.id() == null ? unnamed(index) : site.id();
    }

    /** {@return the name of a person} */
    public static String name(Personnel personnel, int index) {
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
        return names;
    }

    private static String unnamed(int index) {
        return "n° " + (index + 1);
    }
}
