package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Entretiens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads together what the structure and each of its sites say of where interviews are held. */
final class Isolements {

    private Isolements() {}

    static List<Entretiens> of(Dossier dossier) {
        List<String> names = Subjects.sites(dossier);
        Boolean everywhere = dossier.espace().entretienIsole();
        boolean only = onlyPlace(dossier);
        List<Entretiens> sites = new ArrayList<>(names.size() + 1);
        for (int index = 0; index < names.size(); index++) {
            if (Boolean.TRUE.equals(dossier.sites().get(index).recoitPublic())) {
                Boolean own = dossier.sites().get(index).espaceEntretienIsole();
                sites.add(new Entretiens(names.get(index), own == null || only ? both(own, everywhere) : own));
            }
        }
        Boolean all = everywhere;
        for (Entretiens site : sites) {
            all = both(all, site.separes());
        }
        sites.add(new Entretiens(null, all));
        return sites;
    }

    /** {@return whether the structure can only have meant that place} */
    private static boolean onlyPlace(Dossier dossier) {
        return Objects.requireNonNullElse(dossier.sites(), List.<Site>of()).stream()
                        .filter(site -> !Boolean.FALSE.equals(site.recoitPublic()))
                        .count()
                == 1;
    }

    /** One "no" is enough: it leaves the question open. */
    private static @Nullable Boolean both(@Nullable Boolean one, @Nullable Boolean other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one && other;
    }
}
