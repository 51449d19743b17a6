package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Supply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists the inputs that an obligation needs and the dossier does not hold. */
final class MissingInputs {

    private static final String ANSWERS = "OUI, NON, ou {\"reponse\": \"RESERVE\", \"texte\": \"…\"}";
    private static final String WORDS = "les mots de la réserve, {\"reponse\": \"RESERVE\", \"texte\": \"…\"}, ou OUI";
    private static final List<String> WITH_WORDS = Commitments.withWords().names();
    private static final List<String> OF_SITE = List.of("id", "recoit_public");
    private static final List<String> OF_PERSON = List.of("id", "fonction");

    private final DossierFacts facts;
    private final Dossier dossier;
    private final boolean atDistanceOnly;
    private final PathReader<Supply> missing;
    private final PathReader<Supply> all;

    MissingInputs(DossierFacts facts, boolean atDistanceOnly) {
        this.facts = facts;
        this.dossier = facts.dossier();
        this.atDistanceOnly = atDistanceOnly;
        this.missing = facts.reader(MissingInputs::missing);
        this.all = facts.reader((path, pointer, value) -> path.supply(pointer));
    }

    private static @Nullable Supply missing(PreparedPath path, String pointer, @Nullable Object value) {
        return value == null ? path.supply(pointer) : null;
    }

    /** @param commitment the answer that counts; null when there is none */
    Truncated<Supply> of(PreparedObligation obligation, SubjectKey subject, @Nullable Engagement commitment) {
        Truncated.Collector<Supply> inputs = new Truncated.Collector<>(2);
        if (obligation.asks(Verification.ENGAGEMENT) && commitment == null) {
            inputs.add(new Supply("/engagements/" + obligation.id(), ANSWERS));
        }
        addWords(commitment, inputs);
        addFacts(obligation, subject, inputs);
        return inputs.result();
    }

    private void addWords(@Nullable Engagement commitment, Truncated.Collector<Supply> inputs) {
        if (commitment != null && commitment.sousReserve() && commitment.texte() == null) {
            commitment.cles().stream()
                    .filter(key -> !dossier.reserves().containsKey(key))
                    .forEach(key -> inputs.add(new Supply("/engagements/" + key, WORDS, WITH_WORDS)));
        }
    }

    boolean lacksFacts(PreparedObligation obligation, SubjectKey subject) {
        Truncated.Collector<Supply> inputs = new Truncated.Collector<>(2);
        addFacts(obligation, subject, inputs);
        return !inputs.result().isEmpty();
    }

    private void addFacts(PreparedObligation obligation, SubjectKey subject, Truncated.Collector<Supply> inputs) {
        Map<String, List<String>> missingLists = new LinkedHashMap<>();
        if (subject.name() == null) {
            addMissingSubjects(obligation.subject(), missingLists);
        }
        if (obligation.asks(Verification.FAITS)) {
            obligation.needs().forEach(need -> addMissing(need, subject, inputs, missingLists));
        }
        missingLists.forEach((list, keys) -> inputs.add(Supply.ofList("/" + list.replace('.', '/'), keys)));
    }

    /** {@return those of {@code asked} that are missing; all of them, when they are there and do not suffice} */
    Truncated<Supply> of(List<PreparedPath> asked, SubjectKey subject, @Nullable Engagement commitment) {
        Truncated.Collector<Supply> inputs = new Truncated.Collector<>(2);
        asked.forEach(path -> addMissing(path, subject, inputs));
        Truncated<Supply> wanted = inputs.result();
        if (wanted.isEmpty()) {
            asked.forEach(path -> addAll(path, subject, inputs));
            wanted = inputs.result();
        }
        addWords(commitment, inputs);
        inputs.addAll(wanted.kept());
        inputs.skip(wanted.more());
        return inputs.result();
    }

    /** {@return every input, for when all are there and do not suffice} */
    Truncated<Supply> whole(PreparedObligation obligation, SubjectKey subject) {
        Truncated.Collector<Supply> whole = new Truncated.Collector<>(2);
        if (subject.name() == null && obligation.subject() == Subject.SITE) {
            whole.add(Supply.ofList("/sites", OF_SITE));
        }
        if (subject.name() == null && obligation.subject() == Subject.PERSONNEL) {
            whole.add(Supply.ofList("/personnels", OF_PERSON));
        }
        for (PreparedPath need : obligation.needs()) {
            addAll(need, subject, whole);
        }
        return whole.result();
    }

    private void addMissingSubjects(Subject kind, Map<String, List<String>> missingLists) {
        if (kind == Subject.SITE && dossier.sites() == null && !atDistanceOnly) {
            missingLists.put("sites", new ArrayList<>(OF_SITE));
        }
        if (kind == Subject.PERSONNEL && dossier.personnels() == null) {
            missingLists.put("personnels", new ArrayList<>(OF_PERSON));
        }
    }

    /** A list without an element about the subject gets one entry with its keys; elsewhere each pointer is named. */
    private void addMissing(
            PreparedPath need,
            SubjectKey subject,
            Truncated.Collector<Supply> inputs,
            Map<String, List<String>> missingLists) {
        if (need.computation() != null) {
            addMissing(need, subject, inputs);
            return;
        }
        PathReader.Values<Supply> values = missing.read(need, subject);
        if (need.path().factKey() != null && !values.inList()) {
            inputs.add(need.supply("/" + need.list()));
        } else if (need.isInList() && !values.inList()) {
            missingLists
                    .computeIfAbsent(need.list(), unseen -> new ArrayList<>())
                    .add(need.key());
        } else {
            add(inputs, values);
        }
    }

    private void addMissing(PreparedPath path, SubjectKey subject, Truncated.Collector<Supply> inputs) {
        if (path.computation() == null) {
            add(inputs, missing.read(path, subject));
        } else {
            inputs.addAll(facts.computed().unsaid(path.computation(), subject));
        }
    }

    private void addAll(PreparedPath path, SubjectKey subject, Truncated.Collector<Supply> inputs) {
        if (path.computation() == null) {
            add(inputs, all.read(path, subject));
        } else {
            inputs.addAll(facts.computed().inputs(path.computation(), subject));
        }
    }

    private static void add(Truncated.Collector<Supply> collector, PathReader.Values<Supply> values) {
        collector.addAll(values.kept());
        collector.skip(values.more());
    }
}
