package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.derive.Subjects;
import fr.cahier.internal.match.Match;
import fr.cahier.verdict.Finding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a change of a dossier may have moved. It leaves out none that moved, and may name some that did not: a
 * finding rests on what the rules matched for it, on the answer that counts, on its own spots and on its pieces.
 */
final class StaleFindings {

    private static final String SITES = "sites";
    private static final String PERSONS = "personnels";
    private static final String PIECES = "pieces";
    private static final String ANSWERS = "engagements";

    private final PreparedEdition duties;
    private final Dossier before;
    private final Dossier after;

    /** The parts of the dossier that changed, by name. */
    private final Map<String, SectionDelta> parts = new HashMap<>();

    private boolean everything;

    /** Whether a piece has another name or place: rules tell evidence by its name. */
    private final boolean piecesRenamed;

    /** By the rank of the duty: all of its findings. */
    private final BitSet whole = new BitSet();

    /** By the rank of the duty: its findings on these subjects. */
    private final Map<Integer, Set<String>> subjects = new HashMap<>();

    /** By the rank of the duty: those of its spots that lie in a part that changed. */
    private final Map<Integer, List<PreparedPath>> near = new HashMap<>();

    StaleFindings(PreparedEdition duties, Dossier before, Dossier after) {
        this.duties = duties;
        this.before = before;
        this.after = after;
        for (Field field : DossierSchema.dossier().fields()) {
            Object old = field.in(before);
            Object own = field.in(after);
            if (!SectionDelta.isSame(old, own)) {
                parts.put(field.name(), SectionDelta.between(old, own));
            }
        }
        this.piecesRenamed = parts.containsKey(PIECES) && !pieceIds(before).equals(pieceIds(after));
        this.everything = parts.containsKey(SITES)
                        && isRenamed(before.sites(), after.sites(), Subjects.sites(before), Subjects.sites(after))
                || parts.containsKey(PERSONS)
                        && isRenamed(
                                before.personnels(),
                                after.personnels(),
                                Subjects.personnels(before),
                                Subjects.personnels(after));
        for (PreparedObligation duty : duties.all()) {
            List<PreparedPath> spots = duty.spots().stream()
                    .filter(spot -> parts.containsKey(spot.part()))
                    .toList();
            if (!spots.isEmpty()) {
                near.put(duty.rank(), spots);
            }
        }
    }

    private static List<Optional<String>> pieceIds(Dossier dossier) {
        return Objects.requireNonNullElse(dossier.pieces(), List.<Piece>of()).stream()
                .map(piece -> Optional.ofNullable(piece.id()))
                .toList();
    }

    private static boolean isRenamed(
            @Nullable List<?> before, @Nullable List<?> after, List<String> names, List<String> others) {
        return before == null || after == null || !names.equals(others);
    }

    /** A rule does not match any more as {@code match} says, or matches so from now on. */
    void match(Match match) {
        Observations.each(duties, match, (duty, subject) -> {
            if (subject == null) {
                whole.set(duty.rank());
            } else {
                subjects.computeIfAbsent(duty.rank(), unseen -> new HashSet<>()).add(subject);
            }
        });
    }

    /** Says which answer counted before for each obligation, and which does now. */
    void answers(Answers old, Answers now) {
        everything |= old.atDistanceOnly() != now.atDistanceOnly();
        for (PreparedObligation duty : duties.all()) {
            String id = duty.obligation().id();
            Engagement counts = now.commitments().get(id);
            if (!Objects.equals(old.commitments().get(id), counts) || counts != null && isToldOtherwise(counts)) {
                whole.set(duty.rank());
            }
        }
    }

    /** Of answers that contradict one another, each is told, and none counts. */
    private boolean isToldOtherwise(Engagement answer) {
        return parts.containsKey(ANSWERS)
                && answer.cles().stream()
                        .anyMatch(key -> before.engagements().get(key)
                                != after.engagements().get(key));
    }

    /** {@return whether some finding on {@code duty} may have moved, its targets being the same} */
    boolean mayMove(PreparedObligation duty) {
        int rank = duty.rank();
        return everything || whole.get(rank) || subjects.containsKey(rank) || near.containsKey(rank) || piecesRenamed;
    }

    /**
     * {@return which findings on {@code duty} may not be what they were, by the place of their target}
     *
     * @param targets those of the duty
     * @param was what was found on each; null where nothing was
     */
    BitSet doubtful(PreparedObligation duty, SubjectKeys targets, @Nullable Finding[] was) {
        BitSet doubtful = new BitSet(was.length);
        Set<String> some = subjects.getOrDefault(duty.rank(), Set.of());
        if (everything || whole.get(duty.rank()) || targets.isWhole() && !some.isEmpty()) {
            targets.addAll(doubtful);
        }
        some.forEach(subject -> targets.add(subject, doubtful));
        for (PreparedPath spot : near.getOrDefault(duty.rank(), List.of())) {
            parts.get(spot.part()).addConcerned(spot, targets, doubtful);
        }
        for (int place = 0; place < was.length; place++) {
            if (was[place] == null || piecesRenamed && !was[place].rules().isEmpty()) {
                doubtful.set(place);
            }
        }
        return doubtful;
    }
}
