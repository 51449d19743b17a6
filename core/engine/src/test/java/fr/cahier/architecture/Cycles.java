package fr.cahier.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds packages that use one another, whichever way round. */
final class Cycles {

    private Cycles() {}

    /** {@return each group of packages of which every one reaches every other} */
    static List<Set<String>> of(Map<String, ? extends Map<String, ?>> arrows) {
        List<Set<String>> cycles = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String one : arrows.keySet()) {
            Set<String> group = new TreeSet<>();
            for (String other : reached(one, arrows)) {
                if (reached(other, arrows).contains(one)) {
                    group.add(other);
                }
            }
            if (!group.isEmpty() && told.addAll(group)) {
                cycles.add(group);
            }
        }
        return cycles;
    }

    private static Set<String> reached(String from, Map<String, ? extends Map<String, ?>> arrows) {
        Set<String> reached = new HashSet<>();
        List<String> ahead = new ArrayList<>(List.of(from));
        while (!ahead.isEmpty()) {
            Map<String, ?> next = arrows.get(ahead.remove(ahead.size() - 1));
            if (next != null) {
                next.keySet().stream().filter(reached::add).forEach(ahead::add);
            }
        }
        return reached;
    }
}
