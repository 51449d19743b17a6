package fr.cahier.report;

import fr.cahier.plan.Change.Who;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names the facts that a dossier does not say: whoever is refused for want of facts learns which. */
final class UnsaidWords {

    private final Facts facts;

    UnsaidWords(Facts facts) {
        this.facts = facts;
    }

    /**
     * {@return the facts of the candidate for want of which these findings are open, each once} Sentences tell which commitments lack, and what
     * a rule looked for.
     */
    List<String> of(Collection<Finding> findings) {
        Map<String, Supply> unsaid = new LinkedHashMap<>();
        findings.stream()
                .flatMap(UnsaidWords::unsaid)
                .forEach(supply -> unsaid.merge(
                        supply.pointer() + "#" + supply.factKey() + "#" + supply.label(), supply, UnsaidWords::both));
        return unsaid.values().stream().map(this::named).distinct().toList();
    }

    private static Stream<Supply> unsaid(Finding finding) {
        boolean open = finding.status() == Status.MISSING || finding.reason() == Reason.APPLICABILITY_UNKNOWN;
        return !open || isUncommitted(finding) || !finding.rules().isEmpty() || finding.remedy() == null
                ? Stream.empty()
                : finding.remedy().supplies().stream()
                        .filter(supply -> !supply.pointer().startsWith("/engagements/")
                                && !finding.restsOn(supply.pointer())
                                && Who.mending(supply.pointer(), false) != Who.RECIPIENT);
    }

    /** The commitment would do alone: facts beside it are asked as useful, and their absence is said to do no harm. */
    private static boolean isUncommitted(Finding finding) {
        return finding.reason() == Reason.COMMITMENT_MISSING;
    }

    private static Supply both(Supply one, Supply other) {
        List<String> keys = Stream.concat(one.keys().stream(), other.keys().stream())
                .distinct()
                .toList();
        return new Supply(one.pointer(), one.accepted(), keys, one.label(), one.factKey());
    }

    /** Of a list that is not there, what each of its elements would say. */
    private String named(Supply supply) {
        List<String> keys =
                supply.keys().stream().filter(key -> !key.equals("id")).toList();
        String place = facts.place(supply);
        return keys.isEmpty() || supply.label() != null
                ? place
                : place + " ("
                        + facts.expected(new Supply(supply.pointer(), supply.accepted(), keys, null, supply.factKey()))
                        + ")";
    }
}
