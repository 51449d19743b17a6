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
 * A verdict with the officer's hand beside it. The engine's verdict stays whole: {@link Verdict#conclusion()} is what the
 * engine proposes, {@link #conclusion()} what follows once the officer's views are put in the place of its findings.
 *
 * @param verdict the engine's verdict
 * @param day the day on which the instruction is read: what has expired by then is not applied
 * @param conclusion the proposal after the officer's hand
 * @param views the officer's view of each finding that has one, in the order of the verdict
 * @param unapplied what could not be applied, and why
 */
@PublicApi
public record ReviewedVerdict(
        Verdict verdict, LocalDate day, Conclusion conclusion, List<OfficerView> views, List<Unapplied> unapplied) {

    public ReviewedVerdict {
        views = List.copyOf(views);
        unapplied = List.copyOf(unapplied);
    }

    /** {@return {@code verdict} with {@code instruction} beside it, as it stands on {@code day}} */
    public static ReviewedVerdict of(Verdict verdict, Instruction instruction, LocalDate day) {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(instruction, "instruction");
        Objects.requireNonNull(day, "day");
        return new ReviewApplier(verdict, instruction, day).instructed();
    }

    /** {@return the officer's view of that finding of the verdict} */
    public Optional<OfficerView> view(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return views.stream().filter(view -> view.engine().equals(finding)).findFirst();
    }

    /** {@return the views that depart from the engine} */
    public List<OfficerView> departures() {
        return views.stream()
                .filter(view -> view.status() != view.engine().status())
                .toList();
    }
}
