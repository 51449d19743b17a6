package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition declares the facts for which the form of dossiers has no field. */
class DeclaredFactsTest {

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_asks_for_hours() {
        edition = HoursEdition.in(temporary);
    }

    private Verdict verdict(Fait... facts) {
        return verdict(List.of(facts));
    }

    private Verdict verdict(List<Fait> facts) {
        Dossier dossier = Dossier.builder()
                .sites(List.of(site("S1"), site("S2")))
                .faits(facts)
                .build();
        return Evaluator.of(EditionFolder.load(edition.path())).evaluate(dossier);
    }

    private static Site site(String id) {
        return Site.builder().id(id).recoitPublic(true).build();
    }

    private static Fait hours(String site, int hours) {
        return Fait.builder()
                .cle("heures-ouverture")
                .siteId(site)
                .nombre(BigDecimal.valueOf(hours))
                .build();
    }

    private static Finding of(String site, Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> site.equals(finding.subject()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> problems() {
        return FolderCheck.reading(edition.path()).diagnostics().stream()
                .map(RuleIssue::toString)
                .toList();
    }

    @Test
    void a_rule_reads_it_of_each_site_and_cites_it_alone() {
        Verdict verdict = verdict(hours("S1", 20), hours("S2", 30));
        assertThat(of("S1", verdict).status()).isEqualTo(Status.SATISFIED);
        assertThat(of("S1", verdict).facts()).extracting(UsedFact::pointer).containsExactly("/faits/0/nombre");
        assertThat(of("S2", verdict).facts()).extracting(UsedFact::pointer).containsExactly("/faits/1/nombre");
        assertThat(of("S2", verdict).facts())
                .extracting(UsedFact::label)
                .containsExactly("Heures d’ouverture par semaine, en heures (site S2)");
    }

    @Test
    void what_is_unsaid_is_asked_for_by_its_name_and_unit() {
        Verdict verdict = verdict(hours("S1", 20));
        assertThat(of("S2", verdict).status()).isEqualTo(Status.MISSING);
        assertThat(of("S2", verdict).remedy().supplies())
                .containsExactly(new Supply(
                        "/faits",
                        "un nombre de 0 à 168, en heures",
                        List.of(),
                        "Heures d’ouverture par semaine",
                        "heures-ouverture"));
    }

    @Test
    void a_number_that_is_not_counted_may_be_negative_within_its_bounds() {
        edition.replace("cahier.yaml", "unite: heures", "unite: degrés")
                .replace("cahier.yaml", "    au-moins: 0\n    au-plus: 168", "    au-moins: -40\n    au-plus: -0.5");
        assertThat(verdict(hours("S1", -20)).remarks()).isEmpty();
        assertThat(verdict(hours("S1", -41)).remarks())
                .singleElement()
                .asString()
                .contains("un nombre de -40 à -0,5, en degrés");
    }

    @Test
    void what_is_counted_has_no_negative_bound() {
        edition.replace("cahier.yaml", "    au-moins: 0\n", "    au-moins: -1\n");
        assertThat(edition.refusal())
                .hasMessageContaining(
                        "« au-moins » ou « au-plus » est négatif, et ce qui se compte en heures ne l’est jamais.");
    }

    @Test
    void a_key_that_the_edition_does_not_declare_is_told_with_the_nearest() {
        assertThat(verdict(
                                hours("S1", 20),
                                hours("S2", 20).toBuilder()
                                        .cle("heure-ouverture")
                                        .build())
                        .remarks())
                .containsExactly(
                        "Le fait « heure-ouverture » n’a pas été lu : l’édition n’en déclare pas de ce nom. Vouliez-vous écrire"
                                + " « heures-ouverture » ?");
    }

    @Test
    void a_value_beyond_its_bounds_is_told_and_says_nothing() {
        Verdict verdict = verdict(hours("S1", 169), hours("S2", 168));
        assertThat(of("S1", verdict).status()).isEqualTo(Status.MISSING);
        assertThat(of("S2", verdict).status()).isEqualTo(Status.SATISFIED);
        assertThat(verdict.remarks())
                .containsExactly(
                        "Le fait « Heures d’ouverture par semaine » (heures-ouverture) n’a pas été lu : 169 n’est pas"
                                + " un nombre de 0 à 168, en heures.");
    }

    @Test
    void a_value_of_another_kind_is_told_with_the_place_where_it_belongs() {
        Fait words = Fait.builder()
                .cle("heures-ouverture")
                .siteId("S1")
                .texte("vingt")
                .build();
        assertThat(verdict(words, hours("S2", 20)).remarks())
                .containsExactly(
                        "Le fait « Heures d’ouverture par semaine » (heures-ouverture) se dit sous « nombre », et là"
                                + " seulement : il n’a pas été lu.");
    }

    @Test
    void two_values_for_one_site_count_for_neither() {
        Verdict verdict = verdict(hours("S1", 20), hours("S1", 30), hours("S2", 20), hours("S2", 20));
        assertThat(of("S1", verdict).status()).isEqualTo(Status.MISSING);
        assertThat(of("S2", verdict).status()).isEqualTo(Status.SATISFIED);
        assertThat(verdict.remarks())
                .containsExactly(
                        "Le fait « Heures d’ouverture par semaine » (heures-ouverture) n’a pas été lu : le dossier en"
                                + " donne deux valeurs différentes.");
    }

    @Test
    void a_fact_about_a_site_without_a_site_is_told() {
        Fait nowhere = hours("S1", 30).toBuilder().siteId(null).build();
        assertThat(verdict(nowhere, hours("S1", 20), hours("S2", 20)).remarks())
                .containsExactly(
                        "Le fait « Heures d’ouverture par semaine » (heures-ouverture) n’a pas été lu : le dossier ne dit"
                                + " pas de quel site il parle, sous « site_id ».");
    }

    @Test
    void two_values_in_one_row_are_told() {
        Fait both = hours("S1", 30).toBuilder().texte("trente").build();
        Verdict verdict = verdict(both, hours("S2", 20));
        assertThat(of("S1", verdict).status()).isEqualTo(Status.MISSING);
        assertThat(verdict.remarks())
                .containsExactly(
                        "Le fait « Heures d’ouverture par semaine » (heures-ouverture) n’a pas été lu : la même ligne lui"
                                + " donne plusieurs valeurs, sous « texte » et « nombre ».");
    }

    @Test
    void a_negative_duration_is_told() {
        Fait travel =
                Fait.builder().cle("trajet").nombre(new BigDecimal("-0.5")).build();
        assertThat(verdict(hours("S1", 20), hours("S2", 20), travel).remarks())
                .contains(
                        "Le fait « Durée du trajet » (trajet) n’a pas été lu : -0,5 n’est pas une durée d’au moins 0, en"
                                + " minutes.");
    }

    @Test
    void a_long_answer_is_told_by_its_beginning() {
        Fait long_ = Fait.builder().cle("devise").texte("x".repeat(300)).build();
        assertThat(verdict(hours("S1", 20), hours("S2", 20), long_).remarks())
                .anyMatch(remark -> remark.contains("« " + "x".repeat(60) + "… » n’est pas l’une des réponses"));
    }

    @Test
    void an_instant_has_an_hour() {
        Fait day = Fait.builder()
                .cle("remise")
                .horodatage(Horodatage.lire("2026-03-31"))
                .build();
        assertThat(verdict(hours("S1", 20), hours("S2", 20), day).remarks())
                .contains(
                        "Le fait « Remise des clés » (remise) n’a pas été lu : 31 mars 2026 n’est pas une date et une heure.");
    }

    @Test
    void an_instant_without_offset_is_one_of_the_zone_of_the_edition() {
        edition.replace("essai/obligations.yaml", "faits.heures-ouverture", "faits.remise")
                .replace("essai/obligations.yaml", "  sujet: site\n", "")
                .replace(
                        HoursEdition.RULES,
                        "Fait( cle == \"heures-ouverture\", $site : sujet, nombre >= $requis, $constate : nombre )",
                        "Fait( cle == \"remise\", instant <= $requis, $constate : instant )")
                .replace(HoursEdition.RULES, "$requis : nombre", "$requis : instant")
                .replace("cahier.yaml", "nombre: 2", "instant: \"2026-03-31T16:00:00+02:00\"");
        assertThat(verdict(handover("2026-03-31T16:00")).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.status()).isEqualTo(Status.SATISFIED);
                    assertThat(finding.facts()).extracting(UsedFact::pointer).containsExactly("/faits/0/instant");
                });
        assertThat(verdict(handover("2026-03-31T16:00:01")).findings())
                .extracting(Finding::status)
                .containsExactly(Status.MISSING);
        assertThat(verdict(handover("2026-03-31T14:00Z")).findings())
                .extracting(Finding::status)
                .containsExactly(Status.SATISFIED);
    }

