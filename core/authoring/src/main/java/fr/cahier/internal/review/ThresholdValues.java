package fr.cahier.internal.review;

import fr.cahier.facts.Seuil;
import fr.cahier.internal.derive.HalfDayThreshold;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds days without a value, values without a day, and thresholds needed to count half-days. */
final class ThresholdValues {

    private static final String FILE = "cahier.yaml";

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final Edition edition;
    private final ThresholdNeeds needs;
    private final IssueCollector issues;

    ThresholdValues(Review review, IssueCollector issues) {
        this.edition = review.edition();
        this.needs = new ThresholdNeeds(review);
        this.issues = issues;
    }

    void check() {
        Map<String, Threshold> thresholds = edition.thresholds();
        thresholds.values().forEach(this::check);
        if (thresholds.containsKey(HalfDayThreshold.PIVOT.code())) {
            Stream.of(HalfDayThreshold.values())
                    .map(HalfDayThreshold::code)
                    .filter(code -> !thresholds.containsKey(code))
                    .forEach(code -> issues.in(FILE, "seuils")
                            .error(
                                    RuleIssueCode.UNSUITABLE_THRESHOLD,
                                    "le seuil « " + code
                                            + " » manque : sans lui, les demi-journées ne se comptent pas.",
                                    "Reprenez-le de l’édition livrée."));
        }
    }

    private void check(Threshold threshold) {
        needs.unmet(threshold).ifPresent(need -> at(threshold)
                .error(
                        RuleIssueCode.UNSUITABLE_THRESHOLD,
                        "le seuil n’a pas de valeur " + need.days() + ", alors que " + need.who() + " en a besoin.",
                        "Ajoutez sous « valeurs » ce qui vaut dès le "
                                + need.days().from() + "."));
        Set<LocalDate> days = new HashSet<>();
        threshold.values().forEach(value -> check(threshold, value, days));
        long kinds = threshold.values().stream()
                .map(value -> ThresholdKind.of(value.seuil()).stream().findFirst())
                .distinct()
                .count();
        threshold.values().stream()
                .filter(value ->
                        value.seuil().echeance() != null && !threshold.unit().isEmpty())
                .findFirst()
                .ifPresent(value -> at(threshold)
                        .error(
                                RuleIssueCode.UNSUITABLE_THRESHOLD,
                                "le seuil porte un jour, et « unite » dit des " + threshold.unit() + ".",
                                "Retirez « unite » : un délai dit lui-même la sienne."));
        if (kinds > 1) {
            at(threshold)
                    .error(
                            RuleIssueCode.UNSUITABLE_THRESHOLD,
                            "les valeurs du seuil ne sont pas toutes de même nature.",
                            "Gardez partout « nombre », « heure », « instant », « jour », « texte » ou « liste ».");
        }
    }

    private void check(Threshold threshold, Threshold.Value value, Set<LocalDate> days) {
        LocalDate until = edition.until();
        if (!days.add(value.from())) {
            at(threshold)
                    .error(
                            RuleIssueCode.UNSUITABLE_THRESHOLD,
                            "deux valeurs du seuil commencent le même jour, le " + value.from() + ".",
                            "Gardez-en une.");
        } else if (until != null && value.from().isAfter(until)) {
            at(threshold)
                    .warning(
                            RuleIssueCode.UNUSED,
                            "la valeur du " + value.from() + " ne sert jamais : l’édition finit le " + until + ".",
                            "Retirez-la, ou changez « en-vigueur ».");
        }
        if (ThresholdKind.of(value.seuil()).size() != 1) {
            at(threshold)
                    .error(
                            RuleIssueCode.UNSUITABLE_THRESHOLD,
                            "la valeur du " + value.from() + " doit porter une seule chose.",
                            "Écrivez « nombre », « heure », « instant », « jour », « texte » ou « liste », et un seul.");
        } else {
            misfit(value.seuil()).ifPresent(misfit -> at(threshold)
                    .error(RuleIssueCode.UNSUITABLE_THRESHOLD, misfit.message(), misfit.advice()));
            absurd(value).ifPresent(misfit -> at(threshold)
                    .warning(RuleIssueCode.UNSUITABLE_THRESHOLD, misfit.message(), misfit.advice()));
        }
    }

    /** The form of the file refuses a number below zero; one of eighteen digits may be meant. */
    private static Optional<Misfit> absurd(Threshold.Value value) {
        return Optional.ofNullable(value.seuil().nombre())
                .filter(number -> number.compareTo(MOST) > 0)
                .map(number -> new Misfit(
                        "la valeur du " + value.from() + " dépasse un milliard.", "Vérifiez les zéros, et l’unité."));
    }

    record Misfit(String message, String advice) {}

    /** {@return why half-days cannot be counted with that value: it would stop the evaluation of every dossier} */
    static Optional<Misfit> misfit(Seuil seuil) {
        return HalfDayThreshold.of(seuil.code()).flatMap(counted -> misfit(counted, seuil));
    }

    private static Optional<Misfit> misfit(HalfDayThreshold counted, Seuil seuil) {
        boolean minutes = counted == HalfDayThreshold.FULL_MINUTES || counted == HalfDayThreshold.MINIMUM_MINUTES;
        if (minutes) {
            return isWhole(seuil.nombre())
                    ? Optional.empty()
                    : Optional.of(new Misfit(
                            "le décompte des demi-journées attend ici un nombre entier.",
                            "Écrivez par exemple nombre: 180."));
        }
        return seuil.heure() != null
                ? Optional.empty()
                : Optional.of(new Misfit(
                        "le décompte des demi-journées attend ici une heure.",
                        "Écrivez par exemple heure: \"13:00\"."));
    }

    private static boolean isWhole(@Nullable BigDecimal number) {
        return number != null
                && number.stripTrailingZeros().scale() <= 0
                && number.abs().intValue() < 100_000
                && number.precision() - number.scale() < 9;
    }

    private IssueCollector.Target at(Threshold threshold) {
        return issues.in(FILE, "seuils", threshold.code(), "valeurs").about(threshold.code());
    }
}
