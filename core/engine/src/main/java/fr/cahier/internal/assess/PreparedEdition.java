package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.compute.Computations;
import fr.cahier.regulation.Computation;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The obligations in force on one day, prepared to judge dossiers. Thread-safe. */
final class PreparedEdition {

    private final Edition edition;
    private final InstantFormat format;

    /** Tells messages apart, by the identifiers of their pieces. */
    private final WordingFiller filler;

    private final List<Obligation> groups;
    private final Map<FactPath, PreparedPath> paths = new LinkedHashMap<>();

    /** What computations read, by its path. */
    private final Map<String, PreparedPath> inputs = new ConcurrentHashMap<>();

    private final Computations computations;
    private final List<PreparedObligation> byRank = new ArrayList<>();
    private final Map<Subject, Integer> counts = new EnumMap<>(Subject.class);
    private final List<PreparedObligation> judged = new ArrayList<>();
    private final List<PreparedObligation> options = new ArrayList<>();

    /** By id and alias. */
    private final Map<String, PreparedObligation> byId = new HashMap<>();

    private final Map<String, Map<Reponse, List<UsedFact>>> answers = new ConcurrentHashMap<>();

    private PreparedEdition(Edition edition) {
        this.edition = edition;
        this.computations = Computations.of(edition);
        this.format = new InstantFormat(edition.zone());
        this.filler = new WordingFiller(format, PieceNames.BY_IDENTIFIER);
        this.groups = edition.obligations().values().stream()
                .filter(group -> group.nature() == Nature.ENSEMBLE)
                .toList();
        for (Obligation obligation : edition.obligations().values()) {
            if (obligation.nature().hasRules() || obligation.nature() == Nature.ENSEMBLE) {
                add(obligation);
            }
        }
        for (Obligation alias : edition.obligations().values()) {
            PreparedObligation obligation = alias.canon() == null ? null : byId.get(alias.canon());
            if (obligation != null) {
                byId.put(alias.id(), obligation);
            }
        }
    }

    /** @param edition holds the obligations in force only */
    static PreparedEdition of(Edition edition) {
        return new PreparedEdition(edition);
    }

    private void add(Obligation obligation) {
        List<PreparedPath> needs = paths(obligation.needs().stream());
        List<PreparedPath> all = paths(obligation.paths().stream());
        int rankOfKind = counts.merge(obligation.subject(), 1, Integer::sum) - 1;
        PreparedObligation prepared = new PreparedObligation(
                obligation, byId.size(), rankOfKind, edition, format, needs, all, above(obligation));
        byId.put(obligation.id(), prepared);
        byRank.add(prepared);
        (obligation.nature() == Nature.OPTION ? options : judged).add(prepared);
    }

    private List<PreparedPath> paths(Stream<FactPath> factPaths) {
        return factPaths
                .map(path -> paths.computeIfAbsent(path, unseen -> PreparedPath.of(unseen, paths.size())))
                .toList();
    }

    /** {@return a path that a computation reads} */
    PreparedPath input(String path) {
        return inputs.computeIfAbsent(path, unseen -> PreparedPath.of(edition.path(path), -1));
    }

    Computation computation(String code) {
        return Objects.requireNonNull(edition.computations().get(code), code);
    }

    /** {@return the sections of a dossier on which any computation rests} */
    Set<String> computedSections() {
        return computations.sections();
    }

    private int[] above(Obligation obligation) {
        Set<String> above = edition.above(obligation.id());
        return IntStream.range(0, groups.size())
                .filter(group -> above.contains(groups.get(group).id()))
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

    List<PreparedObligation> all() {
        return byRank;
    }

    /** {@return the obligation of that id or alias; null when there is none} */
    @Nullable
    PreparedObligation obligation(String id) {
        return byId.get(id);
    }

    PreparedObligation of(Finding finding) {
        return Objects.requireNonNull(byId.get(finding.obligation().id()));
    }

    InstantFormat format() {
        return format;
    }

    WordingFiller filler() {
        return filler;
    }

    /** {@return the number of obligations, options included} */
    int count() {
        return judged.size() + options.size();
    }

    /** {@return the number of obligations about that kind of subject} */
    int count(Subject subject) {
        return counts.getOrDefault(subject, 0);
    }

    int pathCount() {
        return paths.size();
    }

    /** {@return the groups of obligations, in the order of the text} */
    List<Obligation> groups() {
        return groups;
    }

    /** {@return the answer under {@code key}, as a fact} */
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
