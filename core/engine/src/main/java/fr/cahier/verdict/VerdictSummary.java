package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in short, for lists of dossiers. Immutable and thread-safe.
 *
 * @param dossierReference null when absent
 * @param findings counts by status; a status without any is left out
 * @param reserved how many findings have reservations
 * @param open the findings that are neither satisfied nor inapplicable, in the order of the text
 * @since 0.1.0
 */
@PublicApi
public record VerdictSummary(
        String title,
        @Nullable String dossierReference,
        @Nullable String candidate,
        Conclusion conclusion,
        Map<Status, Integer> findings,
        int reserved,
        List<Finding> open,
        Receipt receipt) {

    public VerdictSummary {
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
        open = List.copyOf(open);
    }

    public static VerdictSummary of(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        verdict.findings().forEach(finding -> counts.merge(finding.status(), 1, Integer::sum));
        return new VerdictSummary(
                verdict.title(),
                verdict.dossierReference(),
                verdict.candidate(),
                verdict.conclusion(),
                counts,
                (int) verdict.findings().stream()
                        .filter(finding -> !finding.reservations().isEmpty())
                        .count(),
                verdict.findings().stream().filter(VerdictSummary::isOpen).toList(),
                verdict.receipt());
    }

    private static boolean isOpen(Finding finding) {
        return switch (finding.status()) {
            case SATISFIED, NOT_APPLICABLE -> false;
            case BREACHED, MISSING, UNRESOLVED -> true;
        };
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "VerdictSummary[" + conclusion + ", " + receipt.regulation() + ", open=" + open.size() + "]";
    }
}
