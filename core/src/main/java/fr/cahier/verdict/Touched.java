package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.model.DossierModel;
import fr.cahier.dossier.model.Field;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.derivation.Subjects;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Subject;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which findings a change of a dossier may have moved. It leaves out none that moved, and may name some that did not: a
 * finding rests on what the rules matched for it, on the answer that counts, on its own spots and on its pieces.
 */
final class Touched {

    private static final String SITES = "sites";
    private static final String PERSONS = "personnels";
    private static final String PIECES = "pieces";
    private static final String ANSWERS = "engagements";

    private final Duties duties;
    private final Dossier before;
    private final Dossier after;

    /** The parts of the dossier that changed, by name. */
    private final Map<String, Part> parts = new HashMap<>();

    private boolean everything;

    /** By the rank of the duty: all of its findings. */
    private final BitSet whole = new BitSet();

    /** By the rank of the duty: its findings on these subjects. */
    private final Map<Integer, Set<String>> subjects = new HashMap<>();

    /** By the rank of the duty: whether one of its spots lies in a part that changed. */
    private final BitSet near = new BitSet();

    Touched(Duties duties, Dossier before, Dossier after) {
        this.duties = duties;
        this.before = before;
        this.after = after;
        for (Field field : DossierModel.dossier().fields()) {
            Object old = field.in(before);
            Object own = field.in(after);
            if (!Part.isSame(old, own)) {
                parts.put(field.name(), Part.between(old, own));
            }
        }
        this.everything = parts.containsKey(SITES)
                        && isRenamed(before.sites(), after.sites(), Subjects.sites(before), Subjects.sites(after))
                || parts.containsKey(PERSONS)
                        && isRenamed(
                                before.personnels(),
                                after.personnels(),
                                Subjects.personnels(before),
                                Subjects.personnels(after));
        for (Duty duty : duties.all()) {
            near.set(duty.rank(), duty.spots().stream().anyMatch(spot -> parts.containsKey(spot.part())));
        }
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
        for (Duty duty : duties.all()) {
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
                && Stream.of(answer.par().split(", "))
                        .anyMatch(key -> before.engagements().get(key)
                                != after.engagements().get(key));
    }

    /** {@return whether some finding on {@code duty} may have moved} */
    boolean mayMove(Duty duty) {
        int rank = duty.rank();
        return everything
                || whole.get(rank)
                || subjects.containsKey(rank)
                || near.get(rank)
                || parts.containsKey(PIECES)
                || parts.containsKey(SITES) && duty.subject() == Subject.SITE
                || parts.containsKey(PERSONS) && duty.subject() == Subject.PERSONNEL;
    }

    /** {@return whether {@code was} may not be what is found now on {@code duty} and {@code target}} */
    boolean mayMove(Duty duty, Target target, Finding was) {
        if (everything || whole.get(duty.rank())) {
            return true;
        }
        Set<String> some = subjects.get(duty.rank());
        if (some != null && (target.name() == null || some.contains(target.name()))) {
            return true;
        }
        if (parts.containsKey(PIECES) && !was.evidence().isEmpty()) {
            return true;
        }
        return near.get(duty.rank()) && restsOnChanged(duty, target);
    }

    private boolean restsOnChanged(Duty duty, Target target) {
        for (Spot spot : duty.spots()) {
            Part part = parts.get(spot.part());
            if (part != null && part.mayConcern(spot, target)) {
                return true;
            }
        }
        return false;
    }
}
