package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Supply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists what an obligation needs for one subject and the dossier does not say, and where to say it. */
final class MissingInputs {

    private static final String ANSWERS = "OUI, NON ou RESERVE ; seul OUI engage";
    private static final List<String> OF_SITE = List.of("id", "recoit_public");
    private static final List<String> OF_PERSON = List.of("id", "fonction");

    private final Dossier dossier;
    private final boolean atDistanceOnly;
    private final PathReader<Supply> unsaid;
    private final PathReader<Supply> any;

    MissingInputs(DossierFacts facts, boolean atDistanceOnly) {
        this.dossier = facts.dossier();
        this.atDistanceOnly = atDistanceOnly;
        this.unsaid = facts.reader(MissingInputs::unsaid);
        this.any = facts.reader((spot, pointer, value) -> new Supply(pointer, spot.accepted()));
    }

    private static @Nullable Supply unsaid(PreparedPath spot, String pointer, @Nullable Object value) {
        return value == null ? new Supply(pointer, spot.accepted()) : null;
    }

    /** {@return what is to be supplied, one entry for each place} */
    Truncated<Supply> of(PreparedObligation duty, SubjectKey target, boolean commitmentSaid) {
        Truncated.Taking<Supply> wanted = new Truncated.Taking<>(2);
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
        unsaidLists.forEach((list, keys) -> wanted.add(Supply.ofList("/" + list.replace('.', '/'), keys)));
        return wanted.few();
    }

    /** {@return where to say more, when everything is said and it is still not enough} */
    Truncated<Supply> again(PreparedObligation duty, SubjectKey target) {
        Truncated.Taking<Supply> again = new Truncated.Taking<>(2);
        if (target.name() == null && duty.subject() == Subject.SITE) {
            again.add(Supply.ofList("/sites", OF_SITE));
        }
        if (target.name() == null && duty.subject() == Subject.PERSONNEL) {
            again.add(Supply.ofList("/personnels", OF_PERSON));
        }
        for (PreparedPath need : duty.needs()) {
            add(again, any.read(need, target));
        }
        return again.few();
    }

    private void unsaidSubjects(Subject subject, Map<String, List<String>> unsaidLists) {
        if (subject == Subject.SITE && dossier.sites() == null && !atDistanceOnly) {
            unsaidLists.put("sites", new ArrayList<>(OF_SITE));
        }
        if (subject == Subject.PERSONNEL && dossier.personnels() == null) {
            unsaidLists.put("personnels", new ArrayList<>(OF_PERSON));
        }
    }

    /** Of a list in which nothing is about this subject, the keys are gathered; elsewhere each place is named. */
    private void want(
            PreparedPath need,
            SubjectKey target,
            Truncated.Taking<Supply> wanted,
            Map<String, List<String>> unsaidLists) {
        PathReader.Places<Supply> places = unsaid.read(need, target);
        if (need.isInList() && !places.inList()) {
            unsaidLists
                    .computeIfAbsent(need.list(), unseen -> new ArrayList<>())
                    .add(need.key());
        } else {
            add(wanted, places);
        }
    }

    private static void add(Truncated.Taking<Supply> taking, PathReader.Places<Supply> places) {
        taking.addAll(places.told());
        taking.skip(places.more());
    }
}
