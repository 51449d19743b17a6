package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.edition.ReadyReader;
import fr.cahier.internal.edition.ReadyWriter;
import fr.cahier.internal.explanation.RuleReader;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.internal.reference.ThreeWays;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition declares what is counted before its rules are applied. */
class ComputationsTest {

    private static final String RULES = "essai/regles.drl";
    private static final String OBLIGATIONS = "essai/obligations.yaml";

    private static final String DECLARED = """
            faits:
              - cle: heures-matin
                libelle: "Heures du matin"
                genre: duree
                unite: heures
                au-moins: 0
                au-plus: 30
                sujet: site
              - cle: heures-soir
                libelle: "Heures du soir"
                genre: duree
                unite: heures
                au-moins: 0
                au-plus: 30
                sujet: site
              - cle: budget
                libelle: "Budget"
                genre: montant
                unite: euros
            calculs:
              - code: heures-du-site
                libelle: "Heures d’ouverture par semaine"
                fonction: somme
                de: [faits.heures-matin, faits.heures-soir]
                par: site
            formulations:""";

    private static final String COUNTED =
            "Calcul( code == \"heures-du-site\", $site : sujet, auMoins >= $requis, $constate : auMoins )";

    @TempDir
    Path temporary;

    private Folder edition;

    @BeforeEach
    void an_edition_that_adds_the_hours_of_each_site() {
        edition = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", DECLARED)
                .replace("cahier.yaml", "unite: postes", "unite: heures")
                .replace(OBLIGATIONS, "sites[].postes_internet", "calculs.heures-du-site")
                .replace(OBLIGATIONS, "  constats:", "  remede: \"Dites-le.\"\n  constats:")
                .replace(
                        RULES,
                        "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )",
                        COUNTED);
    }

    private List<Finding> findings(Fait... facts) {
        Dossier dossier = Dossier.builder()
                .sites(List.of(site("S1"), site("S2")))
                .faits(List.of(facts))
                .build();
        return Evaluator.of(EditionFolder.load(edition.path()))
                .evaluate(dossier)
                .findings();
    }

    private static Site site(String id) {
        return Site.builder().id(id).recoitPublic(true).build();
    }

    private static Fait hours(String key, String site, String hours) {
        return Fait.builder()
                .cle(key)
                .siteId(site)
                .nombre(new BigDecimal(hours))
                .build();
    }

