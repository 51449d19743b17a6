package fr.cahier.verdict;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The obligations of one edition as they hold on one day, made ready to judge dossiers. Thread-safe. */
final class Duties {

    private final Regulation regulation;
    private final Sentences sentences;
    private final List<Obligation> rows;
    private final Map<FactPath, Spot> spots = new LinkedHashMap<>();
    private final List<Duty> byRank = new ArrayList<>();
    private final Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
    private final List<Duty> judged = new ArrayList<>();
    private final List<Duty> options = new ArrayList<>();

    /** By id, and by the ids that repeat it. */
    private final Map<String, Duty> byId = new HashMap<>();

    private final Map<String, Map<Reponse, List<UsedFact>>> answers = new ConcurrentHashMap<>();

    private Duties(Regulation regulation) {
        this.regulation = regulation;
        this.sentences = new Sentences(regulation.zone());
        this.rows = regulation.obligations().values().stream()
                .filter(row -> row.nature() == Nature.ENSEMBLE)
                .toList();
        for (Obligation obligation : regulation.obligations().values()) {
            if (obligation.nature().hasRules()) {
                add(obligation);
            }
        }
        for (Obligation alias : regulation.obligations().values()) {
            Duty duty = alias.canon() == null ? null : byId.get(alias.canon());
            if (duty != null) {
                byId.put(alias.id(), duty);
            }
        }
    }

    /** @param regulation the edition, with the rows alone that hold */
    static Duties of(Regulation regulation) {
        return new Duties(regulation);
    }

    private void add(Obligation obligation) {
        List<Spot> needs = spots(obligation.needs().stream());
        List<Spot> all = spots(Stream.concat(obligation.needs().stream(), obligation.clues().stream())
                .distinct());
        int place = counts.merge(obligation.subject(), 1, Integer::sum) - 1;
        Duty duty = new Duty(obligation, byId.size(), place, regulation, sentences, needs, all, above(obligation));
        byId.put(obligation.id(), duty);
        byRank.add(duty);
        (obligation.nature().isJudged() ? judged : options).add(duty);
    }

    private List<Spot> spots(Stream<FactPath> paths) {
        return paths.map(path -> spots.computeIfAbsent(path, unseen -> Spot.of(unseen, spots.size())))
                .toList();
    }

    private int[] above(Obligation obligation) {
        Set<String> above = new LinkedHashSet<>();
        String parent = obligation.parent();
        while (parent != null && above.add(parent)) {
            parent = regulation.obligation(parent).map(Obligation::parent).orElse(null);
        }
        return IntStream.range(0, rows.size())
                .filter(row -> above.contains(rows.get(row).id()))
                .toArray();
    }

    /** {@return those that count in the conclusion, in the order of the text} */
    List<Duty> judged() {
        return judged;
    }

    /** {@return those that do not, in the order of the text} */
    List<Duty> options() {
        return options;
    }

    /** {@return all of them} */
    List<Duty> all() {
        return byRank;
    }

    /** {@return the one of that id, or that the row of that id repeats; null when there is none} */
    @Nullable
    Duty duty(String id) {
        return byId.get(id);
    }

    /** {@return the one of that finding} */
    Duty of(Finding finding) {
        return Objects.requireNonNull(byId.get(finding.obligation().id()));
    }

    /** {@return what tells values in French} */
    Sentences sentences() {
        return sentences;
    }

    /** {@return how many there are, options among them} */
    int count() {
        return judged.size() + options.size();
    }

    /** {@return how many are about that kind of subject} */
    int count(Subject subject) {
        return counts.getOrDefault(subject, 0);
    }

    /** {@return how many paths they rest on} */
    int spotCount() {
        return spots.size();
    }

    /** {@return the sentences that gather others, in the order of the text} */
    List<Obligation> rows() {
        return rows;
    }

    /** {@return as a fact, that {@code answer} was given under {@code key}} */
    List<UsedFact> answered(String key, Reponse answer) {
        Map<Reponse, List<UsedFact>> known = answers.get(key);
        return (known == null ? answers.computeIfAbsent(key, Duties::answers) : known).get(answer);
    }

    private static Map<Reponse, List<UsedFact>> answers(String key) {
        Map<Reponse, List<UsedFact>> answers = new HashMap<>();
        for (Reponse answer : Reponse.values()) {
            answers.put(answer, List.of(new UsedFact("/engagements/" + key, answer.name())));
        }
        return answers;
    }
}
