package fr.cahier.verdict;

import fr.cahier.annotation.JsonContract;
import fr.cahier.annotation.PublicApi;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Voice;
import java.beans.ConstructorProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * The proposed conclusion on a dossier, with its reasons. Who decides may depart from it. Immutable and thread-safe.
 *
 * @param authority who decides on the application
 * @param voice how the edition calls what is not in its obligations
 * @param chapters in the order of the text
 * @param dossierReference null when absent
 * @param findings by obligation in the order of the text, then by subject
 * @param options findings on faculties, which never count
 * @param rollUps obligations that group others
 * @param remarks in French, on parts of the dossier that could not be used
 * @param omittedRemarks count of remarks beyond {@link #MAX_REMARKS}
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Verdict(
        String title,
        Authority authority,
        Voice voice,
        List<Chapter> chapters,
        @Nullable String dossierReference,
        @Nullable String candidate,
        Conclusion conclusion,
        List<Finding> findings,
        List<Finding> options,
        List<RollUp> rollUps,
        List<String> remarks,
        int omittedRemarks,
        Receipt receipt)
        implements JsonContract {

    public static final int MAX_REMARKS = Finding.MAX_LISTED;

    public Verdict {
        Objects.requireNonNull(authority, "authority");
        voice = voice == null ? Voice.STANDARD : voice;
        chapters = List.copyOf(chapters);
        findings = List.copyOf(findings);
        options = List.copyOf(options);
        rollUps = List.copyOf(rollUps);
        remarks = List.copyOf(remarks);
    }

    /** {@return the findings that need a commitment or a fact, in the order of the text} */
    public List<Finding> missingCommitments() {
        return findings.stream().filter(Finding::isMissing).toList();
    }

    /** {@return the findings by chapter, in the order of the text} */
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

    /** @param after the verdict on the same dossier under another edition, or on its next state */
    public VerdictDiff diff(Verdict after) {
        return VerdictDiff.between(this, after);
    }

    /** What databind takes for the constructor, so that it reads by the contract or not at all. */
    @ConstructorProperties("jsonContract")
    private Verdict(Unknown unknown) {
        this(Unknown.of(Verdict.class), null, null, null, null, null, null, null, null, null, null, 0, null);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Verdict[" + conclusion + ", " + receipt.regulation() + ", " + receipt.instant() + ", findings="
                + findings.size() + "]";
    }
}