    private static Fait handover(String stamp) {
        return Fait.builder().cle("remise").horodatage(Horodatage.lire(stamp)).build();
    }

    @Test
    void an_answer_outside_a_choice_is_told_with_the_answers() {
        Fait other = Fait.builder().cle("statut").texte("prêté").build();
        assertThat(verdict(hours("S1", 20), hours("S2", 20), other).remarks())
                .contains(
                        "Le fait « Statut du lieu » (statut) n’a pas été lu : « prêté » n’est pas l’une des réponses propre, loue.");
    }

    @Test
    void a_field_of_a_record_says_of_which_element_it_is() {
        Fait alone = Fait.builder()
                .cle("operateur.convention")
                .date(LocalDate.of(2026, 1, 2))
                .build();
        assertThat(verdict(hours("S1", 20), hours("S2", 20), alone).remarks())
                .contains(
                        "Le fait « Opérateur : date de la convention » (operateur.convention) n’a pas été lu : il peut y en"
                                + " avoir plusieurs, et « element » ne dit pas lequel.");
    }

    @Test
    void a_fact_of_which_there_is_one_has_no_element() {
        Fait twice = Fait.builder().cle("statut").element("autre").texte("loue").build();
        assertThat(verdict(hours("S1", 20), hours("S2", 20), twice).remarks())
                .contains(
                        "Le fait « Statut du lieu » (statut) n’a pas été lu : il n’y en a qu’un, et « element » en nomme"
                                + " plusieurs : retirez « element ».");
    }

