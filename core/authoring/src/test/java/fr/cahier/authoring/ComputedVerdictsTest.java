package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slots against declared hours: what rules conclude from computations, and what findings rest on. */
class ComputedVerdictsTest {

    @TempDir
    Path temporary;

    private Evaluator evaluator;

    @BeforeEach
    void an_edition_that_counts_the_hours_of_slots() {
        Folder folder = Folder.minimal(temporary)
                .replace("cahier.yaml", "formulations:", """
                        faits:
                          - { cle: heures, libelle: "Heures déclarées", genre: duree, unite: heures, au-plus: 168, sujet: site }
                          - { cle: budget, libelle: "Budget", genre: montant, unite: euros, au-moins: 0 }
                          - { cle: accueil, libelle: "Budget de l’accueil", genre: montant, unite: euros, au-moins: 0 }
                        calculs:
                          - { code: creneaux, libelle: "Heures des créneaux", fonction: duree, de: [creneaux], par: site }
                          - { code: total, libelle: "Heures de tous les sites", fonction: somme, de: [calculs.creneaux] }
                          - { code: part, libelle: "Part de l’accueil", fonction: part, de: [faits.accueil], sur: [faits.budget] }
                        formulations:""")
                .replace("cahier.yaml", "unite: postes", "unite: heures")
                .replace("essai/obligations.yaml", "    - \"sites[].postes_internet\"", """
                            - "calculs.creneaux"
                            - "faits.heures"
                          indices: [calculs.total, calculs.part]\
                        """)
                .replace("essai/obligations.yaml", "  verification:", "  remede: \"Dites-le.\"\n  verification:")
                .replace(
                        "essai/obligations.yaml",
                        "    satisfaite:",
                        "    contradiction: \"{sujet} déclare {constate} heures ; ses créneaux en font au plus {possible}.\"\n"
                                + "    satisfaite:")
                .write("essai/regles.drl", """
                        rule "ESS-01 assez"
                          @obligation( "ESS-01" ) @conclut( "satisfaite" )
                        when
                          Seuil( code == "postes", $requis : nombre )
                          Calcul( code == "creneaux", $site : sujet, auMoins >= $requis, $constate : auMoins )
                        then
                        end

                        rule "ESS-01 heures contredites"
                          @obligation( "ESS-01" ) @conclut( "contradiction" )
                        when
                          Calcul( code == "creneaux", $site : sujet, auPlus != null, $possible : auPlus )
                          Fait( cle == "heures", sujet == $site, nombre > $possible, $constate : nombre )
                        then
                        end
                        """);
        evaluator = Evaluator.of(EditionFolder.load(folder.path()));
    }

    private static Site site(String id) {
        return Site.builder().id(id).recoitPublic(true).build();
    }

    private static Creneau slot(String site, int day, int hours) {
        return Creneau.builder()
                .siteId(site)
                .jour(day)
                .debut(LocalTime.of(9, 0))
                .fin(LocalTime.of(9 + hours, 0))
                .build();
    }

    private static Fait declared(String site, String hours) {
        return Fait.builder()
                .cle("heures")
                .siteId(site)
                .nombre(new BigDecimal(hours))
                .build();
    }

    private static Dossier dossier(List<Creneau> slots, Fait... facts) {
        return Dossier.builder()
                .sites(List.of(site("S1"), site("S2")))
                .creneaux(slots)
                .faits(List.of(facts))
                .build();
    }

