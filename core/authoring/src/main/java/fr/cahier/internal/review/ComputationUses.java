package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.RuleIssueCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the computations that rules name with those that the edition declares. */
final class ComputationUses {

    static final String FACT = "Calcul";

    private static final Set<String> NUMBERS = Set.of("auMoins", "auPlus");
    private static final Set<String> DAYS = Set.of("auPlusTot", "auPlusTard");
    private static final String TRUTH = "vrai";

    private final Review review;
    private final IssueCollector issues;
    private final Map<String, Computation> declared;
    private final Set<String> used = new HashSet<>();

    ComputationUses(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
        this.declared = review.edition().computations();
    }

    /** @param whole whether all rules could be read: else one that could not may use a computation */
    void check(boolean whole) {
        review.rules().forEach(written -> written.rule().patterns().stream()
                .filter(pattern -> pattern.factType().equals(FACT))
                .forEach(pattern -> check(written, pattern)));
        if (whole) {
            declared.values().forEach(this::warnWhereUnused);
        }
    }

    private void check(Written written, PatternText pattern) {
        if (pattern.conditions().stream()
                .flatMap(Condition::comparisons)
                .noneMatch(comparison -> comparison.property().equals("code"))) {
            issues.at(written.file(), pattern.span())
                    .about(written.rule().name())
                    .error(
                            RuleIssueCode.RULE_LANGUAGE,
                            "la règle ne dit pas de quel calcul elle parle : elle jouerait pour n’importe lequel.",
                            "Écrivez par exemple code == \"heures-par-semaine\".");
        }
        ThresholdUses.codes(pattern).forEach(code -> {
            used.add(code.value());
            Computation computation = declared.get(code.value());
            if (computation == null) {
                issues.at(written.file(), code.span())
                        .about(written.rule().name())
                        .error(
                                RuleIssueCode.UNKNOWN_REFERENCE,
                                "le calcul « " + Visible.text(code.value())
                                        + " » n’est pas dans cahier.yaml : la règle ne jouerait jamais.",
                                NearestName.suggested(code.value(), declared.keySet(), "Ajoutez-le sous « calculs »."));
            } else {
                check(written, pattern, computation);
            }
        });
    }

    private void check(Written written, PatternText pattern, Computation computation) {
        Set<String> never = new HashSet<>(NUMBERS);
        never.addAll(DAYS);
        never.add(TRUTH);
        Set<String> told = computation.function().isDay()
                ? DAYS
                : computation.function().isTruth() ? Set.of(TRUTH, "auMoins", "auPlus") : NUMBERS;
        never.removeAll(told);
        reads(pattern).filter(read -> never.contains(read.property())).forEach(read -> issues.at(
                        written.file(), read.span())
                .about(written.rule().name())
                .error(
                        RuleIssueCode.NEVER_MATCHES,
                        "le calcul « " + computation.code() + " » ne porte pas « " + read.property()
                                + " » : la règle ne jouerait jamais.",
                        "Il porte "
                                + String.join(
                                        ", ",
                                        told.stream()
                                                .sorted()
                                                .map(name -> "« " + name + " »")
                                                .toList())
                                + "."));
    }

    private static Stream<ReadFacts.Read> reads(PatternText pattern) {
        return Stream.concat(
                pattern.conditions().stream()
                        .flatMap(Condition::comparisons)
                        .map(one -> new ReadFacts.Read(one.property(), one.span())),
                pattern.bindings().stream().map(one -> new ReadFacts.Read(one.property(), one.span())));
    }

    private void warnWhereUnused(Computation computation) {
        String code = computation.code();
        boolean inAnother = declared.values().stream()
                .flatMap(other -> Stream.of(other.of(), other.over()).flatMap(List::stream))
                .anyMatch(path -> code.equals(path.computation()));
        if (!used.contains(code) && !inAnother) {
            issues.in("cahier.yaml", "calculs", code)
                    .about(code)
                    .warning(
                            RuleIssueCode.UNUSED,
                            "aucune règle ni aucun calcul n’emploie ce calcul.",
                            "Retirez-le, ou écrivez la règle qui le lit.");
        }
    }
}
