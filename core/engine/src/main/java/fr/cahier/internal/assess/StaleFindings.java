package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.internal.match.Match;
import fr.cahier.verdict.Finding;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the findings that a change may have moved: none is missed, some are named needlessly. A finding depends on its
 * matches, the answer that counts, its paths and its pieces.
 */
final class StaleFindings {

    private static final String SITES = "sites";
    private static final String PERSONS = "personnels";
    private static final String PIECES = "pieces";
    private static final String ANSWERS = "engagements";
    private static final String DECLARATIONS = "declarations";

    private final PreparedEdition prepared;
    private final Dossier before;
    private final Dossier after;

    /** The changed sections, by name. */
    private final Map<String, SectionDelta> sections = new HashMap<>();

    private boolean all;

    /** Whether a piece has another name, title, day or index: findings cite evidence by them. */
    private final boolean piecesRenamed;

    /** Obligations of which all findings are stale, by rank. */
    private final BitSet wholly = new BitSet();

    /** Stale subjects, by the rank of the obligation. */
    private final Map<Integer, Set<String>> staleSubjects = new HashMap<>();

    /** The obligation's changed paths, by its rank. */
    private final Map<Integer, List<PreparedPath>> changedPaths = new HashMap<>();

    StaleFindings(PreparedEdition prepared, Dossier before, Dossier after) {
        this.prepared = prepared;
        this.before = before;
        this.after = after;
        for (Field field : DossierSchema.dossier().fields()) {
            Object earlier = field.in(before);
            Object later = field.in(after);
            if (!SectionDelta.isSame(earlier, later)) {
                sections.put(field.name(), SectionDelta.between(earlier, later));
            }
        }
        if (sections.containsKey(PreparedPath.DEPOSITS)) {
            sections.put(PreparedPath.DEPOSIT, sections.get(PreparedPath.DEPOSITS));
        }
        this.piecesRenamed = sections.containsKey(PIECES) && !called(before).equals(called(after));
        this.all = sections.containsKey(DECLARATIONS)
                || sections.containsKey(SITES)
                        && isRenamed(before.sites(), after.sites(), Subjects.sites(before), Subjects.sites(after))
                || sections.containsKey(PERSONS)
                        && isRenamed(
                                before.personnels(),
                                after.personnels(),
                                Subjects.personnels(before),
                                Subjects.personnels(after));
        boolean computed = !Collections.disjoint(prepared.computedSections(), sections.keySet())
                || sections.containsKey(PreparedPath.DEPOSIT);
        for (PreparedObligation obligation : prepared.all()) {
            if (computed && !obligation.computed().isEmpty()) {
                wholly.set(obligation.rank());
            }
            List<PreparedPath> paths = obligation.paths().stream()
                    .filter(path -> sections.containsKey(path.section()))
                    .toList();
            if (!paths.isEmpty()) {
                changedPaths.put(obligation.rank(), paths);
            }
        }
    }

    /** What a piece is called by. */
    private record Called(
            @Nullable String id,
            @Nullable String title,
            @Nullable LocalDate day) {}

    private static List<Called> called(Dossier dossier) {
        return Objects.requireNonNullElse(dossier.pieces(), List.<Piece>of()).stream()
                .map(piece -> new Called(piece.id(), piece.libelle(), piece.date()))
                .toList();
    }

    private static boolean isRenamed(
            @Nullable List<?> before, @Nullable List<?> after, List<String> names, List<String> others) {
        return before == null || after == null || !names.equals(others);
    }

    /** Marks what a removed or added match concluded on. */
    void match(Match match) {
        MatchesByObligation.forEach(prepared, match, (obligation, subject) -> {
            if (subject == null) {
                wholly.set(obligation.rank());
            } else {
                staleSubjects
                        .computeIfAbsent(obligation.rank(), unseen -> new HashSet<>())
                        .add(subject);
            }
        });
    }

    /** Marks the obligations for which another answer counts. */
    void answers(Answers earlier, Answers later) {
        all |= earlier.atDistanceOnly() != later.atDistanceOnly();
        for (PreparedObligation obligation : prepared.all()) {
            String id = obligation.id();
            Engagement counts = later.commitments().get(id);
            if (!Objects.equals(earlier.commitments().get(id), counts) || counts != null && isReworded(counts)) {
                wholly.set(obligation.rank());
            }
        }
    }

    /** Contradictory answers are all told, and none counts. */
    private boolean isReworded(Engagement answer) {
        return sections.containsKey(ANSWERS)
                && answer.cles().stream()
                        .anyMatch(key -> before.engagements().get(key)
                                        != after.engagements().get(key)
                                || !Objects.equals(
                                        before.reserves().get(key),
                                        after.reserves().get(key)));
    }

    /** {@return whether a finding may be stale, given the same subjects} */
    boolean mayBeStale(PreparedObligation obligation) {
        int rank = obligation.rank();
        return all
                || wholly.get(rank)
                || staleSubjects.containsKey(rank)
                || changedPaths.containsKey(rank)
                || piecesRenamed;
    }

    /**
     * {@return the positions of stale subjects}
     *
     * @param before the earlier findings; null for new subjects
     */
    BitSet positions(PreparedObligation obligation, SubjectKeys subjects, @Nullable Finding[] before) {
        BitSet positions = new BitSet(before.length);
        Set<String> some = staleSubjects.getOrDefault(obligation.rank(), Set.of());
        if (all || wholly.get(obligation.rank()) || subjects.isWhole() && !some.isEmpty()) {
            subjects.addAll(positions);
        }
        some.forEach(subject -> subjects.add(subject, positions));
        for (PreparedPath path : changedPaths.getOrDefault(obligation.rank(), List.of())) {
            sections.get(path.section()).addConcerned(path, subjects, positions);
        }
        for (int index = 0; index < before.length; index++) {
            if (before[index] == null || piecesRenamed && !before[index].rules().isEmpty()) {
                positions.set(index);
            }
        }
        return positions;
    }
}
