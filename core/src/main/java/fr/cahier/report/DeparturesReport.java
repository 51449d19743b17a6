package fr.cahier.report;

import fr.cahier.dossier.model.Lexicon;
import fr.cahier.instruction.Instructed;
import fr.cahier.instruction.OfficerView;
import fr.cahier.regulation.Obligation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where officers depart from the engine, over many dossiers: the rule that is departed from often may be badly written.
 */
public final class DeparturesReport {

    private DeparturesReport() {}

    /** {@return the departures by obligation, the most departed from first, in French} */
    public static String of(List<Instructed> all) {
        Objects.requireNonNull(all, "all");
        Map<Obligation, List<OfficerView>> byObligation = all.stream()
                .flatMap(instructed -> instructed.departures().stream())
                .collect(Collectors.groupingBy(
                        view -> view.engine().obligation(), LinkedHashMap::new, Collectors.toList()));
        int count = byObligation.values().stream().mapToInt(List::size).sum();
        Page page = new Page();
        page.line(
                0,
                "Écarts des instructeurs : " + French.plural(count, "constat", "constats") + ", sur "
                        + French.plural(all.size(), "dossier instruit.", "dossiers instruits."));
        byObligation.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Obligation, List<OfficerView>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().id()))
                .forEach(entry -> obligation(page, entry.getKey(), entry.getValue()));
        return page.toString();
    }

    private static void obligation(Page page, Obligation obligation, List<OfficerView> views) {
        page.blank();
        page.line(
                0,
                obligation.id() + "  " + obligation.title() + " : " + French.plural(views.size(), "écart", "écarts"));
        Map<String, Long> moves = views.stream()
                .collect(Collectors.groupingBy(
                        view -> Lexicon.value(view.engine().status()) + " → " + Lexicon.value(view.status()),
                        LinkedHashMap::new,
                        Collectors.counting()));
        moves.forEach((move, times) -> page.line(4, move + " : " + times));
        views.stream()
                .map(OfficerView::grounds)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(grounds -> page.line(4, "– " + grounds));
    }
}
