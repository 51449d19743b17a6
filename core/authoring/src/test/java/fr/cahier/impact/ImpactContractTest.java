package fr.cahier.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.impact.Impact.AffectedObligation;
import fr.cahier.impact.Impact.Change;
import fr.cahier.impact.Impact.DoctrineIdentity;
import fr.cahier.impact.Impact.EditionIdentity;
import fr.cahier.impact.Impact.Flip;
import fr.cahier.impact.Impact.Presence;
import fr.cahier.impact.Impact.Unreadable;
import fr.cahier.internal.codec.CodecDescriptions;
import fr.cahier.internal.codec.PublishedSchema;
import fr.cahier.internal.contract.StoredDocuments;
import fr.cahier.internal.contract.WholeVerdict;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImpactContractTest {

    private static final String STORED = StoredDocuments.read(ImpactContractTest.class, "impact-1.json");

    static Impact impact() {
        Finding finding = WholeVerdict.verdict().findings().get(0);
        FindingSummary summary = FindingSummary.of(finding);
        return new Impact(
                new EditionIdentity("a/2020", "Cahier A", "a".repeat(64), null),
                new EditionIdentity("a/2021", "Cahier A", "b".repeat(64), new DoctrineIdentity(null, "c".repeat(64))),
                3,
                List.of(new Flip("1.json", Conclusion.COMPLIANT, Conclusion.LATE)),
                List.of(new AffectedObligation(
                        finding.obligation(),
                        Presence.BOTH,
                        2,
                        List.of(
                                new Change(
                                        "1.json",
                                        "S7",
                                        Set.of(VerdictDiff.Change.SENTENCE, VerdictDiff.Change.STATUS),
                                        summary,
                                        summary),
                                new Change("2.json", null, Set.of(), null, summary)))),
                List.of(new Unreadable(
                        "3.json", List.of(InputIssue.of(IssueCode.EMPTY, "", "Le fichier est vide.", "")))),
                2,
                1,
                3_000_000_000L);
    }

    @Test
    void a_stored_impact_of_format_1_is_read_and_written_to_the_byte() throws IOException {
        assertThat(ImpactWriter.json(ImpactWriter.reader().read(STORED))).isEqualTo(STORED);
        assertThat(ImpactWriter.json(impact())).isEqualTo(STORED);
        assertThat(new SchemaJudge(ImpactWriter.schema()).objections(STORED)).isEmpty();
    }

    @Test
    void the_published_schema_is_the_one_that_the_codec_tells() {
        PublishedSchema schemas = new PublishedSchema(
                "core/authoring",
                CodecDescriptions.of(WholeVerdict.class, "descriptions.properties")
                        .and(ImpactContractTest.class, "impact.properties"));

        schemas.isCurrent(ImpactCodec.DOCUMENT, "Impact", ImpactWriter.schema());
        schemas.describesAll();
    }
}
