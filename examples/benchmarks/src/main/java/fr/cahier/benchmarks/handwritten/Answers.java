package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Verification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Under which keys an obligation may be answered, from the nearest to the most general, and what was answered. */
final class Answers {

    private final List<List<String>> ranks = new ArrayList<>();

    /** What a whole gathers, in alphabetical order; empty for another row. */
    private final Set<String> gathered = new TreeSet<>();

    Answers(Obligation obligation, Edition regulation) {
        Set<String> rank = repeated(Set.of(obligation.id()), regulation);
        while (!rank.isEmpty()) {
            ranks.add(keys(rank, regulation));
            rank = obligation.asks(Verification.ENGAGEMENT)
                    ? repeated(gathering(rank, regulation), regulation)
                    : Set.of();
        }
        if (obligation.nature() == Nature.ENSEMBLE) {
            gather(obligation.id(), regulation);
        }
    }

    private void gather(String whole, Edition regulation) {
        for (Obligation row : regulation.obligations().values()) {
            boolean promise = row.nature() == Nature.ENSEMBLE || row.asks(Verification.ENGAGEMENT);
            Set<String> said = repeated(Set.of(row.id()), regulation);
            if (promise && !row.id().equals(whole) && said.stream().anyMatch(id -> isUnder(id, whole, regulation))) {
                gathered.addAll(said);
            }
        }
    }

    private static boolean isUnder(String id, String whole, Edition regulation) {
        for (String outer = parent(id, regulation); outer != null; outer = parent(outer, regulation)) {
            if (outer.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a whole is refused, reserved, or answered in two ways} */
    boolean refuses(Dossier dossier) {
        Answer answer = in(dossier);
        return answer != null && answer.reponse() != Reponse.OUI;
    }

    /**
     * What was answered.
     *
     * @param reponse the answer; null when two of one rank differ
     * @param words of a reserve; null where none are said
     * @param keys under which it was given, in alphabetical order
     * @param global whether it was given for a group
     */
    record Answer(@Nullable Reponse reponse, @Nullable String words, List<String> keys, boolean global) {

        String par() {
            return String.join(", ", keys);
        }
    }

    /** {@return the answer that counts; null when there is none} */
    @Nullable
    Answer in(Dossier dossier) {
        Answer own = said(nearest(dossier.engagements()), dossier.reserves());
        return own == null ? null : in(own, dossier.engagements());
    }

    /** What a reserve says is quoted; of two of one rank, each has to say. */
    private static @Nullable Answer said(@Nullable Answer answer, Map<String, String> reserves) {
        if (answer == null || answer.reponse() != Reponse.RESERVE) {
            return answer;
        }
        Set<String> words = new LinkedHashSet<>();
        boolean untold = false;
        for (String key : answer.keys()) {
            String text = reserves.get(key);
            untold |= text == null;
            words.add(text == null ? "" : text.strip());
        }
        String all = untold ? null : String.join(" ; ", words);
        return new Answer(Reponse.RESERVE, all, answer.keys(), answer.global());
    }

    private Answer in(Answer own, Map<String, Reponse> given) {
        if (own.reponse() != Reponse.NON) {
            return own;
        }
        for (String line : gathered) {
            if (given.get(line) == Reponse.OUI) {
                Set<String> both = new TreeSet<>(own.keys());
                both.add(line);
                return new Answer(null, null, List.copyOf(both), false);
            }
        }
        return own;
    }

    private @Nullable Answer nearest(Map<String, Reponse> given) {
        for (int rank = 0; rank < ranks.size(); rank++) {
            List<String> keys = ranks.get(rank);
            if (keys.size() == 1) {
                Reponse only = given.get(keys.get(0));
                if (only != null && only != Reponse.ABSENT) {
                    return new Answer(only, null, keys, rank > 0);
                }
            } else {
                Answer answer = several(keys, given, rank > 0);
                if (answer != null) {
                    return answer;
                }
            }
        }
        return null;
    }

    private static @Nullable Answer several(List<String> keys, Map<String, Reponse> given, boolean global) {
        List<String> answered = new ArrayList<>(keys.size());
        boolean yes = false;
        boolean no = false;
        boolean reserve = false;
        for (String key : keys) {
            Reponse answer = given.get(key);
            if (answer != null && answer != Reponse.ABSENT) {
                answered.add(key);
                yes |= answer == Reponse.OUI;
                no |= answer == Reponse.NON;
                reserve |= answer == Reponse.RESERVE;
            }
        }
        if (answered.isEmpty()) {
            return null;
        }
        Reponse agreed = no ? Reponse.NON : reserve ? Reponse.RESERVE : Reponse.OUI;
        return new Answer(yes && (no || reserve) ? null : agreed, null, answered, global);
    }

    private static List<String> keys(Set<String> rank, Edition regulation) {
        Set<String> keys = new TreeSet<>(rank);
        for (String id : rank) {
            Obligation row = regulation.obligations().get(id);
            if (row != null && row.nature() == Nature.ENSEMBLE && row.parent() == null) {
                keys.add("global");
            }
        }
        return List.copyOf(keys);
    }

    private static Set<String> repeated(Set<String> ids, Edition regulation) {
        Set<String> all = new HashSet<>(ids);
        for (Obligation row : regulation.obligations().values()) {
            if (row.nature() == Nature.ALIAS && row.canon() != null && ids.contains(row.canon())) {
                all.add(row.id());
            }
        }
        return all;
    }

    /** The rows that gather these; of two that gather one another, the inner one. */
    private static Set<String> gathering(Set<String> ids, Edition regulation) {
        Set<String> parents = new HashSet<>();
        for (String id : ids) {
            String parent = parent(id, regulation);
            if (parent != null && !ids.contains(parent)) {
                parents.add(parent);
            }
        }
        Set<String> inner = new HashSet<>(parents);
        for (String id : parents) {
            for (String outer = parent(id, regulation); outer != null; outer = parent(outer, regulation)) {
                inner.remove(outer);
            }
        }
        return inner;
    }

    private static @Nullable String parent(String id, Edition regulation) {
        return Objects.requireNonNull(regulation.obligations().get(id)).parent();
    }
}
