package fr.cahier.dossier;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts sites by identifier, with numbers in numeric order (S2 before S10) and unnamed sites last. */
final class Sites {

    private static final String ZEROS = "0".repeat(20);
    private static final Comparator<Rang> NATUREL = Comparator.comparing(
                    Rang::aligne, Comparator.nullsLast(String::compareTo))
            .thenComparing(rang -> rang.site.id(), Comparator.nullsLast(String::compareTo));

    private Sites() {}

    /** @param aligne sort key; null without identifier */
    private record Rang(Site site, @Nullable String aligne) {}

    static @Nullable List<Site> ordonnes(@Nullable List<Site> sites) {
        if (sites == null) {
            return null;
        }
        return sites.stream()
                .map(site -> new Rang(site, site.id() == null ? null : nombresAlignes(site.id())))
                .sorted(NATUREL)
                .map(Rang::site)
                .toList();
    }

    private static String nombresAlignes(String id) {
        StringBuilder alignes = new StringBuilder(id.length() + ZEROS.length());
        int debut = 0;
        while (debut < id.length()) {
            int fin = debut;
            while (fin < id.length() && id.charAt(fin) >= '0' && id.charAt(fin) <= '9') {
                fin++;
            }
            if (fin == debut) {
                alignes.append(id.charAt(debut));
                debut++;
            } else {
                alignes.append(ZEROS, 0, Math.max(0, ZEROS.length() - (fin - debut)))
                        .append(id, debut, fin);
                debut = fin;
            }
        }
        return alignes.toString();
    }
}
