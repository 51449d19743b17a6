package fr.cahier.internal.assess;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Fermeture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the elements of a dossier's lists by the site or the person that they are about. */
final class BySubject {

    /** The key of elements that name no subject: they are about every one. */
    static final String EVERYONE = "";

    /** The list of the other kind of subjects. */
    private static final String PERSONS = "personnels";

    private final Dossier dossier;

    /** For each list that was asked for, the indexes of its elements by subject. */
    private final Map<Scanned, Map<String, List<Integer>>> indexes = new HashMap<>();

    /** @param subjects the list of those that its elements are about */
    private record Scanned(String list, String subjects) {}

    BySubject(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the index of the next state, without scanning unchanged lists again} */
    BySubject next(Dossier after) {
        BySubject next = new BySubject(after);
        indexes.forEach((scanned, scan) -> {
            if (next.list(scanned.list) == list(scanned.list)) {
                next.indexes.put(scanned, scan);
            }
        });
        return next;
    }

    List<Integer> of(String list, SubjectKey subject) {
        return EVERYONE.equals(subject.name())
                ? List.of()
                : indexes(list, subject).getOrDefault(subject.name(), List.of());
    }

    /** {@return the elements about every subject of that kind} */
    List<Integer> ofEvery(String list, SubjectKey subject) {
        return indexes(list, subject).getOrDefault(EVERYONE, List.of());
    }

    private Map<String, List<Integer>> indexes(String list, SubjectKey subject) {
        return indexes.computeIfAbsent(new Scanned(list, Objects.requireNonNull(subject.list())), this::scan);
    }

    private Map<String, List<Integer>> scan(Scanned scanned) {
        boolean persons = scanned.subjects.equals(PERSONS);
        List<?> elements = list(scanned.list);
        Map<String, List<Integer>> scan = new HashMap<>();
        for (int index = 0; elements != null && index < elements.size(); index++) {
            Object element = elements.get(index);
            scan.computeIfAbsent(persons ? person(element) : site(element), unseen -> new ArrayList<>())
                    .add(index);
        }
        return scan;
    }

    private @Nullable List<?> list(String list) {
        return switch (list) {
            case "creneaux" -> dossier.creneaux();
            case "fermetures" -> dossier.fermetures();
            case "faits" -> dossier.faits();
            default -> throw new IllegalArgumentException(list);
        };
    }

    /** {@return the site of an element, or {@link #EVERYONE}} */
    static String site(@Nullable Object element) {
        String site = element instanceof Creneau creneau
                ? creneau.siteId()
                : element instanceof Fermeture fermeture
                        ? fermeture.siteId()
                        : element instanceof Fait fait ? fait.siteId() : null;
        return site == null ? EVERYONE : site;
    }

    /** {@return the person of an element, or {@link #EVERYONE}} */
    static String person(@Nullable Object element) {
        return element instanceof Fait fait && fait.personnelId() != null ? fait.personnelId() : EVERYONE;
    }
}
