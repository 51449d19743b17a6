package fr.cahier.internal.review;

import fr.cahier.internal.language.RuleFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The obligations on which the rules that name a threshold conclude. */
public final class ThresholdUsers {

    private ThresholdUsers() {}

    public static Map<String, Set<String>> in(List<RuleFile> files) {
        Map<String, Set<String>> users = new HashMap<>();
        files.stream().map(RuleFile::rules).flatMap(Collection::stream).forEach(rule -> rule.patterns().stream()
                .flatMap(ThresholdUses::codes)
                .forEach(code -> users.computeIfAbsent(code.value(), none -> new TreeSet<>())
                        .addAll(rule.obligations())));
        return users;
    }
}
