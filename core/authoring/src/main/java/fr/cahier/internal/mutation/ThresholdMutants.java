package fr.cahier.internal.mutation;

import fr.cahier.cases.mutation.Mutant;
import fr.cahier.cases.mutation.Mutant.Kind;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.review.Locator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.InstantFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values next to each value of a threshold, and the days next to its first day. */
final class ThresholdMutants {

    private static final String FILE = "cahier.yaml";

    private final Locator locator;
    private final Edition edition;
    private final LocalDate first;
    private final InstantFormat format;
    private final Function<String, List<String>> obligations;

    /** @param obligations those whose rules name the threshold of that code */
    ThresholdMutants(Locator locator, Edition edition, Function<String, List<String>> obligations) {
        this.locator = locator;
        this.obligations = obligations;
        this.edition = edition;
        this.first = edition.from();
        this.format = new InstantFormat(edition.zone());
    }

    List<MutatedRule> all() {
        return edition.thresholds().values().stream()
                .flatMap(threshold -> of(threshold).stream())
                .toList();
    }

    private List<MutatedRule> of(Threshold threshold) {
        List<MutatedRule> steps = new ArrayList<>();
        for (int at = 0; at < threshold.values().size(); at++) {
            Threshold.Value value = threshold.values().get(at);
            for (Seuil other : neighbours(value.seuil()).toList()) {
                Threshold.Value changed = new Threshold.Value(value.from(), other);
                steps.add(step(Kind.THRESHOLD, threshold, at, changed, words(threshold, value, other)));
            }
            for (LocalDate day : days(value.from())) {
                Threshold.Value changed = new Threshold.Value(day, value.seuil());
                steps.add(step(Kind.DATE, threshold, at, changed, words(threshold, value, day)));
            }
        }
        return steps;
    }

    /** Without days before the edition, on which nothing is judged. */
    private List<LocalDate> days(LocalDate from) {
        return Stream.of(from.minusDays(1), from.plusDays(1))
                .filter(day -> from.isAfter(first) || day.isAfter(first))
                .toList();
    }

    private MutatedRule step(Kind kind, Threshold threshold, int at, Threshold.Value changed, String words) {
        List<Threshold.Value> values = new ArrayList<>(threshold.values());
        values.set(at, changed);
        String code = threshold.code();
        return new MutatedRule.OfThreshold(
                new Mutant(kind, FILE, line(code), code, obligations.apply(code), words),
                new Threshold(
                        code, threshold.title(), threshold.unit(), threshold.setBy(), threshold.source(), values));
    }

    private static Stream<Seuil> neighbours(Seuil seuil) {
        String code = seuil.code();
        if (seuil.nombre() != null) {
            return Stream.of(BigDecimal.ONE.negate(), BigDecimal.ONE)
                    .map(step -> Seuil.of(code, seuil.nombre().add(step)));
        }
        if (seuil.instant() != null) {
            return Stream.of(-1, 1).map(step -> Seuil.of(code, seuil.instant().plusSeconds(step)));
        }
        if (seuil.heure() != null) {
            return Stream.of(-1, 1).map(step -> Seuil.of(code, seuil.heure().plusMinutes(step)));
        }
        if (seuil.echeance() != null) {
            return DayMutants.of(seuil.echeance()).map(day -> Seuil.of(code, day));
        }
        return seuil.texte() != null ? Stream.of(Seuil.of(code, seuil.texte() + "x")) : shortened(seuil);
    }

    /** The list without each of its texts. */
    private static Stream<Seuil> shortened(Seuil seuil) {
        return seuil.liste().stream()
                .map(left -> Seuil.of(
                        seuil.code(),
                        seuil.liste().stream()
                                .filter(text -> !text.equals(left))
                                .toList()));
    }

    private String words(Threshold threshold, Threshold.Value from, Seuil to) {
        String unit = threshold.unit().isEmpty() ? "" : " " + threshold.unit();
        String since = threshold.values().size() == 1 ? "" : " (depuis le " + format.text(from.from()) + ")";
        return text(from.seuil()) + " -> " + text(to) + unit + since;
    }

    private String words(Threshold threshold, Threshold.Value value, LocalDate day) {
        String unit = threshold.unit().isEmpty() ? "" : " " + threshold.unit();
        return text(value.seuil()) + unit + ", depuis le " + format.text(value.from()) + " -> depuis le "
                + format.text(day);
    }

    private String text(Seuil seuil) {
        return format.text(Objects.requireNonNull(seuil.valeur(), seuil.code()));
    }

    private int line(String code) {
        return locator.locate(RuleIssue.ofFile(RuleIssueCode.UNUSED, FILE, "", ""), "seuils", code)
                .line();
    }
}
