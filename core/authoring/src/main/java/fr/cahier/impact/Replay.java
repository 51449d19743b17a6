package fr.cahier.impact;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.impact.Impact.AffectedObligation;
import fr.cahier.impact.Impact.Change;
import fr.cahier.impact.Impact.EditionIdentity;
import fr.cahier.impact.Impact.Flip;
import fr.cahier.impact.Impact.Presence;
import fr.cahier.impact.Impact.Unreadable;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Evaluates dossiers twice, on all cores, and sums the differences in dossier order; verdicts are not kept. */
final class Replay {

    private final ReplayedEdition before;
    private final ReplayedEdition after;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<Flip> flips = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int dossiers;
    private int sameDossiers;
    private long sameFindings;

    Replay(ReplayedEdition before, ReplayedEdition after) {
        this.before = before;
        this.after = after;
        judged(after.edition())
                .forEach(obligation -> tallies.put(
                        obligation.id(),
                        new Tally(obligation, presence(before.edition(), obligation, Presence.AFTER_ONLY))));
        judged(before.edition())
                .forEach(obligation -> tallies.putIfAbsent(
                        obligation.id(),
                        new Tally(obligation, presence(after.edition(), obligation, Presence.BEFORE_ONLY))));
    }

    private static Stream<Obligation> judged(Edition edition) {
        return edition.obligations().values().stream()
                .filter(obligation -> obligation.nature().hasRules());
    }

    private static Presence presence(Edition elsewhere, Obligation obligation, Presence alone) {
        return elsewhere
                .obligation(obligation.id())
                .filter(there -> there.nature().hasRules())
                .map(there -> Presence.BOTH)
                .orElse(alone);
    }

    Impact of(Stream<Candidate> candidates, Duration time) {
        new Batch(time).each(candidates, this::replay, this::add);
        List<AffectedObligation> affected = tallies.values().stream()
                .filter(Tally::isAffected)
                .map(Tally::affected)
                .toList();
        return new Impact(
                EditionIdentity.of(before),
                EditionIdentity.of(after),
                dossiers,
                flips,
                affected,
                unreadable,
                dossiers - flips.size(),
                sameDossiers,
                sameFindings);
    }

    private record Replayed(String name, @Nullable VerdictDiff diff, List<InputIssue> problems) {}

    private Replayed replay(Candidate candidate) {
        try {
            Dossier dossier = candidate.dossier().get();
            return new Replayed(candidate.name(), before.evaluate(dossier).diff(after.evaluate(dossier)), List.of());
        } catch (UnreadableDossierException problems) {
            return new Replayed(candidate.name(), null, problems.problems());
        } catch (LimitExceededException tooMany) {
            return new Replayed(
                    candidate.name(),
                    null,
                    List.of(InputIssue.of(IssueCode.LIMIT_EXCEEDED, "", tooMany.getMessage(), "")));
        }
    }

    private void add(Replayed replayed) {
        VerdictDiff diff = replayed.diff();
        if (diff == null) {
            unreadable.add(new Unreadable(replayed.name(), replayed.problems()));
            return;
        }
        dossiers++;
        sameFindings += diff.unchanged();
        if (diff.isEmpty()) {
            sameDossiers++;
        }
        if (diff.flips()) {
            flips.add(new Flip(replayed.name(), diff.before(), diff.after()));
        }
        diff.moved()
                .forEach(moved -> add(replayed.name(), moved.changes(), moved.before(), moved.after(), moved.after()));
        diff.vanished().forEach(finding -> add(replayed.name(), Set.of(), finding, null, finding));
        diff.appeared().forEach(finding -> add(replayed.name(), Set.of(), null, finding, finding));
    }

    private void add(
            String dossier,
            Set<VerdictDiff.Change> changes,
            @Nullable Finding earlier,
            @Nullable Finding later,
            Finding known) {
        tallies.get(known.obligation().id())
                .add(new Change(
                        dossier,
                        known.subject(),
                        changes,
                        earlier == null ? null : FindingSummary.of(earlier),
                        later == null ? null : FindingSummary.of(later)));
    }

    private static final class Tally {

        private final Obligation obligation;
        private final Presence presence;
        private final List<Change> ofStatus = new ArrayList<>();
        private final List<Change> ofWords = new ArrayList<>();
        private int count;

        Tally(Obligation obligation, Presence presence) {
            this.obligation = obligation;
            this.presence = presence;
        }

        void add(Change change) {
            count++;
            List<Change> kept = change.isOfStatus() ? ofStatus : ofWords;
            if (kept.size() < AffectedObligation.MAX_CHANGES) {
                kept.add(change);
            }
        }

        boolean isAffected() {
            return count > 0 || presence != Presence.BOTH;
        }

        AffectedObligation affected() {
            List<Change> kept = Stream.concat(ofStatus.stream(), ofWords.stream())
                    .limit(AffectedObligation.MAX_CHANGES)
                    .toList();
            return new AffectedObligation(obligation, presence, count, kept);
        }
    }
}
