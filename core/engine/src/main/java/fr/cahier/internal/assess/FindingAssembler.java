package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchDelta;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Closes what the rules matched into one finding for each obligation and each subject it is about. What no rule concluded
 * is missing: silence is never compliance.
 */
public final class FindingAssembler {

    private static final Set<Outcome> EVIDENCE = EnumSet.of(Outcome.ATTESTEE, Outcome.PERIMEE);
    private static final Set<Outcome> CONCLUDING = EnumSet.complementOf(EnumSet.copyOf(EVIDENCE));

    private final PreparedEdition duties;
    private final Map<Subject, SubjectKeys> targets;
    private final Observations observations;
    private final DossierFacts facts;
    private final FindingWriter writer;

    FindingAssembler(PreparedEdition duties, Dossier dossier, Answers answers, Observations observations) {
        this(duties, targets(dossier), new DossierFacts(dossier, duties), answers, observations);
    }

    private FindingAssembler(
            PreparedEdition duties,
            Map<Subject, SubjectKeys> targets,
            DossierFacts facts,
            Answers answers,
            Observations observations) {
        this.duties = duties;
        this.targets = targets;
        this.observations = observations;
        this.facts = facts;
        this.writer = new FindingWriter(facts, duties.sentences(), answers.commitments(), answers.atDistanceOnly());
    }

    private static Map<Subject, SubjectKeys> targets(Dossier dossier) {
        Map<Subject, SubjectKeys> targets = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            targets.put(subject, SubjectKeys.of(subject, dossier));
        }
        return targets;
    }

    /** {@return the closure on the next state of the dossier; where its subjects are the same, they are shared} */
    FindingAssembler next(Dossier after, Answers answers, MatchDelta rematch) {
        Map<Subject, SubjectKeys> others = targets(after);
        others.replaceAll(
                (subject, now) -> now.all().equals(targets.get(subject).all()) ? targets.get(subject) : now);
        return new FindingAssembler(duties, others, facts.next(after), answers, observations.next(rematch));
    }

    /**
     * {@return the findings, in the order of the text, then of the subjects}
     *
     * @param facts the facts that were matched
     * @param matches what the rules matched
     */
    public static FindingSet close(Edition regulation, Dossier dossier, List<?> facts, List<Match> matches) {
        VerdictBudget unlimited = new VerdictBudget(VerdictBudget.Limit.NONE, matches.size());
        return close(PreparedEdition.of(regulation), dossier, facts, matches, unlimited);
    }

    static FindingSet close(
            PreparedEdition duties, Dossier dossier, List<?> facts, List<Match> matches, VerdictBudget budget) {
        FindingAssembler closure =
                new FindingAssembler(duties, dossier, Answers.of(facts), new Observations(duties, matches));
        return new FindingSet(closure.findings(duties.judged(), budget), closure.findings(duties.options(), budget));
    }

    private List<Finding> findings(List<PreparedObligation> duties, VerdictBudget budget) {
        int count = 0;
        for (PreparedObligation duty : duties) {
            count += targets(duty).all().size();
        }
        List<Finding> findings = new ArrayList<>(count);
        for (PreparedObligation duty : duties) {
            for (SubjectKey target : targets(duty).all()) {
                Finding finding = finding(duty, target);
                budget.add(finding);
                findings.add(finding);
            }
        }
        return findings;
    }

    /** {@return the subjects that {@code duty} gets a finding for} */
    SubjectKeys targets(PreparedObligation duty) {
        return targets.get(duty.subject());
    }

    Finding finding(PreparedObligation duty, SubjectKey target) {
        SubjectOutcomes said = observations.about(duty, target);
        SubjectOutcomes concluding = said.only(CONCLUDING);
        if (!concluding.isEmpty()) {
            return writer.concluded(duty, target, OutcomeResolution.of(concluding), said.only(EVIDENCE));
        }
        return target.sure() ? writer.missing(duty, target) : writer.receptionUnknown(duty, target);
    }
}
