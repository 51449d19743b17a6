package fr.cahier.internal.derivation;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.MotifFermeture;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Affichage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares, for each site that receives the public, the day a closing was displayed with the day it began. */
final class Affichages {

    private Affichages() {}

    static List<Affichage> of(Dossier dossier) {
        List<Site> sites = Objects.requireNonNullElse(dossier.sites(), List.of());
        List<Fermeture> fermetures = Objects.requireNonNullElse(dossier.fermetures(), List.of());
        List<Affichage> affichages = new ArrayList<>();
        for (int index = 0; index < sites.size(); index++) {
            if (Boolean.TRUE.equals(sites.get(index).recoitPublic())) {
                String site = Subjects.name(sites.get(index), index);
                affichages.add(new Affichage(
                        site,
                        late(fermetures, site, MotifFermeture.CONGES),
                        late(fermetures, site, MotifFermeture.EXCEPTIONNELLE)));
            }
        }
        return affichages;
    }

    private static int late(List<Fermeture> fermetures, String site, MotifFermeture motif) {
        return (int) fermetures.stream()
                .filter(fermeture -> fermeture.motif() == motif)
                .filter(fermeture ->
                        fermeture.siteId() == null || fermeture.siteId().equals(site))
                .filter(fermeture -> fermeture.du() != null && fermeture.afficheLe() != null)
                .filter(fermeture -> !fermeture.afficheLe().isBefore(fermeture.du()))
                .count();
    }
}
