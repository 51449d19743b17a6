package fr.cahier.internal.assess;

import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which of the readings of a question serves the applicant the most, or the least. */
enum Favour {
    GREATEST,
    LEAST;

    /** Effects of readings, the best for the applicant first. */
    private static final List<Outcome> EFFECTS = List.of(
            Outcome.SATISFAITE,
            Outcome.SANS_OBJET,
            Outcome.A_TRANCHER,
            Outcome.A_COMPLETER,
            Outcome.MANQUEMENT,
            Outcome.HORS_DELAI);

    /** The best for the applicant first; of equal conclusions, the one with fewer findings against. */
    private static final Comparator<Verdict> VERDICTS = Comparator.<Verdict, Integer>comparing(
                    verdict -> -verdict.conclusion().ordinal())
            .thenComparing(verdict -> count(verdict, Status.BREACHED))
            .thenComparing(verdict -> count(verdict, Status.MISSING))
            .thenComparing(verdict -> count(verdict, Status.UNRESOLVED));

    private static long count(Verdict verdict, Status status) {
        return verdict.findings().stream()
                .filter(finding -> finding.status() == status)
                .count();
    }

    /** @param readings that all have an effect */
    PossibleReading byEffect(List<PossibleReading> readings) {
        return first(readings, Comparator.comparing(reading -> EFFECTS.indexOf(reading.effect())));
    }

    /** @param tried the verdict when a reading is settled */
    PossibleReading byVerdict(List<PossibleReading> readings, Function<PossibleReading, Verdict> tried) {
        Map<PossibleReading, Verdict> verdicts = new HashMap<>();
        readings.forEach(reading -> verdicts.put(reading, tried.apply(reading)));
        return first(readings, Comparator.comparing(verdicts::get, VERDICTS));
    }

    private PossibleReading first(List<PossibleReading> readings, Comparator<PossibleReading> bestFirst) {
        return readings.stream()
                .min(this == GREATEST ? bestFirst : bestFirst.reversed())
                .orElseThrow();
    }
}
