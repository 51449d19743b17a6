package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Rematch;
import fr.cahier.regulation.Subject;
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
public final class Closure {

    private static final Set<Outcome> EVIDENCE = EnumSet.of(Outcome.ATTESTEE, Outcome.PERIMEE);
    private static final Set<Outcome> CONCLUDING = EnumSet.complementOf(EnumSet.copyOf(EVIDENCE));

    private final Duties duties;
    private final Map<Subject, Targets> targets;
    private final Observations observations;
    private final DossierFacts facts;
    private final FindingWriter writer;

    Closure(Duties duties, Dossier dossier, Answers answers, Observations observations) {
        this(duties, targets(dossier), new DossierFacts(dossier, duties), answers, observations);
    }

    private Closure(
            Duties duties,
            Map<Subject, Targets> targets,
            DossierFacts facts,
            Answers answers,
            Observations observations) {
        this.duties = duties;
        this.targets = targets;
        this.observations = observations;
        this.facts = facts;
        this.writer = new FindingWriter(facts, duties.sentences(), answers.commitments(), answers.atDistanceOnly());
    }

    private static Map<Subject, Targets> targets(Dossier dossier) {
        Map<Subject, Targets> targets = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            targets.put(subject, Targets.of(subject, dossier));
        }
        return targets;
    }

    /** {@return the closure on the next state of the dossier; where its subjects are the same, they are shared} */
    Closure next(Dossier after, Answers answers, Rematch rematch) {
        Map<Subject, Targets> others = targets(after);
        others.replaceAll(
                (subject, now) -> now.all().equals(targets.get(subject).all()) ? targets.get(subject) : now);
        return new Closure(duties, others, facts.next(after), answers, observations.next(rematch));
    }

    /**
     * {@return the findings, in the order of the text, then of the subjects}
     *
     * @param facts the facts that were matched
     * @param matches what the rules matched
     */
    public static Closed close(Regulation regulation, Dossier dossier, List<?> facts, List<Match> matches) {
        TellingBudget unlimited = new TellingBudget(TellingBudget.Limit.NONE, matches.size());
        return close(Duties.of(regulation), dossier, facts, matches, unlimited);
    }

    static Closed close(Duties duties, Dossier dossier, List<?> facts, List<Match> matches, TellingBudget budget) {
        Closure closure = new Closure(duties, dossier, Answers.of(facts), new Observations(duties, matches));
        return new Closed(closure.findings(duties.judged(), budget), closure.findings(duties.options(), budget));
    }

    /**
     * All findings.
     *
     * @param findings those that count in the conclusion
     * @param options those that do not
     */
    public record Closed(List<Finding> findings, List<Finding> options) {}

    private List<Finding> findings(List<Duty> duties, TellingBudget budget) {
        int count = 0;
        for (Duty duty : duties) {
            count += targets(duty).all().size();
        }
        List<Finding> findings = new ArrayList<>(count);
        for (Duty duty : duties) {
            for (Target target : targets(duty).all()) {
                Finding finding = finding(duty, target);
                budget.add(finding);
                findings.add(finding);
            }
        }
        return findings;
    }

    /** {@return the subjects that {@code duty} gets a finding for} */
    Targets targets(Duty duty) {
        return targets.get(duty.subject());
    }

    Finding finding(Duty duty, Target target) {
        Said said = observations.about(duty, target);
        Said concluding = said.only(CONCLUDING);
        if (!concluding.isEmpty()) {
            return writer.concluded(duty, target, Settlement.of(concluding), said.only(EVIDENCE));
        }
        return target.sure() ? writer.missing(duty, target) : writer.receptionUnknown(duty, target);
    }
}
