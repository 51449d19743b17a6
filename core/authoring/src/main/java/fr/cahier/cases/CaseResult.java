package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import org.jspecify.annotations.Nullable;

/**
 * What came of a case.
 *
 * @param expectation the case
 * @param finding what was found; null when the obligation has no finding for that subject
 */
@PublicApi
public record CaseResult(Case expectation, @Nullable Finding finding) {

    /** {@return whether the finding is the expected one} */
    public boolean isAsExpected() {
        String saying = expectation.saying();
        String silent = expectation.silent();
        return expected().equals(found())
                && (saying == null || sentence().contains(saying))
                && (silent == null || !sentence().contains(silent));
    }

    /** {@return the sentence of the finding; empty when there is none} */
    public String sentence() {
        return finding == null ? "" : finding.sentence();
    }

    /** {@return all that was expected: the finding, the words that it had to say and those that it had not to} */
    public String told() {
        return expected() + said(", disant", expectation.saying()) + said(", sans dire", expectation.silent());
    }

    private static String said(String how, @Nullable String words) {
        return words == null ? "" : how + " « " + words + " »";
    }

    /** {@return what was expected, in the register's words} */
    public String expected() {
        return tell(expectation.expected(), expectation.reservation());
    }

    /** {@return what was found, in the register's words} */
    public String found() {
        if (finding == null) {
            return "aucun constat pour ce sujet";
        }
        Reason reservation = finding.reservations().stream()
                .map(Reservation::reason)
                .findFirst()
                .orElse(null);
        return tell(finding.reason(), reservation);
    }

    private static String tell(Reason reason, @Nullable Reason reservation) {
        return reservation == null ? reason.french() : reason.french() + ", réserve " + reservation.french();
    }
}
