package fr.cahier.oscal;

import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.verdict.Finding;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The state of a finding and why: what an officer decided was never proven. */
final class Standing {

    private Standing() {}

    static Map<String, Object> state(Finding finding, Optional<OfficerView> view) {
        boolean isDecided = view.filter(one -> one.kind() == Kind.DEPARTURE).isPresent();
        return switch (finding.status()) {
            case SATISFIED -> of("satisfied", isDecided ? "other" : "pass");
            case NOT_APPLICABLE -> of("satisfied", "other");
            case BREACHED -> of("not-satisfied", isDecided ? "other" : "fail");
            case MISSING, UNRESOLVED -> of("not-satisfied", "other");
        };
    }

    private static Map<String, Object> of(String state, String reason) {
        return Tree.of("state", state, "reason", reason);
    }

    static String reason(Finding finding, Optional<OfficerView> view) {
        return view.map(OfficerView::kind)
                .map(kind -> switch (kind) {
                    case VISIT -> "seen-on-site";
                    case READING -> "reading-chosen";
                    case DEPARTURE -> "officer-decision";
                })
                .orElseGet(
                        () -> finding.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
