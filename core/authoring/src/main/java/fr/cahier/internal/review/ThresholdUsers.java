package fr.cahier.internal.review;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.regulation.Edition;
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

    /** {@return the obligations whose rules name a threshold, or what is counted with it; by the code of the threshold} */
    public static Map<String, Set<String>> in(List<RuleFile> files, Edition edition) {
        Map<String, Set<String>> users = new HashMap<>();
        files.stream().map(RuleFile::rules).flatMap(Collection::stream).forEach(rule -> rule.patterns().stream()
                .flatMap(ThresholdUses::codes)
                .flatMap(code -> thresholds(code.value(), edition))
                .forEach(code ->
                        users.computeIfAbsent(code, none -> new TreeSet<>()).addAll(rule.obligations())));
        return users;
    }

    /** @param code of a threshold or of a computation */
    private static Stream<String> thresholds(String code, Edition edition) {
        return Stream.concat(
                Stream.of(code), edition.madeFrom(code).stream().flatMap(one -> one.thresholds().stream()));
    }
}
