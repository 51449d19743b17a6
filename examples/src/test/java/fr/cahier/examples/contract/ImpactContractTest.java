package fr.cahier.examples.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.DoctrineFile;
import fr.cahier.impact.Candidate;
import fr.cahier.impact.Impact;
import fr.cahier.impact.ImpactWriter;
import fr.cahier.impact.ReplayedEdition;
import fr.cahier.internal.json.SchemaJudge;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is written of the impact of a doctrine on all dossiers is what the schema says, and is read back to the byte. */
class ImpactContractTest {

    private static final SchemaJudge SCHEMA = new SchemaJudge(ImpactWriter.schema());

    @Test
    void the_impact_of_a_doctrine_follows_the_schema_both_ways() throws IOException {
        Evaluator open = Corpus.EVALUATOR;
        Evaluator settled = DoctrineFile.read(Path.of("doctrine.yaml")).applied(open);

        isReadBack(impact(open, settled));
        isReadBack(impact(settled, open));
    }

    private static void isReadBack(Impact impact) throws IOException {
        String written = ImpactWriter.json(impact);

        assertThat(impact.dossiers()).isGreaterThan(50);
        assertThat(impact.flips()).isNotEmpty();
        assertThat(impact.obligations()).isNotEmpty();
        assertThat(SCHEMA.objections(written)).isEmpty();
        assertThat(ImpactWriter.json(ImpactWriter.reader().read(written))).isEqualTo(written);
    }

    private static Impact impact(Evaluator before, Evaluator after) {
        return Impact.of(
                replayed(before),
                replayed(after),
                Corpus.dossiers().map(dossier -> new Candidate(String.valueOf(dossier.reference()), () -> dossier)));
    }

    private static ReplayedEdition replayed(Evaluator evaluator) {
        return new ReplayedEdition(Corpus.SHIPPED.edition(), evaluator.doctrine(), evaluator::evaluate);
    }
}
