package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Obligation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Departures of officers over many dossiers: a rule with many may be badly written. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class DeparturesReport {

    private DeparturesReport() {}

    /** {@return the departures by obligation, most frequent first, in French} */
    public static String of(List<ReviewedVerdict> all) {
        Objects.requireNonNull(all, "all");
        Map<Obligation, List<OfficerView>> byObligation = all.stream()
                .flatMap(instructed -> instructed.departures().stream())
                .collect(Collectors.groupingBy(
                        view -> view.engine().obligation(), LinkedHashMap::new, Collectors.toList()));
        int count = byObligation.values().stream().mapToInt(List::size).sum();
        TextPage page = new TextPage();
        page.line(
                0,
                "Écarts des instructeurs : " + VerdictWords.plural(count, "constat", "constats") + ", sur "
                        + VerdictWords.plural(all.size(), "dossier instruit.", "dossiers instruits."));
        long settled = byObligation.values().stream()
                .flatMap(List::stream)
                .filter(view -> !view.engine().settled().isEmpty())
                .count();
        if (settled > 0) {
            page.line(2, "dont " + settled + " de ce que le service a retenu pour tous les dossiers.");
        }
        byObligation.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Obligation, List<OfficerView>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().id()))
                .forEach(entry -> obligation(page, entry.getKey(), entry.getValue()));
        return page.toString();
    }

    private static void obligation(TextPage page, Obligation obligation, List<OfficerView> views) {
        page.blank();
        page.line(
                0,
                obligation.id() + "  " + obligation.title() + " : "
                        + VerdictWords.plural(views.size(), "écart", "écarts"));
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
