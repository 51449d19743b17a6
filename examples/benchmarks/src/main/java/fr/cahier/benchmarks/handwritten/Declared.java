package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Declarant;
import fr.cahier.dossier.Declaration;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.UsedFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who says a fact: the candidate, unless the dossier names the office or a register. */
final class Declared {

    private Declared() {}

    static UsedFact fact(Dossier dossier, String path, String pointer, Object value) {
        if (dossier.declarations() != null) {
            for (Declaration one : dossier.declarations()) {
                boolean other = one.par() == Declarant.SERVICE || one.par() == Declarant.REGISTRE;
                if (other && one.faits() != null && isAbout(one, dossier, path, pointer)) {
                    return new UsedFact(pointer, value, one.par(), one.le());
                }
            }
        }
        return new UsedFact(pointer, value);
    }

    private static boolean isAbout(Declaration one, Dossier dossier, String path, String pointer) {
        boolean named = one.faits().stream()
                .anyMatch(fact -> path.equals(fact) || path.startsWith(fact + ".") || path.startsWith(fact + "["));
        Object element = element(dossier, path, pointer);
        return named
                && (one.siteId() == null || Objects.equals(one.siteId(), site(element)))
                && (one.personnelId() == null
                        || element instanceof Personnel person
                                && one.personnelId().equals(person.id()));
    }

    private static @Nullable String site(@Nullable Object element) {
        return element instanceof Site site
                ? site.id()
                : element instanceof Creneau slot
                        ? slot.siteId()
                        : element instanceof Fermeture closing ? closing.siteId() : null;
    }

    private static @Nullable Object element(Dossier dossier, String path, String pointer) {
        Map<String, List<?>> lists = Map.of(
                "sites", list(dossier.sites()),
                "personnels", list(dossier.personnels()),
                "creneaux", list(dossier.creneaux()),
                "fermetures", list(dossier.fermetures()));
        String[] parts = pointer.split("/");
        List<?> list = lists.get(parts[1]);
        return list == null || !path.contains("[]") || list.isEmpty() ? null : list.get(Integer.parseInt(parts[2]));
    }

    private static List<?> list(@Nullable List<?> list) {
        return list == null ? List.of() : list;
    }
}
