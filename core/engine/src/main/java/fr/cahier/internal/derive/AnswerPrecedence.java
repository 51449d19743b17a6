package fr.cahier.internal.derive;

import fr.cahier.dossier.schema.Commitments;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The keys under which each obligation may be answered, by rank. */
final class AnswerPrecedence {

    private final Edition edition;
    private final Map<String, List<String>> aliases;

    private AnswerPrecedence(Edition edition) {
        this.edition = edition;
        this.aliases = edition.obligations().values().stream()
                .filter(obligation -> obligation.nature() == Nature.ALIAS && obligation.canon() != null)
                .collect(Collectors.groupingBy(
                        Obligation::canon, Collectors.mapping(Obligation::id, Collectors.toList())));
    }

    /**
     * @param ranks sorted keys; the first rank is the obligation's own
     * @param below for a whole, the sorted keys of all that stands under it; null for another
     */
    record KeyRanks(
            String obligation,
            List<List<String>> ranks,
            boolean isHeading,
            @Nullable List<String> below) {}

    static List<KeyRanks> of(Edition edition) {
        AnswerPrecedence ranks = new AnswerPrecedence(edition);
        return edition.obligations().values().stream()
                .filter(obligation -> obligation.nature().hasRules() || obligation.nature() == Nature.ENSEMBLE)
                .map(ranks::keyRanks)
                .toList();
    }

    private KeyRanks keyRanks(Obligation obligation) {
        String id = obligation.id();
        return obligation.nature() == Nature.ENSEMBLE
                ? new KeyRanks(id, List.of(keys(withAliases(Set.of(id)))), false, below(id))
                : new KeyRanks(id, of(obligation), obligation.nature() == Nature.INTITULE, null);
    }

    private List<String> below(String whole) {
        Set<String> below = new TreeSet<>();
        for (Obligation obligation : edition.obligations().values()) {
            boolean answered = obligation.nature() == Nature.ENSEMBLE || obligation.asks(Verification.ENGAGEMENT);
            Set<String> own = withAliases(Set.of(obligation.id()));
            if (answered && own.stream().anyMatch(id -> edition.above(id).contains(whole))) {
                below.addAll(own);
            }
        }
        below.remove(whole);
        return List.copyOf(below);
    }

    /** Only a commitment is inherited: a computed obligation has its own answer only. */
    private List<List<String>> of(Obligation obligation) {
        List<List<String>> ranks = new ArrayList<>();
        Set<String> rank = withAliases(Set.of(obligation.id()));
        while (!rank.isEmpty()) {
            ranks.add(keys(rank));
            rank = obligation.asks(Verification.ENGAGEMENT) ? withAliases(parents(rank)) : Set.of();
        }
        return List.copyOf(ranks);
    }

    private List<String> keys(Set<String> rank) {
        Set<String> keys = new TreeSet<>();
        rank.forEach(id -> keys.addAll(keysOf(id)));
        return List.copyOf(keys);
    }

    private List<String> keysOf(String id) {
        boolean isRoot = edition.obligation(id)
                .map(obligation -> obligation.nature() == Nature.ENSEMBLE && obligation.parent() == null)
                .orElse(false);
        return isRoot ? List.of(id, Commitments.GLOBAL) : List.of(id);
    }

    /** A group that holds another of the same rank is more general and comes later. */
    private Set<String> parents(Set<String> rank) {
        Set<String> parents = new LinkedHashSet<>();
        for (String id : rank) {
            parentOf(id).ifPresent(parents::add);
        }
        Set<String> ancestors = new HashSet<>();
        parents.forEach(id -> ancestors.addAll(edition.above(id)));
        parents.removeAll(ancestors);
        parents.removeAll(rank);
        return parents;
    }

    private Optional<String> parentOf(String id) {
        return edition.obligation(id).map(Obligation::parent);
    }

    private Set<String> withAliases(Set<String> ids) {
        Set<String> all = new LinkedHashSet<>(ids);
        ids.forEach(id -> all.addAll(aliases.getOrDefault(id, List.of())));
        return all;
    }
}
