package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.internal.match.CrossedFactsException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A rule may cross facts of which a dossier holds many; what that costs is bounded when a dossier is judged. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CrossedFactsTest {

    private static final String PATTERN =
            "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )";

    @TempDir
    Path temporary;

    @Test
    void a_hundred_sites_and_a_hundred_facts_are_judged() {
        assertThat(evaluator("Site( $site : id )\n Fait( cle == \"x\", $a : nombre )")
                        .evaluate(dossier(100, 100))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void facts_that_nothing_joins_stop_before_they_fill_the_memory() {
        Evaluator evaluator =
                evaluator("Site( $site : id )\n Fait( cle == \"x\", $a : nombre )\n Fait( cle == \"x\", $b : nombre )\n"
                        + " Fait( cle == \"x\", $c : nombre )");
        assertThatThrownBy(() -> evaluator.evaluate(dossier(100, 100)))
                .isInstanceOf(CrossedFactsException.class)
                .hasMessageContaining(
                        "La règle « ESS-01 assez de postes » (essai) croise trop de faits de ce dossier : plus de")
                .hasMessageContaining("combinaisons. Reliez ses faits par leur identifiant (site == $site)");
    }

    @Test
    void comparisons_that_come_to_nothing_are_counted_too() {
        Evaluator evaluator = evaluator("Site( $site : id )\n Fait( cle == \"x\", $a : nombre )\n"
                + " Fait( cle == \"x\", $b : nombre )\n Fait( cle == \"x\", nombre < 0 )");
        assertThatThrownBy(() -> evaluator.evaluate(dossier(1_000, 1_000)))
                .isInstanceOf(CrossedFactsException.class)
                .hasMessageContaining("plus de 50 millions de comparaisons");
    }

    @Test
    void a_form_that_is_filled_in_is_stopped_where_its_dossier_would_be() {
        PreCheck form =
                PreCheck.of(evaluator("Site( $site : id )\n Fait( cle == \"x\", $a : nombre )"), dossier(100, 100));
        Dossier more = dossier(105, 105);
        assertThatThrownBy(() -> form.change(more))
                .isInstanceOf(CrossedFactsException.class)
                .hasMessageContaining("combinaisons");
        assertThat(form.dossier()).isEqualTo(dossier(100, 100));
    }

    private Evaluator evaluator(String patterns) {
        Path folder = Folder.minimal(temporary)
                .replace("essai/regles.drl", PATTERN, patterns)
                .replace("essai/obligations.yaml", "{constate}", "des")
                .path();
        return Evaluator.of(EditionFolder.load(folder));
    }

    private static Dossier dossier(int sites, int facts) {
        return Dossier.builder()
                .sites(IntStream.range(0, sites)
                        .mapToObj(i ->
                                Site.builder().id("S" + i).recoitPublic(true).build())
                        .toList())
                .faits(IntStream.range(0, facts)
                        .mapToObj(i ->
                                Fait.builder().cle("x").nombre(BigDecimal.ONE).build())
                        .toList())
                .build();
    }
}
