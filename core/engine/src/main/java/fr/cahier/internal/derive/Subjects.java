package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names sites, persons and pieces by their identifier, else by their index, in the order of the dossier. */
public final class Subjects {

    private Subjects() {}

    public static List<String> sites(Dossier dossier) {
        return names(dossier.sites(), Site::id);
    }

    public static List<String> personnels(Dossier dossier) {
        return names(dossier.personnels(), Personnel::id);
    }

    public static List<String> pieces(Dossier dossier) {
        return names(dossier.pieces(), Piece::id);
    }

    /** An identifier may equal the name that another element would get: names are kept distinct. */
    static <T> List<String> names(@Nullable List<T> elements, Function<T, @Nullable String> id) {
        if (elements == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>(elements.size());
        @Nullable Set<String> taken = null;
        for (T element : elements) {
            String own = id.apply(element);
            if (own == null && taken == null) {
                taken = ids(elements, id);
            }
            names.add(own == null ? free("n° " + (names.size() + 1), taken) : own);
        }
        return names;
    }

    private static <T> Set<String> ids(List<T> elements, Function<T, @Nullable String> id) {
        return elements.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String free(String name, Set<String> ids) {
        return ids.contains(name) ? free(name + " bis", ids) : name;
    }
}
