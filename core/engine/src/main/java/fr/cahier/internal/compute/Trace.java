package fr.cahier.internal.compute;

import fr.cahier.facts.Calcul.Entree;
import fr.cahier.facts.Calcul.Entrees;
import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.LimitExceededException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one result after the other is read from. For one evaluation. */
final class Trace {

    /** A finding tells no more. */
    private static final int MAX_LISTED = 200;

    /** Most values that all computations together read of one dossier. */
    static final int MAX_READ = 5_000_000;

    /** Of all results: the rank of each place. */
    private final Map<Object, Integer> ranks = new HashMap<>();

    private int taken;

    private final List<Entree> kept = new ArrayList<>();

    /** The ranks of what is unsaid. */
    private final BitSet known = new BitSet(0);

    /** Read for many elements, and told once. */
    private final Set<Cell> shared = new HashSet<>(0);

    private int more;
    private int unsaid;

    /** Begins another result. */
    void clear() {
        kept.clear();
        known.clear();
        shared.clear();
        more = 0;
        unsaid = 0;
    }

    /** {@return the rank of a value by its pointer; of what is unsaid also by its path and what is accepted} */
    int rank(String pointer, Cell cell) {
        Object place = cell.value() == null ? List.of(pointer, cell.path(), cell.accepted()) : pointer;
        int next = ranks.size();
        Integer before = ranks.putIfAbsent(place, next);
        return before == null ? next : before;
    }

    private void take() {
        if (++taken > MAX_READ) {
            throw new LimitExceededException(
                    LimitCode.COMPUTATIONS,
                    "Les calculs déclarés liraient plus de cinq millions de valeurs de ce"
                            + " dossier. Rattachez chaque élément à son site, ou partagez le dossier.");
        }
    }

    void add(Cell cell) {
        take();
        if (cell.value() == null && !isNew(cell.entry(this))) {
            return;
        }
        if (kept.size() < MAX_LISTED) {
            kept.add(cell.entry(this));
        } else {
            more++;
        }
    }

    /** Adds what many elements are compared with. */
    void addOnce(Cell cell) {
        if (shared.add(cell)) {
            add(cell);
        }
    }

    /** What is unsaid is counted once, however often it is read. */
    private boolean isNew(Entree entry) {
        boolean isNew = !known.get(entry.rang());
        known.set(entry.rang());
        unsaid += isNew ? 1 : 0;
        return isNew;
    }

    private void add(Entree entry) {
        if (kept.size() < MAX_LISTED) {
            kept.add(entry);
        } else {
            more++;
        }
    }

    /** Adds what another computation was read from. */
    void addAll(Entrees others) {
        for (Entree entry : others.lues()) {
            take();
            if (entry.valeur() != null || isNew(entry)) {
                add(entry);
            }
        }
        more += others.autres();
    }

    /** {@return whether something is not said, and nothing is} The deposit alone says nothing of what is counted. */
    boolean isSilent() {
        return unsaid > 0
                && kept.stream()
                        .allMatch(entry -> entry.valeur() == null
                                || shared.stream()
                                        .anyMatch(cell -> cell.pointer().equals(entry.pointeur())));
    }

    int unsaid() {
        return unsaid;
    }

    Entrees entries() {
        return new Entrees(kept, more);
    }
}
