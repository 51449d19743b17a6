package fr.cahier.internal.mutation;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The obligations whose rules read a threshold or a computation. */
final class NumberReaders {

    private final Edition edition;
    private final List<RuleText> texts;
    private final Map<String, RuleInfo> infos;

    NumberReaders(Edition edition, List<RuleText> texts, Map<String, RuleInfo> infos) {
        this.edition = edition;
        this.texts = texts;
        this.infos = infos;
    }

    private List<String> naming(String code) {
        return texts.stream()
                .filter(rule -> names(rule, code))
                .flatMap(rule -> infos.get(rule.name()).obligations().stream())
                .distinct()
                .toList();
    }

    /** {@return those whose rules name the threshold, or what is counted with it} */
    List<String> comparing(String threshold) {
        return Stream.concat(
                        Stream.of(threshold),
                        edition.computations().keySet().stream().filter(code -> edition.isCountedBy(threshold, code)))
                .flatMap(code -> naming(code).stream())
                .distinct()
                .toList();
    }

    /** {@return those whose rules name the computation, or one that is made from it} */
    List<String> restingOn(String computation) {
        return edition.computations().keySet().stream()
                .filter(code -> edition.madeFrom(code).stream()
                        .anyMatch(one -> one.code().equals(computation)))
                .flatMap(code -> naming(code).stream())
                .distinct()
                .toList();
    }

    private static boolean names(RuleText rule, String threshold) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Condition::comparisons)
                .anyMatch(comparison -> comparison.value() instanceof Operand.Text written
                        && written.value().equals(threshold));
    }
}
