package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.facts.Engagement;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What findings are made of, whatever was concluded. */
final class FindingParts {

    final DossierFacts facts;
    final MissingInputs missingInputs;
    final MessageRenderer renderer;
    final Reservations reservations;

    /** The answer that counts, by obligation. */
    private final Map<String, Engagement> commitments;

    FindingParts(DossierFacts facts, InstantFormat format, Answers answers, Settlements settlements) {
        this.facts = facts;
        this.missingInputs = new MissingInputs(facts, answers.atDistanceOnly());
        this.commitments = answers.commitments();
        this.renderer = new MessageRenderer(format, commitments, facts.dossier(), settlements);
        this.reservations = new Reservations(renderer);
    }

    /** {@return the answer that counts, a yes under a reserve as a yes; null when there is none, or when two differ} */
    @Nullable
    Reponse answer(PreparedObligation obligation) {
        Engagement commitment = commitment(obligation);
        return commitment == null ? null : commitment.reponse();
    }

    Truncated<UsedFact> used(PreparedObligation obligation, SubjectKey subject) {
        return facts.used(obligation, subject, commitment(obligation));
    }

    Finding.FindingBuilder finding(PreparedObligation obligation, SubjectKey subject, Truncated<UsedFact> used) {
        return Finding.builder()
                .obligation(obligation.definition())
                .subject(subject.name())
                .subjectLabel(subject.label())
                .readings(List.of())
                .rules(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .facts(used.kept())
                .computed(facts.computed().computed(obligation, subject))
                .followUps(obligation.followUps());
    }

    @Nullable
    Engagement commitment(PreparedObligation obligation) {
        return commitments.get(obligation.id());
    }

    boolean isAnswered(PreparedObligation obligation) {
        return commitment(obligation) != null;
    }

    Truncated<Supply> supplies(PreparedObligation obligation, SubjectKey subject, Status status) {
        Truncated<Supply> inputs = missingInputs.of(obligation, subject, commitment(obligation));
        return inputs.isEmpty() && status == Status.MISSING ? missingInputs.whole(obligation, subject) : inputs;
    }

    static List<String> rules(SubjectOutcomes decisive, SubjectOutcomes evidence) {
        if (decisive.isOne() && evidence.isEmpty()) {
            return List.of(decisive.first().rule().name());
        }
        Set<String> names = new TreeSet<>();
        decisive.addRules(names);
        evidence.addRules(names);
        return List.copyOf(names);
    }
}
