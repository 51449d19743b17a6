package fr.cahier.authoring;

import static fr.cahier.authoring.Computing.between;
import static fr.cahier.authoring.Computing.dossier;
import static fr.cahier.authoring.Computing.site;
import static fr.cahier.authoring.Computing.slot;
import static fr.cahier.authoring.Computing.unsaid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Personnel;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Calcul.Entree;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time between two moments, results for each element of a list, and what silence leaves unknown. */
class ComputedMomentsTest {

    private static final String FACTS = """
            faits:
              - { cle: annonce, libelle: "Annonce", genre: instant }
              - { cle: jour, libelle: "Jour", genre: date }
              - { cle: heures, libelle: "Heures", genre: duree, unite: heures, au-plus: 168 }
              - cle: visite
                libelle: "Visite"
                champs:
                  - { cle: debut, libelle: "début", genre: instant }
                  - { cle: fin, libelle: "fin", genre: instant }
            calculs:
              - code: essai
                libelle: "Essai"
            """;

    @TempDir
    Path temporary;

    private Computing computing() {
        return new Computing(temporary, FACTS);
    }

    private static Fait moment(String key, String element, String stamp) {
        return Fait.builder()
                .cle(key)
                .element(element)
                .horodatage(Horodatage.lire(stamp))
                .build();
    }

    @Test
    void the_time_from_an_instant_to_the_deposit_is_counted_over_a_change_of_the_clock() {
        Dossier dossier =
                dossier(moment("annonce", null, "2026-03-28T10:00:00+01:00")).build();
        between(
                computing()
                        .results("fonction: heures-entre\ndu: faits.annonce", dossier)
                        .get(0),
                "71",
                "71");
        between(
                computing()
                        .results("fonction: minutes-entre\ndu: depot\nau: faits.annonce", dossier)
                        .get(0),
                "-4260",
                "-4260");
        Dossier byDay = dossier.toBuilder()
                .depot(Depot.builder().horodatage(Horodatage.lire("2026-03-31")).build())
                .build();
        between(
                computing()
                        .results("fonction: heures-entre\ndu: faits.annonce", byDay)
                        .get(0),
                "61",
                "84.9997");
    }

    @Test
    void an_hour_that_comes_twice_is_either() {
        Dossier dossier = dossier(
                        moment("visite.debut", "a", "2025-10-26T02:30"), moment("visite.fin", "a", "2025-10-26T06:00"))
                .build();
        String time = "fonction: heures-entre\ndu: faits.visite.debut\nau: faits.visite.fin\npour-chaque: visite";
        between(computing().results(time, dossier).get(0), "3.5", "4.5");
        Dossier told = dossier(
                        moment("visite.debut", "a", "2025-10-26T02:30+02:00"),
                        moment("visite.fin", "a", "2025-10-26T06:00"))
                .build();
        between(computing().results(time, told).get(0), "4.5", "4.5");
    }

    @Test
    void what_is_not_said_leaves_the_time_unknown_and_is_asked_for() {
        Calcul silent = computing()
                .results("fonction: heures-entre\ndu: faits.annonce", dossier().build())
                .get(0);
        between(silent, null, null);
        assertThat(unsaid(silent)).containsExactly("/faits");
    }

    @Test
    void each_element_has_its_time() {
        List<Calcul> results = computing()
                .results(
                        "fonction: minutes-entre\ndu: faits.visite.debut\nau: faits.visite.fin\npour-chaque: visite",
                        dossier(
                                        moment("visite.debut", "a", "2026-03-01T09:00"),
                                        moment("visite.fin", "a", "2026-03-01T10:30"),
                                        moment("visite.debut", "b", "2026-03-02T09:00"))
                                .build());
        assertThat(results).extracting(Calcul::element).containsExactly("a", "b");
        between(results.get(0), "90", "90");
        between(results.get(1), null, null);
    }

