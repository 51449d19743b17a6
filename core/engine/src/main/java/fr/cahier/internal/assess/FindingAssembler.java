package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.match.MatchDelta;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
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
 * Turns matches into one finding for each obligation and subject. What no rule concluded is missing: silence is never
 * compliance.
 */
public final class FindingAssembler {

    static final Set<Outcome> EVIDENCE = EnumSet.of(Outcome.ATTESTEE, Outcome.PERIMEE, Outcome.A_VERIFIER);
    private static final Set<Outcome> MENTIONS = EnumSet.of(Outcome.MENTION);
    static final Set<Outcome> CONCLUDING = EnumSet.range(Outcome.SATISFAITE, Outcome.SANS_OBJET);

    /** An edition, made ready to judge many dossiers. */
    public static final class Prepared {

        private final PreparedEdition edition;

        private Prepared(PreparedEdition edition) {
            this.edition = edition;
        }

        public static Prepared of(Edition edition) {
            return new Prepared(PreparedEdition.of(edition));
        }
    }

    private final PreparedEdition prepared;
    private final Map<Subject, SubjectKeys> subjects;
    private final MatchesByObligation matches;
    private final DossierFacts facts;
    private final FindingParts parts;
    private final FindingWriter writer;
    private final UnconcludedFindings unconcluded;

    FindingAssembler(PreparedEdition prepared, Dossier dossier, Answers answers, MatchesByObligation matches) {
        this(prepared, subjects(dossier, answers), new DossierFacts(dossier, prepared, answers), answers, matches);
    }

    private FindingAssembler(
            PreparedEdition prepared,
            Map<Subject, SubjectKeys> subjects,
            DossierFacts facts,
            Answers answers,
            MatchesByObligation matches) {
        this.prepared = prepared;
        this.subjects = subjects;
        this.matches = matches;
        this.facts = facts;
        this.parts = new FindingParts(facts, prepared.format(), answers, matches.settlements());
        this.writer = new FindingWriter(parts);
        this.unconcluded = new UnconcludedFindings(parts, answers.atDistanceOnly());
    }

    private static Map<Subject, SubjectKeys> subjects(Dossier dossier, Answers answers) {
        Map<Subject, SubjectKeys> subjects = new EnumMap<>(Subject.class);
        for (Subject kind : Subject.values()) {
            subjects.put(kind, SubjectKeys.of(kind, dossier, answers.atDistanceOnly()));
        }
        return subjects;
    }

    /** {@return the assembler of the next state; unchanged subjects are shared} */
    FindingAssembler next(Dossier after, Answers answers, MatchDelta delta) {
        Map<Subject, SubjectKeys> next = subjects(after, answers);
        next.replaceAll((kind, keys) -> keys.all().equals(subjects.get(kind).all()) ? subjects.get(kind) : keys);
        return new FindingAssembler(prepared, next, facts.next(after, answers), answers, matches.next(delta));
    }

    /** {@return the findings, in the order of the text, then of the subjects} */
    public static FindingSet assemble(Edition edition, Dossier dossier, List<?> facts, List<Match> matches) {
        return assemble(Prepared.of(edition), dossier, facts, matches);
    }

    /** Like {@link #assemble(Edition, Dossier, List, List)}, with an edition that is prepared once. */
    public static FindingSet assemble(Prepared once, Dossier dossier, List<?> facts, List<Match> matches) {
        VerdictBudget unlimited = new VerdictBudget(VerdictBudget.Limit.NONE, matches.size());
        return assemble(once.edition, Settlements.NONE, dossier, facts, matches, unlimited);
    }

    static FindingSet assemble(
            PreparedEdition prepared,
            Settlements settlements,
            Dossier dossier,
            List<?> facts,
            List<Match> matches,
            VerdictBudget budget) {
        FindingAssembler assembler = new FindingAssembler(
                prepared, dossier, Answers.of(facts), MatchesByObligation.of(prepared, settlements, matches));
        return new FindingSet(
                assembler.findings(prepared.judged(), budget), assembler.findings(prepared.options(), budget));
    }

    private List<Finding> findings(List<PreparedObligation> obligations, VerdictBudget budget) {
        int count = 0;
        for (PreparedObligation obligation : obligations) {
            count += subjects(obligation).all().size();
        }
        List<Finding> findings = new ArrayList<>(count);
        for (PreparedObligation obligation : obligations) {
            for (SubjectKey subject : subjects(obligation).all()) {
                Finding finding = finding(obligation, subject);
                budget.add(finding);
                findings.add(finding);
            }
        }
        return findings;
    }

    /** A whole that needs no finding has no subject. */
    SubjectKeys subjects(PreparedObligation obligation) {
        boolean idle = obligation.definition().nature() == Nature.ENSEMBLE
                && !parts.isAnswered(obligation)
                && !matches.concludeOnAll(obligation);
        return idle ? SubjectKeys.NONE : subjects.get(obligation.subject());
    }

    Finding finding(PreparedObligation obligation, SubjectKey subject) {
        Engagement answer = parts.commitment(obligation);
        SubjectOutcomes outcomes = matches.about(obligation, subject, answer);
        Finding finding = finding(obligation, subject, outcomes);
        if (answer != null && answer.sousReserve()) {
            finding = new ReservedFinding(writer, obligation, subject, outcomes)
                    .of(finding, matches.ofReserve(obligation));
        }
        return outcomes.has(Outcome.MENTION)
                ? writer.mentioning(finding, obligation, subject, outcomes.only(MENTIONS))
                : finding;
    }

    private Finding finding(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes outcomes) {
        SubjectOutcomes concluding = outcomes.only(CONCLUDING);
        if (!concluding.isEmpty()) {
            OutcomeResolution resolution = OutcomeResolution.of(concluding);
            return writer.concluded(obligation, subject, resolution, outcomes.only(EVIDENCE));
        }
        return subject.sure()
                ? unconcluded.of(obligation, subject, outcomes.only(EVIDENCE))
                : unconcluded.receptionUnknown(obligation, subject);
    }
}