    private Finding of(String site, Dossier dossier) {
        return evaluator.evaluate(dossier).findings().stream()
                .filter(finding -> site.equals(finding.subject()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void slots_and_declared_hours_that_disagree_are_contradicted() {
        List<Creneau> three = List.of(slot("S1", 1, 3));
        assertThat(of("S1", dossier(three, declared("S1", "3"))).status()).isEqualTo(Status.SATISFIED);
        Finding torn = of("S1", dossier(three, declared("S1", "3.01")));
        assertThat(torn.reason()).isEqualTo(Reason.CONTRADICTORY_FACTS);
        assertThat(torn.sentence()).contains("déclare 3,01 heures ; ses créneaux en font au plus 3.");
    }

    @Test
    void what_a_slot_leaves_unsaid_contradicts_nothing() {
        Creneau open = slot("S1", 1, 3).toBuilder().fin(null).build();
        assertThat(of("S1", dossier(List.of(open), declared("S1", "20"))).status())
                .isEqualTo(Status.MISSING);
    }

    @Test
    void a_finding_rests_on_what_its_computations_read_of_its_subject() {
        Dossier dossier = dossier(
                List.of(slot("S1", 1, 3), slot("S2", 2, 3)),
                declared("S1", "3"),
                Fait.builder().cle("budget").nombre(BigDecimal.TEN).build());
        assertThat(of("S2", dossier).facts())
                .extracting(UsedFact::pointer)
                .contains("/creneaux/1/debut", "/faits/1/nombre")
                .doesNotContain("/faits/0/nombre");
        assertThat(of("S2", dossier).computed())
                .extracting(computed -> computed.code() + " " + computed.atLeast())
                .containsExactly("creneaux 3", "total 6", "part 0");
    }

    @Test
    void a_share_of_nothing_is_told() {
        Dossier nothing = dossier(
                List.of(),
                Fait.builder().cle("budget").nombre(BigDecimal.ZERO).build(),
                Fait.builder().cle("accueil").nombre(BigDecimal.ONE).build());
        assertThat(evaluator.evaluate(nothing).remarks())
                .containsExactly(
                        "Le calcul « Part de l’accueil » n’a pas de valeur : le tout dont il prend la part n’est pas plus grand"
                                + " que zéro.");
    }

    @Test
    void a_pre_check_says_what_an_evaluation_says_after_any_edit() {
        Random random = new Random(7);
        PreCheck form = PreCheck.of(evaluator, dossier(List.of(slot("S1", 1, 2))));
        for (int i = 0; i < 300; i++) {
            Dossier before = form.dossier();
            form.change(edited(before, random));
            assertThat(form.verdict()).as("edit %s", i).isEqualTo(evaluator.evaluate(form.dossier()));
        }
    }

    private static Dossier edited(Dossier dossier, Random random) {
        Dossier.DossierBuilder next = dossier.toBuilder();
        String site = "S" + (1 + random.nextInt(2));
        switch (random.nextInt(6)) {
            case 0 -> {
                List<Creneau> slots = new ArrayList<>(dossier.creneaux() == null ? List.of() : dossier.creneaux());
                slots.add(slot(random.nextInt(4) == 0 ? null : site, 1 + random.nextInt(7), random.nextInt(4)));
                next.creneaux(slots);
            }
            case 1 -> next.creneaux(random.nextBoolean() ? null : List.of());
            case 2 -> next.faits(List.of(declared(site, "" + random.nextInt(9)), amount("budget", random.nextInt(3))));
            case 3 -> next.faits(null);
            case 4 ->
                next.depot(
                        random.nextBoolean()
                                ? null
                                : Depot.builder()
                                        .horodatage(Horodatage.lire("2026-03-31T10:00:00+02:00"))
                                        .build());
            default ->
                next.sites(List.of(
                        site("S1").toBuilder()
                                .recoitPublic(random.nextBoolean())
                                .build(),
                        site("S2")));
        }
        return next.build();
    }

    private static Fait amount(String key, int amount) {
        return Fait.builder().cle(key).nombre(BigDecimal.valueOf(amount)).build();
    }

    @Test
    void ten_thousand_facts_are_gone_through_once() {
        List<Fait> many = IntStream.range(0, 10_000)
                .mapToObj(i -> declared("S" + (i % 1_000), "1"))
                .toList();
        Dossier large = Dossier.builder()
                .sites(IntStream.range(0, 1_000).mapToObj(i -> site("S" + i)).toList())
                .creneaux(List.of())
                .faits(many)
                .build();
        Verdict verdict = evaluator.evaluate(large);
        assertThat(verdict.findings()).hasSizeGreaterThanOrEqualTo(1_000);
    }
}