    @Test
    void each_slot_has_its_length_and_one_that_ends_before_it_begins_runs_past_midnight() {
        Dossier dossier = dossier()
                .creneaux(List.of(
                        slot(null, 1, "09:00", "12:30"), slot(null, 1, "22:00", "01:00"), slot(null, 1, "09:00", null)))
                .build();
        String length =
                "fonction: heures-entre\ndu: \"creneaux[].debut\"\nau: \"creneaux[].fin\"\npour-chaque: creneaux";
        List<Calcul> results = computing().results(length, dossier);
        assertThat(results).extracting(Calcul::element).containsExactly("n° 1", "n° 2", "n° 3");
        between(results.get(0), "3.5", "3.5");
        between(results.get(1), "3", "3");
        between(results.get(2), "0", "24");
        assertThat(unsaid(results.get(2))).containsExactly("/creneaux/2/fin");

        List<Calcul> silent =
                computing().results(length, dossier.toBuilder().creneaux(null).build());
        assertThat(silent).hasSize(1);
        between(silent.get(0), null, null);
        assertThat(unsaid(silent.get(0))).containsExactly("/creneaux");
    }

    @Test
    void thrice_twenty_minutes_is_an_hour() {
        Dossier dossier = dossier()
                .creneaux(List.of(
                        slot(null, 1, "09:00", "09:20"),
                        slot(null, 2, "09:00", "09:20"),
                        slot(null, 3, "09:00", "09:20")))
                .build();
        String each = "  - { code: longueur, libelle: \"Autre\", fonction: heures-entre, du: \"creneaux[].debut\","
                + " au: \"creneaux[].fin\", pour-chaque: creneaux }\n";
        between(
                computing()
                        .results("fonction: somme\nde: [calculs.longueur]", dossier, each)
                        .get(0),
                "1",
                "1");
        Dossier one = dossier.toBuilder()
                .creneaux(List.of(slot(null, 1, "09:00", "09:20")))
                .build();
        between(computing().results("fonction: duree\nde: [creneaux]", one).get(0), "0.3333", "0.3333");
    }

