package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.json.VerdictWriter;
import fr.cahier.oscal.OscalWriter;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.Letter;
import fr.cahier.report.Templates;
import fr.cahier.report.TextReport;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of more than a reader can take in, a finding tells the first, and counts the rest wherever it is told. */
class TellsTheFirstTest {

    private static final int MANY = 1_500;

    private final ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
    private final Evaluator evaluator = Evaluator.of(shipped);
    private final Dossier complete = DossierGenerator.of(shipped.edition()).dossier(1, 1, Profile.COMPLET);

    @Test
    void pieces_that_belie_are_told_one_by_one_up_to_the_bound_and_then_counted() {
        Finding belied = belied(evaluator.evaluate(belied()));
        assertThat(belied.evidence()).hasSize(Finding.MAX_LISTED);
        assertThat(belied.evidence().get(0).value()).isEqualTo("constat-1000");
        assertThat(belied.omitted()).isEqualTo(new Omitted(0, 1_300, 1_480, 0));
        assertThat(belied.sentence())
                .contains("constat-1000")
                .endsWith(" 1 480 autres constats ne sont pas détaillés.");
    }

    @Test
    void a_finding_at_the_bound_tells_everything_and_has_no_field_more() {
        Verdict verdict = evaluator.evaluate(complete.toBuilder()
                .pieces(many(Finding.MAX_LISTED, TellsTheFirstTest::belying))
                .build());
        assertThat(belied(verdict).evidence()).hasSize(Finding.MAX_LISTED);
        assertThat(belied(verdict).omitted())
                .isEqualTo(new Omitted(0, 0, Finding.MAX_LISTED - Finding.MAX_SENTENCES, 0));
        Verdict shorter = evaluator.evaluate(complete.toBuilder()
                .pieces(many(Finding.MAX_SENTENCES, TellsTheFirstTest::belying))
                .build());
        assertThat(belied(shorter).omitted()).isEqualTo(Omitted.NONE);
        assertThat(VerdictWriter.json(shorter)).doesNotContain("omitted");
    }

    @Test
    void slots_that_name_no_site_are_not_told_of_each_site_without_end() {
        Verdict verdict = evaluator.evaluate(crossed());
        assertThat(verdict.findings())
                .allSatisfy(finding -> assertThat(finding.facts().size()).isLessThanOrEqualTo(Finding.MAX_LISTED));
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.obligation().id().equals("HOR-01"))
                .hasSize(50)
                .allSatisfy(finding -> assertThat(
                                finding.facts().size() + finding.omitted().facts())
                        .isEqualTo(3 * MANY));
    }

    @Test
    void slots_of_a_site_and_slots_of_every_site_are_told_in_the_order_of_the_dossier() {
        Dossier crossed = crossed();
        List<Creneau> slots = many(
                MANY,
                i -> i % 2 == 0
                        ? crossed.creneaux().get(i)
                        : crossed.creneaux().get(i).toBuilder().siteId("S7").build());
        Verdict verdict = evaluator.evaluate(crossed.toBuilder().creneaux(slots).build());
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.obligation().id().equals("HOR-01") && "S7".equals(finding.subject()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.facts())
                            .extracting(UsedFact::pointer)
                            .startsWith("/creneaux/1/site_id", "/creneaux/3/site_id")
                            .hasSize(Finding.MAX_LISTED);
                    assertThat(finding.facts().size() + finding.omitted().facts())
                            .isEqualTo(3 * MANY + MANY / 2);
                    assertThat(finding.facts().get(199).pointer()).isEqualTo("/creneaux/49/fin");
                });
    }

    @Test
    void what_is_asked_for_in_too_many_places_is_counted() {
        Dossier dossier = complete.toBuilder()
                .sites(many(
                        MANY, i -> Site.builder().id("S" + i).recoitPublic(true).build()))
                .creneaux(null)
                .pieces(null)
                .build();
        Verdict verdict = evaluator.evaluate(dossier);
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.omitted().supplies() > 0)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.remedy().supplies()).hasSize(Finding.MAX_LISTED));
    }

    @Test
    void remarks_are_told_up_to_the_bound_and_then_counted() {
        Dossier dossier = complete.toBuilder()
                .pieces(many(MANY, i -> Piece.builder()
                        .id("p" + i)
                        .date(LocalDate.of(2021, 1, 1))
                        .build()))
                .build();
        Verdict verdict = evaluator.evaluate(dossier);
        assertThat(verdict.remarks()).hasSize(Verdict.MAX_REMARKS);
        assertThat(verdict.omittedRemarks()).isEqualTo(MANY - Verdict.MAX_REMARKS);
        assertThat(TextReport.of(verdict)).contains("Et 1\u00a0300 autres remarques.");
        assertThat(VerdictWriter.json(verdict)).contains("\"omittedRemarks\" : 1300");
    }

    @Test
    void every_output_says_how_much_is_not_told() {
        Verdict verdict = evaluator.evaluate(belied());
        String rest = "et 1\u00a0300 autres";
        assertThat(VerdictWriter.json(verdict)).contains("\"evidence\" : 1300");
        assertThat(TextReport.of(verdict)).contains(rest);
        assertThat(HtmlReport.of(verdict)).contains(rest);
        assertThat(Letter.of(Letter.Kind.MOTIFS, verdict, shipped.edition(), Templates.shipped())
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(rest);
        assertThat(OscalWriter.files(verdict, shipped.edition()).values())
                .anySatisfy(
                        file -> assertThat(file).contains("omitted-evidence").contains("1300"));
    }

    @Test
    void a_pre_check_tells_the_same_first_ones_whatever_came_before() {
        PreCheck form = PreCheck.of(evaluator, complete);
        form.change(complete.toBuilder()
                .pieces(many(900, TellsTheFirstTest::belying))
                .build());
        form.change(belied());
        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(evaluator.evaluate(belied())));
        Dossier fewer = complete.toBuilder()
                .pieces(many(MANY, i -> belying(i * 7 % MANY)).subList(0, 700))
                .engagements(Map.of("global", Reponse.OUI))
                .build();
        form.change(fewer);
        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(evaluator.evaluate(fewer)));
        form.change(crossed());
        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(evaluator.evaluate(crossed())));
    }

    private Dossier belied() {
        return complete.toBuilder()
                .pieces(many(MANY, TellsTheFirstTest::belying))
                .build();
    }

    private Dossier crossed() {
        return complete.toBuilder()
                .sites(many(
                        50, i -> Site.builder().id("S" + i).recoitPublic(true).build()))
                .creneaux(many(MANY, i -> Creneau.builder()
                        .jour(1 + i % 5)
                        .debut(LocalTime.of(9, 0))
                        .fin(LocalTime.of(12, 0))
                        .service(Service.SPRO_CONSEIL)
                        .build()))
                .pieces(null)
                .fermetures(null)
                .build();
    }

    private static Piece belying(int i) {
        return Piece.builder()
                .id("constat-" + (1_000 + i))
                .dement(List.of("ESP-04"))
                .build();
    }

    private static <T> List<T> many(int count, IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }

    private static Finding belied(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals("ESP-04"))
                .findFirst()
                .orElseThrow();
    }
}
