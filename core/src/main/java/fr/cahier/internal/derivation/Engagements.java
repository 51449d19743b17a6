package fr.cahier.internal.derivation;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.model.Commitments;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the answer that counts for each obligation. An obligation, and the aliases that repeat it, are asked first; then
 * the row that gathers them; then the row that gathers that one. The first rank with an answer is the one that counts; two
 * different answers in it are a contradiction, never the better of the two.
 */
final class Engagements {

    private final Map<String, Reponse> answers;
    private final Regulation regulation;
    private final Map<String, List<String>> aliases;

    Engagements(Map<String, Reponse> answers, Regulation regulation) {
        this.answers = answers;
        this.regulation = regulation;
        this.aliases = regulation.obligations().values().stream()
                .filter(row -> row.nature() == Nature.ALIAS && row.canon() != null)
                .collect(Collectors.groupingBy(
                        Obligation::canon, Collectors.mapping(Obligation::id, Collectors.toList())));
    }

    List<Engagement> all() {
        return regulation.obligations().values().stream()
                .filter(row -> row.nature().hasRules())
                .flatMap(row -> of(row).stream())
                .toList();
    }

    /** Only a commitment is inherited: a computed obligation listens to an answer of its own, no further. */
    private Optional<Engagement> of(Obligation obligation) {
        Reponse answer = answers.getOrDefault(obligation.id(), Reponse.ABSENT);
        if (answer != Reponse.ABSENT
                && !aliases.containsKey(obligation.id())
                && keysOf(obligation.id()).size() == 1) {
            return Optional.of(new Engagement(obligation.id(), answer, obligation.id(), false, false));
        }
        Set<String> rank = withAliases(Set.of(obligation.id()));
        for (boolean own = true; !rank.isEmpty(); own = false) {
            SortedSet<String> keys = answeredKeys(rank);
            if (!keys.isEmpty()) {
                return Optional.of(engagement(obligation, keys, !own));
            }
            rank = obligation.asks(Verification.ENGAGEMENT) ? withAliases(parents(rank)) : Set.of();
        }
        return Optional.empty();
    }

    private Engagement engagement(Obligation obligation, SortedSet<String> keys, boolean global) {
        Set<Reponse> said = keys.stream().map(answers::get).collect(Collectors.toCollection(TreeSet::new));
        boolean refused = !said.contains(Reponse.OUI);
        boolean differ = said.size() > 1 && !refused;
        Reponse answer = differ
                ? null
                : said.contains(Reponse.NON) ? Reponse.NON : said.iterator().next();
        return new Engagement(obligation.id(), answer, String.join(", ", keys), global, differ);
    }

    private SortedSet<String> answeredKeys(Set<String> rank) {
        SortedSet<String> keys = new TreeSet<>();
        for (String id : rank) {
            keysOf(id).stream()
                    .filter(key -> answers.getOrDefault(key, Reponse.ABSENT) != Reponse.ABSENT)
                    .forEach(keys::add);
        }
        return keys;
    }

    private List<String> keysOf(String id) {
        boolean root = regulation
                .obligation(id)
                .map(row -> row.nature() == Nature.ENSEMBLE && row.parent() == null)
                .orElse(false);
        return root ? List.of(id, Commitments.GLOBAL) : List.of(id);
    }

    /** A row that gathers another of the same rank is more general than it, and waits for its turn. */
    private Set<String> parents(Set<String> rank) {
        Set<String> parents = new LinkedHashSet<>();
        for (String id : rank) {
            parentOf(id).ifPresent(parents::add);
        }
        Set<String> ancestors = new HashSet<>();
        parents.forEach(id -> ancestors.addAll(ancestors(id)));
        parents.removeAll(ancestors);
        parents.removeAll(rank);
        return parents;
    }

    private Set<String> ancestors(String id) {
        Set<String> ancestors = new LinkedHashSet<>();
        Optional<String> parent = parentOf(id);
        while (parent.isPresent() && ancestors.add(parent.get())) {
            parent = parentOf(parent.get());
        }
        return ancestors;
    }

    private Optional<String> parentOf(String id) {
        return regulation.obligation(id).map(Obligation::parent);
    }

    private Set<String> withAliases(Set<String> ids) {
        Set<String> all = new LinkedHashSet<>(ids);
        List<String> found = new ArrayList<>(ids);
        found.forEach(id -> all.addAll(aliases.getOrDefault(id, List.of())));
        return all;
    }
}
