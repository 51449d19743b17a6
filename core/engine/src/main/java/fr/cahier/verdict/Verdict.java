package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The opinion that the engine proposes on one dossier. The people who decide may depart from it.
 *
 * @param title title of the regulation it was judged against
 * @param authority who decides on the application
 * @param chapters chapters of that regulation, in the order of the text
 * @param dossierReference how the office calls the application; null when the dossier does not say
 * @param candidate name of the candidate; null when the dossier does not say
 * @param conclusion the proposal
 * @param findings one finding for each obligation and subject, in the order of the text, then of the subjects
 * @param options what the text allows without asking for it; they never weigh on the conclusion
 * @param rollUps sentences that gather other obligations
 * @param remarks what the engine noticed and could not use, in French
 * @param omittedRemarks how many more remarks there are than are told
 * @param receipt what it was made from
 */
@Builder
@PublicApi
public record Verdict(
        String title,
        Authority authority,
        List<Chapter> chapters,
        @Nullable String dossierReference,
        @Nullable String candidate,
        Conclusion conclusion,
        List<Finding> findings,
        List<Finding> options,
        List<RollUp> rollUps,
        List<String> remarks,
        int omittedRemarks,
        Receipt receipt) {

    /** The most remarks that a verdict tells; what is beyond is counted. */
    public static final int MAX_REMARKS = Finding.MAX_TOLD;

    public Verdict {
        Objects.requireNonNull(authority, "authority");
        chapters = List.copyOf(chapters);
        findings = List.copyOf(findings);
        options = List.copyOf(options);
        rollUps = List.copyOf(rollUps);
        remarks = List.copyOf(remarks);
    }

    /** {@return the findings for which a commitment or a fact is still to be supplied, in the order of the text} */
    public List<Finding> missingCommitments() {
        return findings.stream().filter(Finding::isMissing).toList();
    }

    /** {@return the findings of each chapter, in the order of the text} */
    public Map<Chapter, List<Finding>> findingsByChapter() {
        Map<Chapter, List<Finding>> byChapter = new LinkedHashMap<>();
        for (Chapter chapter : chapters) {
            byChapter.put(
                    chapter,
                    findings.stream()
                            .filter(finding -> finding.obligation().chapter().equals(chapter.key()))
                            .toList());
        }
        return byChapter;
    }

    /**
     * {@return what differs in {@code after}, a verdict of the same dossier under another edition, or of its next
     * state}
     */
    public VerdictDiff diff(Verdict after) {
        return VerdictDiff.between(this, after);
    }

    /** Short, and nothing that people wrote: it may stand in a host's log. */
    @Override
    public String toString() {
        return "Verdict[" + conclusion + ", " + receipt.regulation() + ", " + receipt.instant() + ", findings="
                + findings.size() + "]";
    }
}
