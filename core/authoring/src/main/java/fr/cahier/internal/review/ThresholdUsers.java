package fr.cahier.internal.review;

import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The obligations on which the rules that name a threshold conclude. */
public final class ThresholdUsers {

    private ThresholdUsers() {}

    public static Map<String, Set<String>> in(List<RuleFile> files) {
        Map<String, Set<String>> users = new HashMap<>();
        files.stream().map(RuleFile::rules).flatMap(Collection::stream).forEach(rule -> codes(rule)
                .forEach(code ->
                        users.computeIfAbsent(code, none -> new TreeSet<>()).addAll(obligations(rule))));
        return users;
    }

    private static Stream<String> codes(RuleText rule) {
        return rule.patterns().stream()
                .flatMap(ThresholdUses::codes)
                .map(comparison -> ((Operand.Text) comparison.value()).value());
    }

    private static List<String> obligations(RuleText rule) {
        return rule.annotation("obligation")
                .map(ids -> Arrays.stream(ids.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }
}
