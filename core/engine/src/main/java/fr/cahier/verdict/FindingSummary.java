package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Nature;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding without facts, for comparing editions. Immutable and thread-safe.
 *
 * @param observed null when nothing was measured
 * @param required null when it is not measurable
 * @param reservations in French
 * @param remedy in French; null when nothing is to be done
 * @since 0.1.0
 */
@PublicApi
public record FindingSummary(
        Status status,
        Reason reason,
        String sentence,
        List<String> readings,
        @Nullable Object observed,
        @Nullable Object required,
        List<String> reservations,
        @Nullable String remedy,
        Nature nature) {

    public static FindingSummary of(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        Remedy remedy = finding.remedy();
        return new FindingSummary(
                finding.status(),
                finding.reason(),
                finding.sentence(),
                finding.readings(),
                finding.observed(),
                finding.required(),
                finding.reservations().stream().map(Reservation::sentence).toList(),
                remedy == null ? null : remedy.text(),
                finding.obligation().nature());
    }
}
