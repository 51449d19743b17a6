package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that no shipped edition has, and that a folder may. */
class PreCheckOfAFolderTest {

    private static final String JOINED = """
            rule "ESS-01 du site"
              @obligation( "ESS-01" ) @conclut( "satisfaite" )
            when
              Site( $site : id )
              Fait( siteId == $site, $piece : texte, $constate : nombre )
            then
            end
            """;
    private static final String WRITTEN = """
            rule "ESS-01 du premier"
              @obligation( "ESS-01" ) @conclut( "satisfaite" )
            when
              Fait( siteId == "S1", $site : siteId, $constate : nombre )
            then
            end
            """;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_property_may_be_looked_up_by_a_written_text_and_by_a_bound_one(boolean joinedFirst) {
        Evaluator evaluator = evaluator(joinedFirst ? JOINED + WRITTEN : WRITTEN + JOINED);
        assertThat(evaluator.evaluate(dossier(1)).findings()).singleElement().satisfies(finding -> assertThat(
                        finding.rules())
                .containsExactlyInAnyOrder("ESS-01 du site", "ESS-01 du premier"));
        same(evaluator, dossier(0), dossier(1));
    }

    @Test
    void a_piece_that_a_rule_names_and_that_comes_later_is_told() {
        Dossier with = dossier(1).toBuilder()
                .pieces(List.of(Piece.builder().id("P1").build()))
                .build();
        Evaluator evaluator = evaluator(JOINED);
        same(evaluator, dossier(1), with);
        same(evaluator, with, dossier(1));
    }

    @Test
    void a_site_that_is_named_letter_by_letter_is_told_under_its_last_name() {
        Evaluator evaluator = evaluator(JOINED);
        PreCheck form = PreCheck.of(evaluator, dossier(1));
        for (String name : List.of("V", "Vi", "Vir", "Vire", "S1")) {
            form.change(now -> now.toBuilder()
                    .sites(List.of(now.sites().get(0).toBuilder().id(name).build()))
                    .build());
            assertThat(form.verdict()).isEqualTo(evaluator.evaluate(form.dossier()));
        }
    }

    private static void same(Evaluator evaluator, Dossier before, Dossier after) {
        PreCheck form = PreCheck.of(evaluator, before);
        form.change(after);
        assertThat(form.verdict()).isEqualTo(evaluator.evaluate(after));
    }

    private Evaluator evaluator(String rules) {
        Folder folder = Folder.minimal(temporary);
        folder.write(
                "essai/regles.drl",
                "package cahiers.essai.essai\nimport fr.cahier.dossier.*\nimport fr.cahier.facts.*\n" + rules);
        return Evaluator.of(EditionFolder.load(folder.path()));
    }

    private static Dossier dossier(int facts) {
        return Dossier.builder()
                .sites(List.of(Site.builder().id("S1").recoitPublic(true).build()))
                .faits(IntStream.range(0, facts)
                        .mapToObj(i -> Fait.builder()
                                .cle("x")
                                .siteId("S1")
                                .texte("P1")
                                .nombre(BigDecimal.ONE)
                                .build())
                        .toList())
                .build();
    }
}
