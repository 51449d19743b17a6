package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A verdict and the officer's views. {@link #verdict()} is the engine's proposal, {@link #held()} the one with the views, which
 * every document begins with.
 *
 * @param sha256 of the instruction
 * @param held the verdict with the findings as the officer holds them, each with what was seen, chosen or decided
 * @param day day of the review; entries that expired before are not applied
 * @param views the officer's views, in the order of the findings
 * @param unapplied entries that could not be applied
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
     * {@return {@code verdict} with {@code instruction} applied as of {@code day}}
     *
     * @throws UnreadableInstructionException when it is about another dossier
     */
    public static ReviewedVerdict of(Verdict verdict, Instruction instruction, LocalDate day) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(day, "day");
        return new ReviewApplier(verdict, instruction, day).instructed();
    }

    /** {@return the conclusion with the officer's views} */
    public Conclusion conclusion() {
        return held.conclusion();
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