    @Test
    void ten_thousand_facts_of_unknown_names_are_bounded() {
        List<Fait> many = IntStream.range(0, 10_000)
                .mapToObj(i -> hours("S1", 20).toBuilder().cle("inconnu-" + i).build())
                .toList();
        assertThat(verdict(many).remarks()).hasSizeLessThanOrEqualTo(Verdict.MAX_REMARKS);
    }

    @Test
    void what_an_obligation_lists_is_read_and_a_row_without_a_key_is_told() {
        edition.replace(
                "essai/obligations.yaml",
                "\"faits.heures-ouverture\"",
                "\"faits.heures-ouverture\"\n    - \"faits.statut\"");
        Fait owned = Fait.builder().cle("statut").texte("propre").build();
        Fait nameless = Fait.builder().texte("propre").build();
        assertThat(verdict(hours("S1", 20), hours("S2", 20), owned, nameless).remarks())
                .containsExactly("Un fait n’a pas été lu : il ne dit pas lequel il est, sous « cle ».");
    }

    @Test
    void its_bounds_are_told_as_numbers_are_in_french() {
        edition.replace("cahier.yaml", "au-plus: 168", "au-plus: 37.5");
        assertThat(verdict(hours("S1", 38), hours("S2", 20)).remarks())
                .anyMatch(remark -> remark.endsWith("38 n’est pas un nombre de 0 à 37,5, en heures."));
    }

    @Test
    void without_any_declaration_an_undeclared_key_is_a_warning() {
        edition.replace("cahier.yaml", HoursEdition.FACTS, "formulations:")
                .replace("essai/obligations.yaml", "faits.heures-ouverture", "faits[].nombre");
        assertThat(problems())
                .anyMatch(problem -> problem.contains("le fait « heures-ouverture » n’est pas déclaré sous « faits »"));
        assertThat(verdict(hours("S1", 20), hours("S2", 20)).findings())
                .allMatch(finding -> finding.status() == Status.SATISFIED);
    }
}
