package fr.cahier.internal.derive;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Cumul;
import fr.cahier.internal.derive.Permanences.Counted;
import fr.cahier.internal.derive.Semaines.Alternance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up the openings of the sites that receive the public, and what might be theirs. */
final class Cumuls {

    private Alternance certaines = Alternance.RIEN;
    private Alternance certainesEnvisageables = Alternance.RIEN;
    private Alternance possibles = Alternance.RIEN;
    private Alternance envisageables = Alternance.RIEN;

    private Cumuls() {}

    /** {@return the sum; empty where no site that receives has a schedule} */
    static Optional<Cumul> of(
            Dossier dossier, Optional<Semaines> semaines, Map<@Nullable String, Counted> permanences) {
        if (semaines.isEmpty() || permanences.isEmpty() || permanences.containsKey(null)) {
            return Optional.empty();
        }
        Cumuls sum = new Cumuls();
        permanences.values().forEach(sum::add);
        sum.addOthers(dossier, semaines.get(), permanences);
        return Optional.of(sum.cumul());
    }

    private Cumul cumul() {
        return new Cumul(
                certaines.pire(),
                certainesEnvisageables.pire(),
                possibles.pire(),
                envisageables.pire(),
                Alternance.plusPauvre(certaines, possibles, envisageables));
    }

    private void add(Counted counted) {
        certaines = certaines.plus(counted.certaines());
        certainesEnvisageables = certainesEnvisageables.plus(counted.certainesEnvisageables());
        possibles = possibles.plus(counted.possibles());
        envisageables = envisageables.plus(counted.envisageables());
    }

    /** Slots that name no site count; a site that leaves its reception or its schedule unsaid may hold any. */
    private void addOthers(Dossier dossier, Semaines semaines, Map<@Nullable String, Counted> permanences) {
        List<String> sites = Subjects.sites(dossier);
        if (sites.size() == permanences.size()) {
            boolean all = dossier.creneaux().stream().allMatch(creneau -> creneau.siteId() != null);
            if (all || sites.size() == 1) {
                return;
            }
        }
        Map<String, List<Creneau>> bySite = Permanences.bySite(dossier, sites);
        List<Creneau> nowhere = bySite.getOrDefault(Permanences.SANS_NOM, List.of());
        certaines = certaines.plus(semaines.certaines(nowhere));
        certainesEnvisageables = certainesEnvisageables.plus(semaines.certainesEnvisageables(nowhere));
        possibles = possibles.plus(semaines.possibles(nowhere));
        envisageables = envisageables.plus(semaines.envisageables(nowhere));
        for (int index = 0; index < sites.size(); index++) {
            boolean closed = Boolean.FALSE.equals(dossier.sites().get(index).recoitPublic());
            if (!closed && !permanences.containsKey(sites.get(index))) {
                List<Creneau> own = bySite.getOrDefault(sites.get(index), List.of());
                boolean unsaid = own.isEmpty();
                certainesEnvisageables =
                        certainesEnvisageables.plus(unsaid ? Alternance.TOUT : semaines.certainesEnvisageables(own));
                envisageables = envisageables.plus(unsaid ? Alternance.TOUT : semaines.envisageables(own));
            }
        }
    }
}
