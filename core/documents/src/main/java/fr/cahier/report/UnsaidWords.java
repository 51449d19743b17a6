package fr.cahier.report;

import fr.cahier.plan.Change.Who;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import java.util.Collection;
import java.util.List;
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
        return WantedPlaces.together(findings.stream().flatMap(UnsaidWords::unsaid), WantedPlaces::shared).stream()
                .map(this::named)
                .distinct()
                .toList();
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

    /** Of a list that is not there, what each of its elements would say. */
    private String named(Supply supply) {
        Supply said = WantedPlaces.with(supply, supply.keys().stream().filter(key -> !key.equals("id")));
        String place = facts.place(said);
        return said.keys().isEmpty() || said.label() != null ? place : place + " (" + facts.expected(said) + ")";
    }
}
