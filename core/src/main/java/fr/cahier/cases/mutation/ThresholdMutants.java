package fr.cahier.cases.mutation;

import fr.cahier.cases.mutation.Mutant.Kind;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.Sentences;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values next to each value of a threshold. */
final class ThresholdMutants {

    private final String file;
    private final List<String> lines;
    private final Sentences sentences;
    private final Function<String, List<String>> obligations;

    /**
     * @param file the file of the thresholds
     * @param text its text, in which their lines are looked up
     * @param obligations the obligations whose rules name the threshold of that code
     */
    ThresholdMutants(String file, String text, ZoneId zone, Function<String, List<String>> obligations) {
        this.file = file;
        this.lines = text.lines().toList();
        this.obligations = obligations;
        this.sentences = new Sentences(zone);
    }

    List<Step> of(Regulation regulation) {
        return regulation.thresholds().values().stream()
                .flatMap(threshold -> of(threshold).stream())
                .toList();
    }

    private List<Step> of(Threshold threshold) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < threshold.values().size(); at++) {
            Threshold.Value value = threshold.values().get(at);
            for (Seuil other : neighbours(value.seuil()).toList()) {
                List<Threshold.Value> values = new ArrayList<>(threshold.values());
                values.set(at, new Threshold.Value(value.from(), other));
                Mutant mutant = new Mutant(
                        Kind.THRESHOLD,
                        file,
                        line(threshold.code()),
                        threshold.code(),
                        obligations.apply(threshold.code()),
                        words(threshold, value, other));
                steps.add(new Step.OfThreshold(
                        mutant,
                        new Threshold(
                                threshold.code(), threshold.title(), threshold.unit(), threshold.source(), values)));
            }
        }
        return steps;
    }

    private static Stream<Seuil> neighbours(Seuil seuil) {
        if (seuil.nombre() != null) {
            return Stream.of(BigDecimal.ONE.negate(), BigDecimal.ONE)
                    .map(step -> new Seuil(seuil.code(), seuil.nombre().add(step), null, null, null));
        }
        if (seuil.instant() != null) {
            return Stream.of(-1, 1)
                    .map(step -> new Seuil(seuil.code(), null, seuil.instant().plusSeconds(step), null, null));
        }
        if (seuil.heure() != null) {
            return Stream.of(-1, 1)
                    .map(step ->
                            new Seuil(seuil.code(), null, null, seuil.heure().plusMinutes(step), null));
        }
        return Stream.of(new Seuil(seuil.code(), null, null, null, seuil.texte() + "x"));
    }

    private String words(Threshold threshold, Threshold.Value from, Seuil to) {
        String unit = threshold.unit().isEmpty() ? "" : " " + threshold.unit();
        String since = threshold.values().size() == 1 ? "" : " (depuis le " + sentences.text(from.from()) + ")";
        return told(from.seuil()) + " -> " + told(to) + unit + since;
    }

    private String told(Seuil seuil) {
        return sentences.text(Stream.of(seuil.nombre(), seuil.instant(), seuil.heure(), seuil.texte())
                .filter(value -> value != null)
                .findFirst()
                .orElseThrow());
    }

    private int line(String code) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).matches("\\s*-?\\s*code:\\s*\"?" + code + "\"?\\s*")) {
                return at + 1;
            }
        }
        return 0;
    }
}
