package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictRange.Consequence;
import fr.cahier.verdict.VerdictRange.Stake;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds the range of a verdict: findings are assembled anew for each supposition, facts and matches only where it sets a
 * threshold.
 */
public final class RangeFinder {

    private final EvaluationContext context;
    private final Dossier dossier;
    private final Receipt receipt;
    private final DerivedFacts derived;
    private final List<Match> matches;
    private final List<OpenQuestion> questions;
    private final Verdict proposed;

    /** Judges {@code dossier}; its range is found when it is asked for. */
    public RangeFinder(EvaluationContext context, Dossier dossier) {
        this.context = context;
        this.dossier = dossier;
        this.receipt = context.receipt(dossier);
        this.derived = context.derived(dossier, null);
        this.matches = context.ready().rules().match(derived.facts());
        this.questions = context.edition().questions();
        this.proposed = verdict(Map.of());
    }

    /** {@return the verdict with nothing supposed} */
    public Verdict proposed() {
        return proposed;
    }

    /** @param held gives any verdict on the dossier as a person holds it */
    public VerdictRange range(UnaryOperator<Verdict> held) {
        Verdict now = held.apply(proposed);
        List<OpenQuestion> open = open(now);
        return new VerdictRange(
                now.conclusion(),
                conclusion(open, Favour.GREATEST, held),
                conclusion(open, Favour.LEAST, held),
                open.stream()
                        .limit(VerdictRange.MAX_STAKES)
                        .map(question -> stake(question, held))
                        .toList(),
                Math.max(0, open.size() - VerdictRange.MAX_STAKES));
    }

    /** {@return the verdict where {@code reading} settles its question, which {@code finding} asks; empty where nobody can} */
    public Optional<Verdict> settling(Finding finding, PossibleReading reading) {
        return OpenQuestion.asked(context.edition())
                .filter(asked -> finding.questions().contains(asked.id()))
                .filter(asked -> asked.wording().readings().contains(reading))
                .flatMap(asked -> settlement(asked, reading).stream())
                .findFirst()
                .map(this::verdict);
    }

    /** As a doctrine settles it: by the wording that stands for the question. */
    private Optional<Map<String, Settlement>> settlement(OpenQuestion asked, PossibleReading reading) {
        String id = reading.id();
        return questions.stream()
                .filter(question -> id != null && question.id().equals(asked.id()))
                .flatMap(question -> question.wording().reading(Objects.requireNonNull(id)).stream())
                .findFirst()
                .map(own -> Map.of(asked.id(), Settlement.supposed(own)));
    }

    private Verdict verdict(Map<String, Settlement> supposed) {
        EvaluationContext settled = context.supposing(supposed);
        VerdictMaker verdicts = settled.ready().verdicts();
        if (settled.ready().deriver() == context.ready().deriver()) {
            return verdicts.make(derived, matches, receipt);
        }
        DerivedFacts anew = settled.derived(dossier, null);
        return verdicts.make(anew, settled.ready().rules().match(anew.facts()), receipt);
    }

    /** A reading that sets a threshold may leave its question open: it is settled all the same. */
    private List<OpenQuestion> open(Verdict verdict) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : verdict.findings()) {
            ids.addAll(finding.questions());
        }
        return questions.stream()
                .filter(question -> ids.contains(question.id()))
                .filter(question -> !context.ready().settlements().settles(question.id()))
                .toList();
    }

    /** A settled question may let another one appear: each round settles at least one more. */
    private Conclusion conclusion(List<OpenQuestion> asked, Favour favour, UnaryOperator<Verdict> held) {
        Map<String, Settlement> supposed = new HashMap<>();
        Verdict verdict = held.apply(proposed);
        List<OpenQuestion> open = asked;
        while (!open.isEmpty()) {
            for (OpenQuestion question : open) {
                supposed.put(question.id(), preferred(question, supposed, favour, held));
            }
            verdict = held.apply(verdict(supposed));
            open = open(verdict).stream()
                    .filter(question -> !supposed.containsKey(question.id()))
                    .toList();
        }
        return verdict.conclusion();
    }

    /** What a threshold does to a dossier is known only once it is tried. */
    private Settlement preferred(
            OpenQuestion question, Map<String, Settlement> supposed, Favour favour, UnaryOperator<Verdict> held) {
        List<PossibleReading> readings = question.wording().readings();
        boolean known =
                readings.stream().allMatch(reading -> reading.thresholds().isEmpty());
        PossibleReading preferred = known
                ? favour.byEffect(readings)
                : favour.byVerdict(readings, reading -> held.apply(verdict(with(supposed, question, reading))));
        return Settlement.supposed(preferred);
    }

    private static Map<String, Settlement> with(
            Map<String, Settlement> supposed, OpenQuestion question, PossibleReading reading) {
        Map<String, Settlement> more = new HashMap<>(supposed);
        more.put(question.id(), Settlement.supposed(reading));
        return more;
    }

    private Stake stake(OpenQuestion question, UnaryOperator<Verdict> held) {
        return new Stake(
                question,
                question.wording().readings().stream()
                        .map(reading -> consequence(question, reading, held))
                        .toList());
    }

    private Consequence consequence(OpenQuestion question, PossibleReading reading, UnaryOperator<Verdict> held) {
        Verdict settled = held.apply(verdict(Map.of(question.id(), Settlement.supposed(reading))));
        return new Consequence(
                reading, settled.conclusion(), held.apply(proposed).diff(settled));
    }
}