    private static Finding of(String site, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> site.equals(finding.subject()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> warnings() {
        return FolderCheck.reading(edition.path()).diagnostics().stream()
                .map(RuleIssue::toString)
                .toList();
    }

    @Test
    void a_rule_compares_the_sum_and_cites_what_was_added_alone() {
        List<Finding> findings = findings(
                hours("heures-matin", "S1", "1.5"),
                Fait.builder().cle("budget").nombre(BigDecimal.TEN).build(),
                hours("heures-soir", "S1", "0.5"));
        assertThat(of("S1", findings).status()).isEqualTo(Status.SATISFIED);
        assertThat(of("S1", findings).observed()).isEqualTo(new BigDecimal("2.0"));
        assertThat(of("S1", findings).facts())
                .extracting(UsedFact::pointer)
                .containsExactly("/faits/0/nombre", "/faits/2/nombre");
    }

    @Test
    void what_is_unsaid_makes_no_sum_smaller_and_is_asked_for_alone() {
        Finding finding = of("S1", findings(hours("heures-matin", "S1", "1.9")));
        assertThat(finding.status()).isEqualTo(Status.MISSING);
        assertThat(finding.remedy().supplies())
                .containsExactly(new Supply(
                        "/faits", "une durée de 0 à 30, en heures (S1)", List.of(), "Heures du soir", "heures-soir"));
    }

    @Test
    void what_is_unsaid_does_not_matter_where_the_rest_suffices() {
        assertThat(of("S1", findings(hours("heures-matin", "S1", "2"))).status())
                .isEqualTo(Status.SATISFIED);
    }

    @Test
    void prebuilt_edition_folder_and_engine_take_it_alike() {
        Edition loaded = EditionFolder.load(edition.path()).edition();
        Edition ready = ReadyReader.read(ReadyWriter.bytes(loaded)).orElseThrow();
        assertThat(ready.computations()).isEqualTo(loaded.computations()).isNotEmpty();
        Dossier dossier = Dossier.builder()
                .sites(List.of(site("S1"), site("S2")))
                .faits(List.of(hours("heures-matin", "S1", "3")))
                .build();
        List<Object> facts = FactDeriver.facts(dossier, ready, ready.from());
        assertThat(facts).isEqualTo(FactDeriver.facts(dossier, loaded, loaded.from()));
        ThreeWays rules = ThreeWays.of(
                List.of(RuleFileParser.parse(RULES, edition.text(RULES)).file()));
        assertThat(rules.match(facts)).hasSize(1);
    }

    @Test
    void a_rule_that_names_another_is_refused_with_the_nearest() {
        edition.replace(RULES, "\"heures-du-site\"", "\"heure-du-site\"");
        assertThat(edition.refusal())
                .hasMessageContaining("le calcul « heure-du-site » n’est pas dans cahier.yaml")
                .hasMessageContaining("Vouliez-vous écrire « heures-du-site » ?");
    }

    @Test
    void a_rule_that_does_not_say_of_which_computation_it_speaks_is_refused() {
        edition.replace(RULES, "code == \"heures-du-site\", ", "");
        assertThat(edition.refusal())
                .hasMessageContaining(
                        "la règle ne dit pas de quel calcul elle parle : elle jouerait pour n’importe lequel.");
    }

    @Test
    void an_obligation_that_names_another_is_refused_with_the_nearest() {
        edition.replace(OBLIGATIONS, "calculs.heures-du-site", "calculs.heure-du-site");
        assertThat(edition.refusal())
                .hasMessageContaining("essai/obligations.yaml:7")
                .hasMessageContaining(
                        "l’édition ne déclare aucun calcul « heure-du-site ». Vouliez-vous écrire « heures-du-site » ?");
    }

    @Test
    void a_number_that_may_still_grow_is_told_as_a_bound() {
        Finding open = of("S1", findings(hours("heures-matin", "S1", "5")));
        assertThat(open.sentence()).contains("5").endsWith(" (Au moins : le dossier laisse ce nombre ouvert.)");
        Finding whole = of("S1", findings(hours("heures-matin", "S1", "5"), hours("heures-soir", "S1", "1")));
        assertThat(whole.sentence()).contains("6").doesNotContain("Au moins");
    }

    @Test
    void different_units_are_never_added() {
        edition.replace("cahier.yaml", "[faits.heures-matin, faits.heures-soir]", "[faits.heures-matin, faits.budget]")
                .replace("cahier.yaml", "par: site", "par: dossier");
        assertThat(edition.refusal()).hasMessageContaining("le calcul réunit deux unités : « heures » et « euros ».");
    }

    @Test
    void a_threshold_of_another_unit_is_a_warning() {
        edition.replace("cahier.yaml", "unite: heures\n    rubrique", "unite: postes\n    rubrique");
        assertThat(warnings())
                .anyMatch(problem -> problem.contains(
                        "« auMoins » est comparé au seuil « postes », en postes, et « heures-du-site » se compte en"
                                + " heures."));
    }

    @Test
    void one_that_nothing_reads_is_a_warning() {
        edition.replace(
                "cahier.yaml",
                "            calculs:".strip(),
                "calculs:\n  - { code: seul, libelle: \"Seul\", fonction: nombre, de: [sites] }");
        assertThat(warnings())
                .anyMatch(problem -> problem.contains("« seul » : aucune règle ni aucun calcul n’emploie ce calcul."));
    }

    @Test
    void a_rule_reads_one_that_its_obligation_does_not_list() {
        edition.replace(OBLIGATIONS, "calculs.heures-du-site", "faits.heures-matin");
        assertThat(warnings())
                .anyMatch(problem -> problem.contains("la règle lit « calculs.heures-du-site », que ESS-01 n’a"));
    }

    @Test
    void a_rule_is_read_aloud_with_its_label() {
        var loaded = EditionFolder.load(edition.path()).edition();
        var rule =
                RuleFileParser.parse(RULES, edition.text(RULES)).file().rules().get(0);
        assertThat(new RuleReader(loaded, loaded.from()).read(rule))
                .contains(
                        "le calcul « Heures d’ouverture par semaine » vaut au moins le seuil « Postes à offrir » (2 heures)");
    }
}
