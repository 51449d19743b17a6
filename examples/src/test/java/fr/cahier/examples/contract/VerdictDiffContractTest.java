package fr.cahier.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.json.VerdictDiffReader;
import fr.cahier.json.VerdictDiffWriter;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written of any difference is what the schema says, is read back to the byte, and is short for a short step. */
class VerdictDiffContractTest {

    private static final SchemaJudge SCHEMA = new SchemaJudge(VerdictDiffWriter.schema());
    private static final int MAX_BYTES_OF_A_STEP = 10_000;

    @Test
    void every_difference_is_accepted_by_the_schema_and_read_back_to_the_byte() throws IOException {
        List<Verdict> verdicts = Corpus.verdicts().toList();

        for (int i = 1; i < verdicts.size(); i++) {
            String written = VerdictDiffWriter.json(verdicts.get(i - 1).diff(verdicts.get(i)));

            assertThat(SCHEMA.objections(written)).isEmpty();
            assertThat(VerdictDiffWriter.json(VerdictDiffReader.standard().read(written)))
                    .isEqualTo(written);
        }
    }

    @Test
    void a_step_of_a_form_is_short_however_many_sites_there_are() {
        Dossier dossier = DossierGenerator.of(Corpus.SHIPPED.edition()).dossier(7, 100, Profile.COMPLET);
        PreCheck form = PreCheck.of(Corpus.EVALUATOR, dossier);

        VerdictDiff step = form.change(VerdictDiffContractTest::withOtherSign);

        assertThat(step.moved()).isNotEmpty();
        assertThat(VerdictDiffWriter.compact(step).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MAX_BYTES_OF_A_STEP);
    }

    /** The first site has an outdoor sign where it had none, or the other way round. */
    private static Dossier withOtherSign(Dossier dossier) {
        List<Site> sites = new ArrayList<>(dossier.sites());
        Site first = sites.get(0);
        boolean other = !Boolean.TRUE.equals(first.affichageExterieur());
        sites.set(0, first.toBuilder().affichageExterieur(other).build());
        return dossier.toBuilder().sites(sites).build();
    }
}