    @Test
    void each_person_and_each_site_is_called_as_findings_call_it() {
        Dossier dossier = dossier()
                .sites(List.of(site("S1"), site("S2")))
                .personnels(List.of(
                        Personnel.builder()
                                .id("P1")
                                .siteId("S1")
                                .etp(BigDecimal.ONE)
                                .build(),
                        Personnel.builder().fonction("accueil").build()))
                .build();
        String etp = "fonction: somme\nde: [\"personnels[].etp\"]\npour-chaque: personnels";
        List<Calcul> results = computing().results(etp, dossier);
        assertThat(results).hasSize(2);
        assertThat(results.get(0).element()).isEqualTo("P1");
        between(results.get(0), "1", "1");
        between(results.get(1), null, null);

        List<Calcul> perSite = computing().results(etp + "\npar: site", dossier);
        assertThat(perSite)
                .as("the person of no site may be of either")
                .extracting(Calcul::sujet, Calcul::element)
                .containsExactly(tuple("S1", null), tuple("S1", "P1"), tuple("S2", null));
        assertThat(unsaid(perSite.get(2))).containsExactly("/personnels/1/site_id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fonction: tous \\n de: [personnels] \\n verifient: [{ champ: etp, au-moins: 1 }]
            fonction: tous \\n de: [faits.visite] \\n verifient: [{ champ: debut, dit: oui }]
            fonction: au-moins \\n combien: 1 \\n de: [sites] \\n verifient: [{ champ: recoit_public, egal: oui }]
            fonction: au-moins \\n combien: 1 \\n de: [creneaux] \\n verifient: [{ champ: fin, au-moins: "18:00" }]
            fonction: nombre \\n de: [personnels]
            fonction: nombre-distinct \\n de: ["personnels[].fonction"]
            fonction: somme \\n de: [faits.heures]
            fonction: somme \\n de: ["personnels[].etp"]
            fonction: duree \\n de: [creneaux]
            fonction: jours-ouverts \\n de: [creneaux]
            fonction: minimum \\n de: [faits.heures]
            fonction: maximum \\n de: [faits.heures]
            """)
    void silence_has_no_bound_that_any_rule_could_be_satisfied_with(String form) {
        Dossier silent = dossier()
                .faits(null)
                .personnels(null)
                .sites(null)
                .creneaux(null)
                .build();
        Calcul result = computing().results(form.replace(" \\n ", "\n"), silent).get(0);
        assertThat(result.nonDits()).isPositive();
        assertThat(result.vrai()).isNull();
        if (!form.contains("verifient")) {
            between(result, null, null);
        }
    }

    @Test
    void a_dossier_says_that_it_has_none_of_a_record_beside_other_facts() {
        String count = "fonction: nombre\nde: [faits.visite]";
        Fait hours = Fait.builder().cle("heures").nombre(BigDecimal.TEN).build();
        Fait none = Fait.builder().cle("visite").vrai(false).build();
        Calcul silent = computing().results(count, dossier(hours).build()).get(0);
        between(silent, null, null);
        Calcul denied = computing().results(count, dossier(hours, none).build()).get(0);
        between(denied, "0", "0");
        assertThat(denied.nonDits()).isZero();
        assertThat(denied.entrees().lues())
                .extracting(Entree::pointeur, Entree::valeur)
                .containsExactly(tuple("/faits/1/vrai", false));
        Calcul empty =
                computing().results(count, dossier().faits(List.of()).build()).get(0);
        between(empty, "0", "0");
        assertThat(empty.entrees().lues()).extracting(Entree::pointeur).containsExactly("/faits");
        Calcul both = computing()
                .results(
                        count,
                        dossier(none, moment("visite.debut", "a", "2026-03-01T09:00"))
                                .build())
                .get(0);
        between(both, null, null);
        assertThat(unsaid(both)).containsExactly("/faits");
    }

    @Test
    void what_is_made_from_the_results_of_no_element_has_no_value() {
        String least = "fonction: minimum\nde: [calculs.par-visite]";
        String each = "  - { code: par-visite, libelle: \"Autre\", fonction: heures-entre, du: faits.visite.debut,"
                + " au: faits.visite.fin, pour-chaque: visite }\n";
        Calcul none = computing().results(least, dossier().build(), each).get(0);
        between(none, null, null);
        assertThat(none.nonDits()).isZero();
    }

    @Test
    void an_unsaid_result_still_bounds_what_is_made_from_it() {
        String sum = "fonction: somme\nde: [calculs.declarees, faits.heures]";
        Fait hours = Fait.builder().cle("heures").nombre(BigDecimal.TEN).build();
        Dossier dossier = dossier(hours).build();
        String persons =
                "  - { code: declarees, libelle: \"Autre\", fonction: somme, de: [\"personnels[].etp\"], unite: heures }\n";
        between(computing().results(sum, dossier, persons).get(0), "10", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fonction: heures-entre \\n du: faits.jour | « faits.jour » n’a pas d’heure.
            fonction: jours-entre \\n du: faits.annonce | « faits.annonce » n’est pas une date.
            fonction: heures-entre \\n du: faits.visite.debut | peut donner plusieurs dates.
            fonction: heures-entre \\n du: faits.annonce \\n au: "creneaux[].fin" \\n pour-chaque: creneaux | « du » et « au » ne se comparent pas
            fonction: heures-entre \\n du: "creneaux[].fin" \\n pour-chaque: creneaux | « du » et « au » ne se comparent pas
            fonction: heures-entre \\n du: faits.annonce \\n unite: jours | Écrivez unite: heures, ou retirez cette clé.
            fonction: nombre \\n de: [creneaux] \\n pour-chaque: creneau | « creneau » n’est ni un fait déclaré qui se répète, ni une liste du dossier.
            """)
    void what_means_nothing_is_refused(String form, String message) {
        assertThat(computing().folder(form.replace(" \\n ", "\n")).refusal().getMessage())
                .as(form)
                .contains(message);
    }
}
