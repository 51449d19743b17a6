package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a dossier says what one obligation rests on, and where it is to be said. */
final class Places {

    private static final String ANSWERS = "OUI, NON, ou {\"reponse\": \"RESERVE\", \"texte\": \"…\"}";
    private static final String WORDS = "les mots de la réserve, {\"reponse\": \"RESERVE\", \"texte\": \"…\"}, ou OUI";
    private static final String LIST_OF = "une liste dont chaque élément dit : ";

    private final Obligation obligation;
    private final List<Spot> needs;
    private final List<Spot> all;

    Places(Obligation obligation) {
        this.obligation = obligation;
        needs = obligation.needs().stream().map(Spot::of).toList();
        all = Stream.concat(needs.stream(), obligation.clues().stream().map(Spot::of))
                .toList();
    }

    /** Takes one place of the dossier; {@code element} is -1 where it stands in no list, or the list is not said. */
    interface Visitor {
        void place(String pointer, int element, @Nullable Object value);
    }

    /**
     * One path of the obligation.
     *
     * @param list the list it goes through; null for none
     * @param key what comes after that list, as the dossier writes it
     */
    private record Spot(
            FactPath path, Reading reading, @Nullable String list, String key, String accepted) {

        static Spot of(FactPath path) {
            String text = path.toString();
            int brackets = text.indexOf("[]");
            return new Spot(
                    path,
                    Reading.of(text),
                    brackets < 0 ? null : text.substring(0, brackets),
                    brackets < 0 ? text : text.substring(brackets + 3),
                    path.accepted());
        }
    }

    List<UsedFact> used(Judgement judgement) {
        List<UsedFact> used = new ArrayList<>();
        Dossier dossier = judgement.of.dossier;
        if (judgement.answer != null) {
            for (String key : judgement.answer.keys()) {
                used.add(new UsedFact(
                        "/engagements/" + key, dossier.engagements().get(key).name()));
                String words = dossier.reserves().get(key);
                if (words != null) {
                    used.add(new UsedFact("/engagements/" + key + "/texte", words));
                }
            }
        }
        for (Spot spot : all) {
            visit(spot, judgement, (pointer, element, value) -> {
                boolean records = value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record;
                if (value != null && !records) {
                    used.add(Declared.fact(dossier, spot.path.toString(), pointer, value));
                }
            });
        }
        return used;
    }

    private static void visit(Spot spot, Judgement judgement, Visitor visitor) {
        if (spot.list == null) {
            spot.reading.whole(judgement.of, visitor);
        } else {
            spot.reading.each(judgement, visitor);
        }
    }

    /** {@return whether everything is said} */
    List<Supply> wanted(Judgement judgement) {
        List<Supply> wanted = new ArrayList<>();
        if (obligation.asks(Verification.ENGAGEMENT) && judgement.answer == null) {
            wanted.add(new Supply("/engagements/" + obligation.id(), ANSWERS));
        }
        if (judgement.reserved() && judgement.answer.words() == null) {
            judgement.answer.keys().stream()
                    .filter(key -> judgement.of.dossier.reserves().get(key) == null)
                    .forEach(key -> wanted.add(new Supply("/engagements/" + key, WORDS, List.of("reponse", "texte"))));
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (judgement.name == null) {
            subjects(judgement, lists);
        }
        if (obligation.asks(Verification.FAITS)) {
            needs.forEach(need -> want(need, judgement, wanted, lists));
        }
        lists.forEach((list, keys) -> wanted.add(list("/" + list, keys)));
        return wanted;
    }

    private void subjects(Judgement judgement, Map<String, List<String>> lists) {
        Dossier dossier = judgement.of.dossier;
        if (obligation.subject() == Subject.SITE && dossier.sites() == null && !judgement.of.atDistance()) {
            lists.put("sites", new ArrayList<>(List.of("id", "recoit_public")));
        }
        if (obligation.subject() == Subject.PERSONNEL && dossier.personnels() == null) {
            lists.put("personnels", new ArrayList<>(List.of("id", "fonction")));
        }
    }

    private static void want(Spot need, Judgement judgement, List<Supply> wanted, Map<String, List<String>> lists) {
        List<Supply> unsaid = new ArrayList<>();
        boolean[] element = {false};
        visit(need, judgement, (pointer, index, value) -> {
            element[0] |= index >= 0;
            if (value == null) {
                unsaid.add(new Supply(pointer, need.accepted));
            }
        });
        if (need.list != null && !element[0]) {
            lists.computeIfAbsent(need.list, list -> new ArrayList<>()).add(need.key);
        } else {
            wanted.addAll(unsaid);
        }
    }

    /** {@return where {@code paths} are to be said; all of them, when they are said and it is not enough} */
    List<Supply> asked(Judgement judgement, List<FactPath> paths) {
        List<Supply> unsaid = new ArrayList<>();
        List<Supply> every = new ArrayList<>();
        for (FactPath path : paths) {
            Spot spot = Spot.of(path);
            visit(spot, judgement, (pointer, element, value) -> {
                every.add(new Supply(pointer, spot.accepted));
                if (value == null) {
                    unsaid.add(new Supply(pointer, spot.accepted));
                }
            });
        }
        return unsaid.isEmpty() ? every : unsaid;
    }

    /** {@return where to say more, when everything is said and it is not enough} */
    List<Supply> again(Judgement judgement) {
        List<Supply> again = new ArrayList<>();
        if (judgement.name == null && obligation.subject() == Subject.SITE) {
            again.add(list("/sites", List.of("id", "recoit_public")));
        }
        if (judgement.name == null && obligation.subject() == Subject.PERSONNEL) {
            again.add(list("/personnels", List.of("id", "fonction")));
        }
        for (Spot need : needs) {
            visit(need, judgement, (pointer, element, value) -> again.add(new Supply(pointer, need.accepted)));
        }
        return again;
    }

    private static Supply list(String pointer, List<String> keys) {
        return new Supply(pointer, LIST_OF + String.join(", ", keys), keys);
    }
}
