package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.derive.DerivedFacts;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import fr.cahier.verdict.VerdictRange.Consequence;
import fr.cahier.verdict.VerdictRange.Stake;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the range of a verdict: facts and matches are computed once, findings are assembled anew for each supposition. */
public final class RangeFinder {

    /** Effects of readings, the best for the applicant first. */
    private static final List<Outcome> FAVOUR = List.of(
            Outcome.SATISFAITE, Outcome.SANS_OBJET, Outcome.A_COMPLETER, Outcome.MANQUEMENT, Outcome.HORS_DELAI);

    private static final Comparator<PossibleReading> BEST_FIRST =
            Comparator.comparing(reading -> FAVOUR.indexOf(reading.effect()));

    private final EvaluationContext context;
    private final Receipt receipt;
    private final DerivedFacts derived;
    private final List<Match> matches;
    private final List<OpenQuestion> questions;

    private RangeFinder(EvaluationContext context, Dossier dossier) {
        this.context = context;
        this.receipt = context.receipt(dossier);
        this.derived = context.derived(dossier, null);
        this.matches = context.ready().rules().match(derived.facts());
        this.questions = context.edition().questions();
    }

    public static VerdictRange of(EvaluationContext context, Dossier dossier) {
        return new RangeFinder(context, dossier).range();
    }

    private VerdictRange range() {
        Verdict proposed = verdict(Map.of());
        List<OpenQuestion> open = open(proposed);
        return new VerdictRange(
                proposed.conclusion(),
                conclusion(proposed, open, BEST_FIRST),
                conclusion(proposed, open, BEST_FIRST.reversed()),
                open.stream()
                        .limit(VerdictRange.MAX_STAKES)
                        .map(question -> stake(proposed, question))
                        .toList(),
                Math.max(0, open.size() - VerdictRange.MAX_STAKES));
    }

    private Verdict verdict(Map<String, Settlement> supposed) {
        return context.ready().verdicts().supposing(supposed).make(derived, matches, receipt);
    }

    private List<OpenQuestion> open(Verdict verdict) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : verdict.findings()) {
            ids.addAll(finding.questions());
        }
        return questions.stream()
                .filter(question -> ids.contains(question.id()))
                .toList();
    }

    /** A settled question may let another one appear: each round settles at least one more. */
    private Conclusion conclusion(Verdict proposed, List<OpenQuestion> asked, Comparator<PossibleReading> preference) {
        Map<String, Settlement> supposed = new HashMap<>();
        Verdict verdict = proposed;
        List<OpenQuestion> open = asked;
        while (!open.isEmpty()) {
            open.forEach(question -> supposed.put(question.id(), preferred(question, preference)));
            verdict = verdict(supposed);
            open = open(verdict).stream()
                    .filter(question -> !supposed.containsKey(question.id()))
                    .toList();
        }
        return verdict.conclusion();
    }

    private static Settlement preferred(OpenQuestion question, Comparator<PossibleReading> preference) {
        return Settlement.supposed(
                question.wording().readings().stream().min(preference).orElseThrow());
    }

    private Stake stake(Verdict proposed, OpenQuestion question) {
        return new Stake(
                question,
                question.wording().readings().stream()
                        .map(reading -> consequence(proposed, question, reading))
                        .toList());
    }

    private Consequence consequence(Verdict proposed, OpenQuestion question, PossibleReading reading) {
        Verdict settled = verdict(Map.of(question.id(), Settlement.supposed(reading)));
        return new Consequence(reading, settled.conclusion(), proposed.diff(settled));
    }
}
