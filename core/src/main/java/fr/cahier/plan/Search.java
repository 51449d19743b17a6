package fr.cahier.plan;

import fr.cahier.internal.derivation.DemiJournee;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What might mend one finding, the likeliest first; the evaluator says what does. */
final class Search {

    private final Attempt now;
    private final Thresholds thresholds;
    private final Evidence evidence;
    private final Variables variables;
    private final Regulation regulation;

    Search(Regulation regulation, Attempt now) {
        this.regulation = regulation;
        this.now = now;
        this.thresholds = Thresholds.of(regulation, now.instant());
        this.evidence = new Evidence(regulation, thresholds, now.dossier());
        this.variables = new Variables(now.dossier(), thresholds);
    }

    Stream<List<Step>> of(Finding finding) {
        if (finding.status() == Status.SATISFIED) {
            return evidence.lifting(finding);
        }
        List<Step> first = Stream.concat(
                        Commitment.steps(finding, now.dossier()).stream(), evidence.answering(finding).stream())
                .toList();
        Stream<Supplier<Stream<List<Step>>>> ways = Stream.of(
                () -> Stream.of(List.of()),
                () -> schedule(finding),
                () -> new FreeFacts(now.dossier(), thresholds).of(finding),
                () -> variables.combinations(Places.named(finding), finding),
                () -> new Additions(now.dossier()).of(finding),
                () -> variables.combinations(new Places(now.dossier()).all(finding), finding));
        return ways.flatMap(Supplier::get)
                .map(steps -> Stream.concat(first.stream(), steps.stream()).toList());
    }

    private Stream<List<Step>> schedule(Finding finding) {
        var halfDay = DemiJournee.of(regulation.thresholdsOn(thresholds.day()));
        return new Schedule(now.dossier(), halfDay, finding).steps();
    }
}
