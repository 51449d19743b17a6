package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());

    @Test
    void another_site_whose_identifier_begins_alike_keeps_its_name() {
        List<Finding> findings = breached("S1", "S2").stream()
                .map(finding -> finding.toBuilder()
                        .sentence("Le site " + finding.subject() + " ferme quand le site S10 ouvre, et le site S1-bis.")
                        .build())
                .toList();

        List<Repeated> told = Repeated.of(findings);

        assertThat(told).hasSize(1);
        assertThat(told.get(0).told(findings.get(0).sentence()))
                .isEqualTo("Chacun de ces sites ferme quand le site S10 ouvre, et le site S1-bis.");
    }

    @Test
    void an_article_is_no_longer_contracted_before_each_of_them() {
        List<Finding> findings = breached("S1", "S2").stream()
                .map(finding -> finding.toBuilder()
                        .sentence("La porte du site " + finding.subject() + " est fermée, loin du site S10.")
                        .build())
                .toList();

        assertThat(Repeated.of(findings).get(0).told(findings.get(0).sentence()))
                .isEqualTo("La porte de chacun de ces sites est fermée, loin du site S10.");
    }

    private static List<Finding> breached(String... ids) {
        Dossier complete = SmallEdition.complete();
        Site shut = complete.sites().get(0).toBuilder().espaceDedie(false).build();
        List<Site> sites =
                Stream.of(ids).map(id -> shut.toBuilder().id(id).build()).toList();
        return EVALUATOR.evaluate(complete.toBuilder().sites(sites).build()).findings().stream()
                .filter(finding -> finding.subject() != null && finding.status() == Status.BREACHED)
                .toList();
    }
}
