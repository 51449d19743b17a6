package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In what unit a finding measures. */
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
        if (finding.computed().size() == 1 && !finding.computed().get(0).unit().isEmpty()) {
            return finding.computed().get(0).unit();
        }
        List<String> units = edition.thresholds().values().stream()
                .filter(threshold -> threshold
                        .source()
                        .heading()
                        .equals(finding.obligation().source().heading()))
                .filter(threshold -> threshold.values().stream()
                        .anyMatch(value -> isSame(value.seuil().nombre(), finding.required())))
                .map(Threshold::unit)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private static boolean isSame(@Nullable BigDecimal number, @Nullable Object required) {
        return number != null && required instanceof BigDecimal wanted && number.compareTo(wanted) == 0;
    }
}
