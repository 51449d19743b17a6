package fr.cahier.internal.assess;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Fermeture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the elements of a dossier's lists by site. */
final class BySite {

    /** The key of elements that name no site: they are about every site. */
    static final String EVERY_SITE = "";

    private final Dossier dossier;

    /** For each list that was asked for, the indexes of its elements by site. */
    private final Map<String, Map<String, List<Integer>>> indexes = new HashMap<>();

    BySite(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the index of the next state, without scanning unchanged lists again} */
    BySite next(Dossier after) {
        BySite next = new BySite(after);
        indexes.forEach((list, scan) -> {
            if (next.list(list) == list(list)) {
                next.indexes.put(list, scan);
            }
        });
        return next;
    }

    List<Integer> of(String list, String site) {
        return site.equals(EVERY_SITE) ? List.of() : indexes(list).getOrDefault(site, List.of());
    }

    List<Integer> ofEvery(String list) {
        return indexes(list).getOrDefault(EVERY_SITE, List.of());
    }

    private Map<String, List<Integer>> indexes(String list) {
        return indexes.computeIfAbsent(list, this::scan);
    }

    private Map<String, List<Integer>> scan(String list) {
        List<?> elements = list(list);
        Map<String, List<Integer>> scan = new HashMap<>();
        for (int index = 0; elements != null && index < elements.size(); index++) {
            scan.computeIfAbsent(site(elements.get(index)), unseen -> new ArrayList<>())
                    .add(index);
        }
        return scan;
    }

    private @Nullable List<?> list(String list) {
        return switch (list) {
            case "creneaux" -> dossier.creneaux();
            case "fermetures" -> dossier.fermetures();
            case "faits" -> dossier.faits();
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** {@return the site of an element, or {@link #EVERY_SITE}} */
    static String site(@Nullable Object element) {
        String site = element instanceof Creneau creneau
                ? creneau.siteId()
                : element instanceof Fermeture fermeture
                        ? fermeture.siteId()
                        : element instanceof Fait fait ? fait.siteId() : null;
        return site == null ? EVERY_SITE : site;
    }
}
