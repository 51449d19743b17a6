package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.model.Located;
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

    Wants(DossierFacts facts, boolean atDistanceOnly) {
        this.dossier = facts.dossier();
        this.facts = facts;
        this.atDistanceOnly = atDistanceOnly;
    }

    /** {@return what is to be supplied, one entry for each place} */
    List<Supply> of(Duty duty, Target target, boolean commitmentSaid) {
        List<Supply> wanted = new ArrayList<>();
        if (duty.asks(Verification.ENGAGEMENT) && !commitmentSaid) {
            wanted.add(new Supply("/engagements/" + duty.obligation().id(), ANSWERS));
        }
        Map<String, List<String>> unsaidLists = new LinkedHashMap<>();
        if (target.name() == null) {
            unsaidSubjects(duty.subject(), unsaidLists);
        }
        if (duty.asks(Verification.FAITS)) {
            duty.needs().forEach(need -> want(need, target, wanted, unsaidLists));
        }
        unsaidLists.forEach(
                (list, keys) -> wanted.add(new Supply("/" + list, Supply.LIST_OF + String.join(", ", keys))));
        return List.copyOf(wanted);
    }

    /** {@return where to say more, when everything is said and it is still not enough} */
    List<Supply> again(Duty duty, Target target) {
        List<Supply> again = new ArrayList<>();
        if (target.name() == null && duty.subject() == Subject.SITE) {
            again.add(new Supply("/sites", Supply.LIST_OF + "id, recoit_public"));
        }
        if (target.name() == null && duty.subject() == Subject.PERSONNEL) {
            again.add(new Supply("/personnels", Supply.LIST_OF + "id, fonction"));
        }
        for (Spot need : duty.needs()) {
            facts.located(need, target).forEach(place -> again.add(new Supply(place.pointer(), need.accepted())));
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
    private void want(Spot need, Target target, List<Supply> wanted, Map<String, List<String>> unsaidLists) {
        List<Located> places = facts.located(need, target);
        if (need.isInList() && places.stream().allMatch(place -> place.index() < 0)) {
            unsaidLists
                    .computeIfAbsent(need.list(), unsaid -> new ArrayList<>())
                    .add(need.key());
            return;
        }
        for (Located place : places) {
            if (place.value() == null) {
                wanted.add(new Supply(place.pointer(), need.accepted()));
            }
        }
    }
}
