package fr.cahier.verdict;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.model.Located;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.derivation.Subjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up in one dossier what an obligation rests on for one subject. Many obligations rest on the same facts: each is
 * looked up once, and their findings share it.
 */
final class DossierFacts {

    /** Stands for the elements of a list that name no site, and so are about every site. */
    static final String EVERY_SITE = "";

    private final Dossier dossier;
    private final Duties duties;

    /** For each list whose elements are about a site, once it was asked for: the places of its elements, by site. */
    private final Map<String, Map<String, List<Integer>>> bySite = new HashMap<>();

    /** By name; null until one is asked for. */
    private @Nullable Map<String, UsedFact> pieces;

    /** By the rank of the spot. */
    private final Said[] said;

    private final List<UsedFact> gathered = new ArrayList<>();

    DossierFacts(Dossier dossier, Duties duties) {
        this.dossier = dossier;
        this.duties = duties;
        this.said = new Said[duties.spotCount()];
    }

    /** {@return the same on the next state of the dossier, which keeps what was found in lists that it shares} */
    DossierFacts next(Dossier after) {
        DossierFacts next = new DossierFacts(after, duties);
        bySite.forEach((list, places) -> {
            if (next.list(list) == list(list)) {
                next.bySite.put(list, places);
            }
        });
        next.pieces = after.pieces() == dossier.pieces() ? pieces : null;
        return next;
    }

    /** What is said on one spot: anywhere, and about each site or person by its place; null until it is looked up. */
    private static final class Said {
        private @Nullable List<UsedFact> anywhere;
        private final List<@Nullable List<UsedFact>> about = new ArrayList<>(0);
    }

    private @Nullable List<?> list(String list) {
        return switch (list) {
            case "creneaux" -> dossier.creneaux();
            case "fermetures" -> dossier.fermetures();
            case "faits" -> dossier.faits();
            default -> throw new IllegalArgumentException(list);
        };
    }

    private Map<String, List<Integer>> bySite(String list) {
        List<?> elements = list(list);
        Map<String, List<Integer>> bySite = new HashMap<>();
        for (int index = 0; elements != null && index < elements.size(); index++) {
            bySite.computeIfAbsent(site(elements.get(index)), unseen -> new ArrayList<>())
                    .add(index);
        }
        return bySite;
    }

    /** {@return the site that an element of such a list is about} */
    static String site(@Nullable Object element) {
        String site = element instanceof Creneau creneau
                ? creneau.siteId()
                : element instanceof Fermeture fermeture
                        ? fermeture.siteId()
                        : element instanceof Fait fait ? fait.siteId() : null;
        return site == null ? EVERY_SITE : site;
    }

    Dossier dossier() {
        return dossier;
    }

    /** {@return everything said on the obligation's spots, and under the keys where its commitment was answered} */
    List<UsedFact> used(Duty duty, Target target, @Nullable Engagement commitment) {
        List<UsedFact> answers = commitment == null ? List.of() : answers(commitment.par());
        if (duty.spots().isEmpty()) {
            return answers;
        }
        gathered.clear();
        addAll(answers);
        for (int i = 0; i < duty.spots().size(); i++) {
            addAll(said(duty.spots().get(i), target));
        }
        return List.copyOf(gathered);
    }

    private void addAll(List<UsedFact> some) {
        for (int i = 0; i < some.size(); i++) {
            gathered.add(some.get(i));
        }
    }

    private List<UsedFact> answers(String by) {
        if (by.indexOf(',') < 0) {
            return answer(by);
        }
        List<UsedFact> answers = new ArrayList<>();
        for (String key : by.split(", ")) {
            answers.addAll(answer(key));
        }
        return List.copyOf(answers);
    }

    private List<UsedFact> answer(String key) {
        return duties.answered(key, dossier.engagements().get(key));
    }

    private List<UsedFact> said(Spot spot, Target target) {
        Said known = said[spot.rank()];
        if (known == null) {
            known = new Said();
            said[spot.rank()] = known;
        }
        if (!spot.isOf(target) && !spot.isBeside(target)) {
            known.anywhere = known.anywhere == null ? looked(spot, target) : known.anywhere;
            return known.anywhere;
        }
        while (known.about.size() <= target.index()) {
            known.about.add(null);
        }
        List<UsedFact> about = known.about.get(target.index());
        if (about == null) {
            about = looked(spot, target);
            known.about.set(target.index(), about);
        }
        return about;
    }

    private List<UsedFact> looked(Spot spot, Target target) {
        List<Integer> elements = elements(spot, target);
        List<UsedFact> used = new ArrayList<>(elements == null ? 1 : elements.size());
        spot.path().visit(dossier, elements, (pointer, index, value) -> {
            if (value != null && !isListOfRecords(value)) {
                used.add(new UsedFact(pointer, value));
            }
        });
        return used;
    }

    /** Its elements' own facts are told one by one; the list itself is told only when it is empty. */
    private static boolean isListOfRecords(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
    }

    /** {@return the piece of that name, by its place; null when there is none} */
    @Nullable
    UsedFact piece(String name) {
        if (pieces == null) {
            pieces = pieces();
        }
        return pieces.get(name);
    }

    private Map<String, UsedFact> pieces() {
        Map<String, UsedFact> byName = new HashMap<>();
        List<String> names = Subjects.pieces(dossier);
        for (int index = 0; index < names.size(); index++) {
            String pointer = "/pieces/" + index + (dossier.pieces().get(index).id() == null ? "" : "/id");
            byName.putIfAbsent(names.get(index), new UsedFact(pointer, names.get(index)));
        }
        return byName;
    }

    /** {@return the places of {@code spot} that are about {@code target}: not those of another site or person} */
    List<Located> located(Spot spot, Target target) {
        List<Integer> elements = elements(spot, target);
        return elements == null ? spot.path().locate(dossier) : spot.path().locate(dossier, elements);
    }

    /** {@return the elements of the spot's list that are about {@code target}; null where all are} */
    private @Nullable List<Integer> elements(Spot spot, Target target) {
        if (spot.isOf(target)) {
            return List.of(target.index());
        }
        return spot.isBeside(target) ? about(bySite.computeIfAbsent(spot.list(), this::bySite), target.name()) : null;
    }

    private static List<Integer> about(Map<String, List<Integer>> places, String site) {
        List<Integer> every = places.getOrDefault(EVERY_SITE, List.of());
        List<Integer> own = site.equals(EVERY_SITE) ? List.of() : places.getOrDefault(site, List.of());
        if (every.isEmpty() || own.isEmpty()) {
            return every.isEmpty() ? own : every;
        }
        List<Integer> about = new ArrayList<>(every);
        about.addAll(own);
        about.sort(null);
        return about;
    }
}
