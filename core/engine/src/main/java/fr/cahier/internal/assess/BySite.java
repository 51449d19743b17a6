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

/** Finds the elements of a dossier's lists by the site that they are about. */
final class BySite {

    /** Stands for the elements of a list that name no site, and so are about every site. */
    static final String EVERY_SITE = "";

    private final Dossier dossier;

    /** For each list whose elements are about a site, once it was asked for: the places of its elements, by site. */
    private final Map<String, Map<String, List<Integer>>> indexes = new HashMap<>();

    BySite(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the same on the next state of the dossier, which keeps what was found in lists that it shares} */
    BySite next(Dossier after) {
        BySite next = new BySite(after);
        indexes.forEach((list, scan) -> {
            if (next.list(list) == list(list)) {
                next.indexes.put(list, scan);
            }
        });
        return next;
    }

    /** {@return the elements that are about the site of that name} */
    List<Integer> of(String list, String site) {
        return site.equals(EVERY_SITE) ? List.of() : indexes(list).getOrDefault(site, List.of());
    }

    /** {@return the elements that are about every site} */
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

    /** {@return the site that an element of such a list is about} */
    static String site(@Nullable Object element) {
        String site = element instanceof Creneau creneau
                ? creneau.siteId()
                : element instanceof Fermeture fermeture
                        ? fermeture.siteId()
                        : element instanceof Fait fait ? fait.siteId() : null;
        return site == null ? EVERY_SITE : site;
    }
}
