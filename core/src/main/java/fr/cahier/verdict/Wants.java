package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.dossier.model.Located;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists what an obligation needs for one subject and the dossier does not say, and where to say it. */
final class Wants {

    private static final String ANSWERS = "OUI, NON ou RESERVE ; seul OUI engage";

    private final Dossier dossier;
    private final DossierFacts facts;
    private final boolean atDistanceOnly;

    Wants(Dossier dossier, DossierFacts facts, boolean atDistanceOnly) {
        this.dossier = dossier;
        this.facts = facts;
        this.atDistanceOnly = atDistanceOnly;
    }

    /** {@return what is to be supplied, one entry for each place} */
    List<Supply> of(Obligation obligation, Target target, boolean commitmentSaid) {
        List<Supply> wanted = new ArrayList<>();
        if (obligation.asks(Verification.ENGAGEMENT) && !commitmentSaid) {
            wanted.add(new Supply("/engagements/" + obligation.id(), ANSWERS));
        }
        Map<String, List<String>> unsaidLists = new LinkedHashMap<>();
        if (target.name() == null) {
            unsaidSubjects(obligation.subject(), unsaidLists);
        }
        if (obligation.asks(Verification.FAITS)) {
            obligation.needs().forEach(path -> want(path, target, wanted, unsaidLists));
        }
        unsaidLists.forEach(
                (list, keys) -> wanted.add(new Supply("/" + list, Supply.LIST_OF + String.join(", ", keys))));
        return List.copyOf(wanted);
    }

    /** {@return where to say more, when everything is said and it is still not enough} */
    List<Supply> again(Obligation obligation, Target target) {
        List<Supply> again = new ArrayList<>();
        if (target.name() == null && obligation.subject() == Subject.SITE) {
            again.add(new Supply("/sites", Supply.LIST_OF + "id, recoit_public"));
        }
        if (target.name() == null && obligation.subject() == Subject.PERSONNEL) {
            again.add(new Supply("/personnels", Supply.LIST_OF + "id, fonction"));
        }
        for (FactPath path : obligation.needs()) {
            facts.located(path, target).forEach(place -> again.add(new Supply(place.pointer(), path.accepted())));
        }
        return again;
    }

    private void unsaidSubjects(Subject subject, Map<String, List<String>> unsaidLists) {
        if (subject == Subject.SITE && dossier.sites() == null && !atDistanceOnly) {
            unsaidLists.put("sites", new ArrayList<>(List.of("id", "recoit_public")));
        }
        if (subject == Subject.PERSONNEL && dossier.personnels() == null) {
            unsaidLists.put("personnels", new ArrayList<>(List.of("id", "fonction")));
        }
    }

    /** Of a list in which nothing is about this subject, the keys are gathered; elsewhere each place is named. */
    private void want(FactPath path, Target target, List<Supply> wanted, Map<String, List<String>> unsaidLists) {
        List<Located> places = facts.located(path, target).toList();
        String list = DossierFacts.list(path);
        boolean listUnsaid = !list.equals(path.toString()) && places.stream().allMatch(place -> place.index() < 0);
        if (listUnsaid) {
            String key = path.toString().substring(list.length() + "[].".length());
            unsaidLists.computeIfAbsent(list, unsaid -> new ArrayList<>()).add(key);
            return;
        }
        places.stream()
                .filter(place -> place.value() == null)
                .forEach(place -> wanted.add(new Supply(place.pointer(), path.accepted())));
    }
}
