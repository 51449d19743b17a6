package fr.cahier.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Elements that edits removed from the lists of a dossier, so that later pointers can be led back to before. */
final class RemovedElements {

    /** The indexes of each list, ascending. */
    private final Map<String, List<Integer>> byList;

    private RemovedElements(Map<String, List<Integer>> byList) {
        this.byList = byList;
    }

    static RemovedElements of(List<Edit> edits) {
        return new RemovedElements(edits.stream()
                .filter(edit -> edit.kind() == Edit.Kind.REMOVE)
                .flatMap(edit -> ElementPointer.of(edit.pointer()).stream())
                .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                .collect(Collectors.groupingBy(
                        ElementPointer::list, Collectors.mapping(ElementPointer::index, Collectors.toList()))));
    }

    /** {@return {@code pointer} before they were removed} */
    String original(String pointer) {
        return byList.isEmpty()
                ? pointer
                : ElementPointer.of(pointer)
                        .map(element -> element.at(original(element)).toString())
                        .orElse(pointer);
    }

    private int original(ElementPointer element) {
        return element.index() + before(element.index(), byList.getOrDefault(element.list(), List.of()));
    }

    /** {@return how many of {@code removed} stood before the element that is now at {@code index}: searched by halves} */
    private static int before(int index, List<Integer> removed) {
        int from = 0;
        int until = removed.size();
        while (from < until) {
            int middle = (from + until) / 2;
            if (removed.get(middle) - middle <= index) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }
}
