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

    private static final String RULES = "essai/regles.drl";

    private static final String FACTS = """
            faits:
              - cle: heures-ouverture
                libelle: "Heures d’ouverture par semaine"
                genre: nombre
                unite: heures
                au-moins: 0
                au-plus: 168
                sujet: site
              - cle: statut
                libelle: "Statut du lieu"
                genre: choix
                valeurs: [propre, loue]
              - { cle: remise, libelle: "Remise des clés", genre: instant }
              - { cle: trajet, libelle: "Durée du trajet", genre: duree, unite: minutes }
              - { cle: devise, libelle: "Devise", genre: choix, valeurs: [euro, franc] }
              - cle: operateur
                libelle: "Opérateur"
                champs:
                  - { cle: nom, libelle: "nom", genre: texte }
                  - { cle: convention, libelle: "date de la convention", genre: date }
            formulations:""";

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_asks_for_hours() {
        edition = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", FACTS)
                .replace("essai/obligations.yaml", "sites[].postes_internet", "faits.heures-ouverture")
                .replace("essai/obligations.yaml", "  constats:", "  remede: \"Dites-le.\"\n  constats:")
                .replace(
                        RULES,
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        "Fait( cle == \"heures-ouverture\", $site : sujet, nombre >= $requis, $constate : nombre )");
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
    void a_rule_that_does_not_say_of_which_fact_it_speaks_is_refused() {
        edition.replace(RULES, "cle == \"heures-ouverture\", ", "");
        assertThat(edition.refusal())
                .hasMessageContaining("essai/regles.drl:10:3")
                .hasMessageContaining(
                        "la règle ne dit pas de quel fait elle parle : elle jouerait pour n’importe lequel."
                                + " Écrivez par exemple cle == \"heures-ouverture\".");
    }

    @Test
    void a_fact_that_nothing_reads_is_a_warning() {
        assertThat(problems())
                .contains(
                        "cahier.yaml:34:5 : « trajet » : aucune règle, aucun calcul ni aucune obligation n’emploie ce fait."
                                + " Retirez-le, ou nommez-le là où il sert.")
                .noneMatch(problem -> problem.contains("« heures-ouverture » : aucune"));
    }

    @Test
    void what_is_unsaid_is_asked_for_by_its_name_and_unit() {
        Verdict verdict = verdict(hours("S1", 20));
        assertThat(of("S2", verdict).status()).isEqualTo(Status.MISSING);
        assertThat(of("S2", verdict).remedy().supplies())
                .containsExactly(new Supply(
                        "/faits", "un nombre de 0 à 168, en heures", List.of(), "Heures d’ouverture par semaine"));
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
                        RULES,
                        "Fait( cle == \"heures-ouverture\", $site : sujet, nombre >= $requis, $constate : nombre )",
                        "Fait( cle == \"remise\", instant <= $requis, $constate : instant )")
                .replace(RULES, "$requis : nombre", "$requis : instant")
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
    void ten_thousand_facts_of_unknown_names_are_bounded() {
        List<Fait> many = IntStream.range(0, 10_000)
                .mapToObj(i -> hours("S1", 20).toBuilder().cle("inconnu-" + i).build())
                .toList();
        assertThat(verdict(many).remarks()).hasSizeLessThanOrEqualTo(Verdict.MAX_REMARKS);
    }

    @Test
    void a_rule_that_looks_for_another_key_is_refused_with_the_nearest() {
        edition.replace(RULES, "\"heures-ouverture\"", "\"heures-ouvertures\"");
        assertThat(edition.refusal())
                .hasMessageContaining("le fait « heures-ouvertures » n’est pas déclaré sous « faits »")
                .hasMessageContaining("Vouliez-vous écrire « heures-ouverture » ?");
    }

    @Test
    void a_rule_that_compares_what_such_a_fact_never_says_is_refused() {
        edition.replace(RULES, "nombre >= $requis", "nombre >= $requis, vrai == true");
        assertThat(edition.refusal())
                .hasMessageContaining(
                        "« heures-ouverture » est un nombre : « vrai » n’en dit jamais rien. Comparez « nombre ».");
    }

    @Test
    void an_obligation_that_lists_an_undeclared_one_is_refused() {
        edition.replace("essai/obligations.yaml", "faits.heures-ouverture", "faits.heures");
        assertThat(edition.refusal()).hasMessageContaining("l’édition ne déclare aucun fait « heures ».");
    }

    @Test
    void an_answer_that_no_rule_meets_is_a_warning() {
        edition.replace(RULES, "  Seuil(", "  Fait( cle == \"statut\", texte == \"propre\" )\n  Seuil(");
        assertThat(problems())
                .anyMatch(problem -> problem.startsWith("cahier.yaml:")
                        && problem.contains("aucune règle ne rencontre la réponse « loue »."));
    }

    @Test
    void without_any_declaration_an_undeclared_key_is_a_warning() {
        edition.replace("cahier.yaml", FACTS, "formulations:")
                .replace("essai/obligations.yaml", "faits.heures-ouverture", "faits[].nombre");
        assertThat(problems())
                .anyMatch(problem -> problem.contains("le fait « heures-ouverture » n’est pas déclaré sous « faits »"));
        assertThat(verdict(hours("S1", 20), hours("S2", 20)).findings())
                .allMatch(finding -> finding.status() == Status.SATISFIED);
    }

    @Test
    void declarations_that_mean_nothing_are_refused_with_their_line() {
        edition.replace("cahier.yaml", "genre: nombre", "genre: nombres")
                .replace("cahier.yaml", "valeurs: [propre, loue]", "valeurs: [propre]")
                .replace("cahier.yaml", "{ cle: nom,", "{ cle: Nom,");
        assertThat(edition.refusal())
                .hasMessageContaining("« nombres » est inconnu")
                .hasMessageContaining("un choix a au moins deux « valeurs ».")
                .hasMessageContaining("la clé « operateur.Nom » n’est pas un nom de fait.");
    }

    @Test
    void declarations_that_readers_would_mistake_are_refused_with_their_mend() {
        edition.replace("cahier.yaml", "libelle: \"Remise des clés\"", "libelle: \" \"")
                .replace("cahier.yaml", "valeurs: [propre, loue]", "valeurs: [Loué, loue]")
                .replace("cahier.yaml", "valeurs: [euro, franc]", "valeurs: [euro, " + "f".repeat(61) + "]")
                .replace("cahier.yaml", "cle: heures-ouverture", "cle: heures.ouverture");
        assertThat(edition.refusal())
                .hasMessageContaining("le libellé est vide.")
                .hasMessageContaining("les réponses « Loué » et « loue » se liraient l’une pour l’autre.")
                .hasMessageContaining("dépasse 60 caractères.")
                .hasMessageContaining("la clé « heures.ouverture » a un point : il sépare une fiche de ses champs.");
    }

    @Test
    void a_rule_is_read_aloud_by_its_label() {
        assertThat(EditionCatalogue.directory(edition.path())
                        .explain("ESS-01", LocalDate.of(2026, 1, 1))
                        .orElseThrow()
                        .rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.sentence())
                        .contains("quand « Heures d’ouverture par semaine » est au moins égal au seuil")
                        .doesNotContain("heures-ouverture", "fait libre"));
    }

    @Test
    void a_threshold_in_another_unit_is_a_warning() {
        edition.replace("cahier.yaml", "unite: heures", "unite: minutes");
        assertThat(problems())
                .anyMatch(problem -> problem.contains(
                        "« nombre » est comparé au seuil « postes », en postes, et « heures-ouverture » se compte en"
                                + " minutes."));
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
}
