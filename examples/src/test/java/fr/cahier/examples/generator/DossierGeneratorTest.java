package fr.cahier.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Located;
import fr.cahier.internal.Sha256;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.verdict.Conclusion;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierGeneratorTest {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final DossierGenerator GENERATOR = DossierGenerator.of(SHIPPED.edition());
    private static final List<Dossier> SOME = GENERATOR.all(1).limit(1_000).toList();

    @Test
    void the_same_seed_gives_the_same_bytes() {
        DossierGenerator another = DossierGenerator.of(SHIPPED.edition());
        assertThat(another.all(1).limit(100).map(DossierWriter::pretty).toList())
                .isEqualTo(SOME.stream().limit(100).map(DossierWriter::pretty).toList());
    }

    @Test
    void a_seed_means_the_same_on_every_machine() {
        assertThat(Sha256.of(DossierWriter.canonical(GENERATOR.any(42))))
                .as("when the model of dossiers gains a key, all draws change: write the new value here")
                .isEqualTo("3cb68979b8d1b34b3a96ee8df63f770d5462670ec2d4291c43600c21c3875487");
    }

    @Test
    void every_dossier_is_read_as_it_was_written() {
        for (Dossier dossier : SOME) {
            assertThat(DossierReader.standard()
                            .read(DossierWriter.canonical(dossier))
                            .dossier())
                    .isEqualTo(dossier);
        }
    }

    @Test
    void every_place_of_the_model_is_said_and_left_unsaid() {
        for (String known : FactPath.known()) {
            FactPath path = FactPath.of(known);
            List<Object> values = SOME.stream()
                    .flatMap(dossier -> path.locate(dossier).stream())
                    .map(Located::value)
                    .collect(Collectors.toList());
            assertThat(values).as(known).anyMatch(Objects::nonNull).anyMatch(Objects::isNull);
        }
    }

    @Test
    void the_findings_reached_are_many() {
        Evaluator evaluator = Evaluator.of(SHIPPED);
        Set<String> reached = new HashSet<>();
        Set<Conclusion> conclusions = new HashSet<>();
        SOME.forEach(dossier -> {
            var verdict = evaluator.evaluate(dossier);
            conclusions.add(verdict.conclusion());
            verdict.findings()
                    .forEach(finding ->
                            reached.add(finding.obligation().id() + " " + finding.status() + " " + finding.reason()));
        });
        assertThat(reached).hasSizeGreaterThan(570);
        assertThat(conclusions).containsExactlyInAnyOrder(Conclusion.values());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void a_complete_dossier_is_compliant(int sites) {
        Dossier complete = GENERATOR.dossier(7, sites, Profile.COMPLET);
        assertThat(Evaluator.of(SHIPPED).evaluate(complete).conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(complete.sites()).hasSize(sites);
    }
}
