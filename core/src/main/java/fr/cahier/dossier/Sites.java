package fr.cahier.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one order of sites: by identifier, numbers inside it counted as numbers (S2 before S10), unnamed sites last. */
final class Sites {

    private static final Pattern NOMBRE = Pattern.compile("\\d+");
    private static final Comparator<String> NATUREL =
            Comparator.comparing(Sites::nombresAlignes).thenComparing(id -> id);

    private Sites() {}

    static @Nullable List<Site> ordonnes(@Nullable List<Site> sites) {
        if (sites == null) {
            return null;
        }
        return sites.stream()
                .sorted(Comparator.comparing(Site::id, Comparator.nullsLast(NATUREL)))
                .toList();
    }

    private static String nombresAlignes(String id) {
        return NOMBRE.matcher(id)
                .replaceAll(nombre -> "0".repeat(Math.max(0, 20 - nombre.group().length())) + nombre.group());
    }
}
