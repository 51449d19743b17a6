package fr.cahier.instruction;

import fr.cahier.Evaluation;
import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A verdict and the officer's views. {@link #verdict()} is the engine's proposal, {@link #held()} the one with the views, which
 * every document begins with. Immutable and thread-safe.
 *
 * @param sha256 of the instruction
 * @param held the verdict with the findings as the officer holds them, each with what was seen, chosen or decided; what was seen is no
 *     longer due
 * @param day day of the review; entries that expired before are not applied
 * @param views the officer's views, in the order of the findings
 * @param unapplied entries that could not be applied
 * @since 0.1.0
 */
@PublicApi
public record ReviewedVerdict(
        Verdict verdict,
        String sha256,
        LocalDate day,
        Verdict held,
        List<OfficerView> views,
        List<Unapplied> unapplied) {

    public ReviewedVerdict {
        views = List.copyOf(views);
        unapplied = List.copyOf(unapplied);
    }

    /**
     * {@return the verdict of {@code evaluation} with {@code instruction} applied as of {@code day}} A reading that is chosen makes of
     * its finding what a doctrine would make of it.
     *
     * @throws UnreadableInstructionException when it is about another dossier
     */
    public static ReviewedVerdict of(Evaluation evaluation, Instruction instruction, LocalDate day) {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(day, "day");
        return new ReviewApplier(evaluation, instruction, day).instructed();
    }

    /** {@return the conclusion with the officer's views} */
    public Conclusion conclusion() {
        return held.conclusion();
    }

    /**
     * {@return another verdict on the same dossier, with each finding that the officer settled or decided as the officer holds it} What
     * was seen on site and found in order leaves its status as it is, and lifts what was reserved for want of a piece.
     */
    public Verdict holding(Verdict other) {
        Objects.requireNonNull(other, "other");
        Map<List<Object>, Finding> decided = new HashMap<>();
        Map<List<Object>, Visite> seen = new HashMap<>();
        for (OfficerView view : views) {
            seen.put(place(view.engine()), view.seen());
            if (view.kind() != Kind.VISIT || view.status() != view.engine().status()) {
                held.findings().stream()
                        .filter(finding -> place(finding).equals(place(view.engine())))
                        .forEach(finding -> decided.put(place(finding), finding));
            }
        }
        List<Finding> findings = other.findings().stream()
                .map(finding ->
                        decided.getOrDefault(place(finding), HeldFindings.lifted(finding, seen.get(place(finding)))))
                .toList();
        return other.toBuilder()
                .conclusion(ConclusionPolicy.of(findings))
                .findings(findings)
                .build();
    }

    private static List<Object> place(Finding finding) {
        return List.of(finding.obligation().id(), finding.subjectName());
    }

    /** {@return the officer's view of {@code finding}} */
    public Optional<OfficerView> view(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return views.stream().filter(view -> view.engine().equals(finding)).findFirst();
    }

    /** {@return the views that differ from the engine's findings} */
    public List<OfficerView> departures() {
        return views.stream()
                .filter(view -> view.status() != view.engine().status())
                .toList();
    }
}
