package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.UsedFact;
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
final class PreparedEdition {

    private final Edition regulation;
    private final InstantFormat sentences;
    private final List<Obligation> rows;
    private final Map<FactPath, PreparedPath> spots = new LinkedHashMap<>();
    private final List<PreparedObligation> byRank = new ArrayList<>();
    private final Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
    private final List<PreparedObligation> judged = new ArrayList<>();
    private final List<PreparedObligation> options = new ArrayList<>();

    /** By id, and by the ids that repeat it. */
    private final Map<String, PreparedObligation> byId = new HashMap<>();

    private final Map<String, Map<Reponse, List<UsedFact>>> answers = new ConcurrentHashMap<>();

    private PreparedEdition(Edition regulation) {
        this.regulation = regulation;
        this.sentences = new InstantFormat(regulation.zone());
        this.rows = regulation.obligations().values().stream()
                .filter(row -> row.nature() == Nature.ENSEMBLE)
                .toList();
        for (Obligation obligation : regulation.obligations().values()) {
            if (obligation.nature().hasRules()) {
                add(obligation);
            }
        }
        for (Obligation alias : regulation.obligations().values()) {
            PreparedObligation duty = alias.canon() == null ? null : byId.get(alias.canon());
            if (duty != null) {
                byId.put(alias.id(), duty);
            }
        }
    }

    /** @param regulation the edition, with the rows alone that hold */
    static PreparedEdition of(Edition regulation) {
        return new PreparedEdition(regulation);
    }

    private void add(Obligation obligation) {
        List<PreparedPath> needs = spots(obligation.needs().stream());
        List<PreparedPath> all = spots(Stream.concat(obligation.needs().stream(), obligation.clues().stream())
                .distinct());
        int place = counts.merge(obligation.subject(), 1, Integer::sum) - 1;
        PreparedObligation duty = new PreparedObligation(
                obligation, byId.size(), place, regulation, sentences, needs, all, above(obligation));
        byId.put(obligation.id(), duty);
        byRank.add(duty);
        (obligation.nature().isJudged() ? judged : options).add(duty);
    }

    private List<PreparedPath> spots(Stream<FactPath> paths) {
        return paths.map(path -> spots.computeIfAbsent(path, unseen -> PreparedPath.of(unseen, spots.size())))
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
    List<PreparedObligation> judged() {
        return judged;
    }

    /** {@return those that do not, in the order of the text} */
    List<PreparedObligation> options() {
        return options;
    }

    /** {@return all of them} */
    List<PreparedObligation> all() {
        return byRank;
    }

    /** {@return the one of that id, or that the row of that id repeats; null when there is none} */
    @Nullable
    PreparedObligation duty(String id) {
        return byId.get(id);
    }

    /** {@return the one of that finding} */
    PreparedObligation of(Finding finding) {
        return Objects.requireNonNull(byId.get(finding.obligation().id()));
    }

    /** {@return what tells values in French} */
    InstantFormat sentences() {
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
        return (known == null ? answers.computeIfAbsent(key, PreparedEdition::answers) : known).get(answer);
    }

    private static Map<Reponse, List<UsedFact>> answers(String key) {
        Map<Reponse, List<UsedFact>> answers = new HashMap<>();
        for (Reponse answer : Reponse.values()) {
            answers.put(answer, List.of(new UsedFact("/engagements/" + key, answer.name())));
        }
        return answers;
    }
}
