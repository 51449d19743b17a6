package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.MotifFermeture;
import fr.cahier.facts.Affichage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** For each site that receives the public, counts closings that were displayed on their first day or later. */
final class Affichages {

    /** The key of closings of every site. */
    private static final String TOUS = "";

    private Affichages() {}

    static List<Affichage> of(Dossier dossier) {
        List<String> names = Subjects.sites(dossier);
        Map<String, List<Fermeture>> bySite =
                Objects.requireNonNullElse(dossier.fermetures(), List.<Fermeture>of()).stream()
                        .filter(Affichages::isLate)
                        .collect(Collectors.groupingBy(
                                fermeture -> Objects.requireNonNullElse(fermeture.siteId(), TOUS)));
        List<Affichage> affichages = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            if (Boolean.TRUE.equals(dossier.sites().get(index).recoitPublic())) {
                List<Fermeture> everywhere = bySite.getOrDefault(TOUS, List.of());
                List<Fermeture> here = bySite.getOrDefault(names.get(index), List.of());
                affichages.add(new Affichage(
                        names.get(index),
                        count(everywhere, MotifFermeture.CONGES) + count(here, MotifFermeture.CONGES),
                        count(everywhere, MotifFermeture.EXCEPTIONNELLE) + count(here, MotifFermeture.EXCEPTIONNELLE)));
            }
        }
        return affichages;
    }

    private static boolean isLate(Fermeture fermeture) {
        return fermeture.du() != null
                && fermeture.afficheLe() != null
                && !fermeture.afficheLe().isBefore(fermeture.du());
    }

    private static int count(List<Fermeture> late, MotifFermeture motif) {
        int count = 0;
        for (Fermeture fermeture : late) {
            count += motifOf(fermeture) == motif ? 1 : 0;
        }
        return count;
    }

    /** A closing without a reason may be an unforeseen one: the question stays open. */
    private static MotifFermeture motifOf(Fermeture fermeture) {
        return Objects.requireNonNullElse(fermeture.motif(), MotifFermeture.EXCEPTIONNELLE);
    }
}
