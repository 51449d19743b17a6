package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Nature;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one edition finds: as little of a finding as explains it.
 *
 * @param status the status
 * @param reason why
 * @param sentence the same in French
 * @param readings the readings between which a person has to choose
 * @param observed what was measured; null when nothing was
 * @param required what is required of it; null when nothing measurable is
 * @param reservations reserves, in French
 * @param remedy what to do, in French; null when there is nothing to do
 * @param nature what the obligation weighs
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

    /** {@return what {@code finding} says} */
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
