package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * In what unit a finding measures. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class MeasuredUnit {

    private MeasuredUnit() {}

    /**
     * {@return the unit of what was counted; else that of the one threshold with the required value under the obligation's
     * heading; empty where there is none}
     *
     * @param edition that of the finding
     */
    public static String of(Finding finding, Edition edition) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(edition, "edition");
        if (finding.computed().size() == 1 && !finding.computed().get(0).unit().isEmpty()) {
            return finding.computed().get(0).unit();
        }
        if (!(finding.required() instanceof BigDecimal required)) {
            return "";
        }
        List<String> units = edition.thresholds(finding.obligation(), required).stream()
                .map(Threshold::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }
}
