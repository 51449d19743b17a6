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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up in one dossier what an obligation rests on for one subject. */
final class DossierFacts {

    private static final String ANSWERS = "OUI, NON ou RESERVE ; seul OUI engage";

    private final Dossier dossier;

    /** For each list whose elements are about a site: the site of the element at an index. */
    private final Map<String, IntFunction<@Nullable String>> siteOf;

    DossierFacts(Dossier dossier) {
        this.dossier = dossier;
        this.siteOf = Map.of(
                "creneaux", index -> at(dossier.creneaux(), index, Creneau::siteId),
                "fermetures", index -> at(dossier.fermetures(), index, Fermeture::siteId),
                "faits", index -> at(dossier.faits(), index, Fait::siteId));
    }

    private static <T> @Nullable String at(List<T> list, int index, Function<T, @Nullable String> site) {
        return site.apply(list.get(index));
    }

    /** {@return everything said under the obligation's paths, and under the keys where its commitment was answered} */
    List<UsedFact> used(Obligation obligation, Target target, Collection<String> commitmentKeys) {
        Stream<UsedFact> commitments = commitmentKeys.stream()
                .map(key -> new UsedFact(
                        "/engagements/" + key, dossier.engagements().get(key).name()));
        Stream<UsedFact> facts = Stream.concat(obligation.needs().stream(), obligation.clues().stream())
                .flatMap(path -> located(path, target))
                .filter(located -> located.value() != null && !isListOfRecords(located.value()))
                .map(located -> new UsedFact(located.pointer(), located.value()));
        return Stream.concat(commitments, facts).distinct().toList();
    }

    /** Its elements' own facts are told one by one; the list itself is told only when it is empty. */
    private static boolean isListOfRecords(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
    }

    /** {@return the piece of that name, by its place} */
    Optional<UsedFact> piece(String name) {
        int index = Subjects.pieces(dossier).indexOf(name);
        if (index < 0) {
            return Optional.empty();
        }
        boolean named = dossier.pieces().get(index).id() != null;
        return Optional.of(new UsedFact("/pieces/" + index + (named ? "/id" : ""), name));
    }

    /** {@return the places of {@code path} that are about {@code target}} */
    Stream<Located> located(FactPath path, Target target) {
        return path.locate(dossier).stream().filter(place -> concerns(path, place, target));
    }

    /** An element of another site, or of another person, is not this subject's. */
    private boolean concerns(FactPath path, Located place, Target target) {
        if (place.index() < 0 || target.name() == null) {
            return true;
        }
        if (list(path).equals(target.list())) {
            return place.index() == target.index();
        }
        var site = siteOf.get(list(path));
        String about = site == null ? null : site.apply(place.index());
        return about == null || about.equals(target.name());
    }

    /** {@return the list that the path goes through first: {@code sites} for {@code sites[].adresse}} */
    static String list(FactPath path) {
        String text = path.toString();
        int brackets = text.indexOf("[]");
        return brackets < 0 ? text : text.substring(0, brackets);
    }
}
