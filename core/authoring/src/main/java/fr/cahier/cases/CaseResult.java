package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a case. Immutable and thread-safe.
 *
 * @param finding null when the obligation has no finding for that subject
 * @since 0.1.0
 */
@PublicApi
public record CaseResult(Case expectation, @Nullable Finding finding) {

    /** {@return whether the finding is the expected one} */
    public boolean isAsExpected() {
        String saying = expectation.saying();
        String silent = expectation.silent();
        return expected().equals(found())
                && (saying == null || told().contains(saying))
                && (silent == null || !told().contains(silent));
    }

    /** {@return the sentence, and those of the reservations} */
    private String told() {
        return finding == null
                ? ""
                : Stream.concat(
                                Stream.of(finding.sentence()),
                                finding.reservations().stream().map(Reservation::sentence))
                        .collect(Collectors.joining(" "));
    }

    /** {@return empty when there is no finding} */
    public String sentence() {
        return finding == null ? "" : finding.sentence();
    }

    /** {@return the expected finding, with the words required and forbidden} */
    public String fullExpectation() {
        return expected() + clause(", disant", expectation.saying()) + clause(", sans dire", expectation.silent());
    }

    private static String clause(String how, @Nullable String words) {
        return words == null ? "" : how + " « " + words + " »";
    }

    /** {@return the expected finding, in the register's words} */
    public String expected() {
        return text(expectation.expected(), expectation.reservation());
    }

    /** {@return the actual finding, in those words; whoever expects SATISFAITE does not ask what makes it so} */
    public String found() {
        if (finding == null) {
            return "aucun constat pour ce sujet";
        }
        Reason reservation = finding.reservations().stream()
                .map(Reservation::reason)
                .findFirst()
                .orElse(null);
        boolean either = expectation.expected() == Reason.PROVEN && finding.reason() == Reason.COMMITTED;
        return text(either ? Reason.PROVEN : finding.reason(), reservation);
    }

    private static String text(Reason reason, @Nullable Reason reservation) {
        return reservation == null ? reason.french() : reason.french() + ", réserve " + reservation.french();
    }
}
