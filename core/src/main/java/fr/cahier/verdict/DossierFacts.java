package fr.cahier.verdict;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.dossier.model.Located;
import fr.cahier.internal.derivation.Subjects;
import fr.cahier.regulation.Obligation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up in one dossier what an obligation rests on for one subject. */
final class DossierFacts {

    /** Stands for the elements of a list that name no site, and so are about every site. */
    private static final String EVERY_SITE = "";

    private final Dossier dossier;

    /** For each list whose elements are about a site: the places of its elements, by site. */
    private final Map<String, Map<String, List<Integer>>> bySite;

    private final Map<String, Integer> pieces;

    DossierFacts(Dossier dossier) {
        this.dossier = dossier;
        this.bySite = Map.of(
                "creneaux", bySite(dossier.creneaux(), Creneau::siteId),
                "fermetures", bySite(dossier.fermetures(), Fermeture::siteId),
                "faits", bySite(dossier.faits(), Fait::siteId));
        List<String> names = Subjects.pieces(dossier);
        this.pieces = IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, index -> index));
    }

    private static <T> Map<String, List<Integer>> bySite(@Nullable List<T> list, Function<T, @Nullable String> site) {
        return list == null
                ? Map.of()
                : IntStream.range(0, list.size())
                        .boxed()
                        .collect(Collectors.groupingBy(
                                index -> Objects.requireNonNullElse(site.apply(list.get(index)), EVERY_SITE)));
    }

    /** {@return everything said under the obligation's paths, and under the keys where its commitment was answered} */
    List<UsedFact> used(Obligation obligation, Target target, Collection<String> commitmentKeys) {
        Set<UsedFact> used = new LinkedHashSet<>();
        for (String key : commitmentKeys) {
            used.add(new UsedFact(
                    "/engagements/" + key, dossier.engagements().get(key).name()));
        }
        obligation.needs().forEach(path -> addSaid(path, target, used));
        obligation.clues().forEach(path -> addSaid(path, target, used));
        return List.copyOf(used);
    }

    private void addSaid(FactPath path, Target target, Set<UsedFact> used) {
        for (Located place : places(path, target)) {
            if (place.value() != null && !isListOfRecords(place.value())) {
                used.add(new UsedFact(place.pointer(), place.value()));
            }
        }
    }

    /** Its elements' own facts are told one by one; the list itself is told only when it is empty. */
    private static boolean isListOfRecords(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
    }

    /** {@return the piece of that name, by its place} */
    Optional<UsedFact> piece(String name) {
        return Optional.ofNullable(pieces.get(name))
                .map(index -> new UsedFact(
                        "/pieces/" + index + (dossier.pieces().get(index).id() == null ? "" : "/id"), name));
    }

    /** {@return the places of {@code path} that are about {@code target}: not those of another site or person} */
    Stream<Located> located(FactPath path, Target target) {
        return places(path, target).stream();
    }

    private List<Located> places(FactPath path, Target target) {
        if (target.name() == null) {
            return path.locate(dossier);
        }
        String list = list(path);
        if (list.equals(target.list())) {
            return path.locate(dossier, List.of(target.index()));
        }
        Map<String, List<Integer>> places = bySite.get(list);
        return places == null || !"sites".equals(target.list())
                ? path.locate(dossier)
                : path.locate(dossier, about(places, target.name()));
    }

    private static List<Integer> about(Map<String, List<Integer>> places, String site) {
        return Stream.of(EVERY_SITE, site)
                .flatMap(about -> places.getOrDefault(about, List.of()).stream())
                .sorted()
                .toList();
    }

    /** {@return the list that the path goes through first: {@code sites} for {@code sites[].adresse}} */
    static String list(FactPath path) {
        String text = path.toString();
        int brackets = text.indexOf("[]");
        return brackets < 0 ? text : text.substring(0, brackets);
    }
}
