package fr.cahier.authoring;

import static fr.cahier.authoring.Computing.between;
import static fr.cahier.authoring.Computing.dossier;
import static fr.cahier.authoring.Computing.said;
import static fr.cahier.authoring.Computing.site;
import static fr.cahier.authoring.Computing.slot;
import static fr.cahier.authoring.Computing.unsaid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Personnel;
import fr.cahier.facts.Calcul;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is computed over several elements, and what the silence of one or of all of them leaves open. */
class ComputedListsTest {

    @TempDir
    Path temporary;

    private Computing computing() {
        return new Computing(temporary, Computing.FACTS);
    }

    private static Fait number(String key, String number) {
        return Fait.builder().cle(key).nombre(new BigDecimal(number)).build();
    }

    private static Fait.FaitBuilder operator(String field, String name) {
        return Fait.builder().cle("operateur." + field).element(name);
    }

    @Test
    void a_list_that_is_not_said_is_not_empty() {
        String count = "fonction: nombre\nde: [personnels]";
        Calcul silent = computing().result(count, dossier());
        between(silent, null, null);
        assertThat(unsaid(silent)).containsExactly("/personnels");
        Calcul empty = computing().result(count, dossier().personnels(List.of()));
        between(empty, "0", "0");
        assertThat(said(empty)).containsExactly("/personnels");
    }

    @Test
    void one_missing_record_of_several_is_asked_for_alone() {
        String sum = "fonction: somme\nde: [faits.heures]";
        Dossier.DossierBuilder dossier = dossier(
                        Fait.builder()
                                .cle("heures")
                                .siteId("S1")
                                .nombre(BigDecimal.TEN)
                                .build(),
                        Fait.builder()
                                .cle("heures")
                                .siteId("S3")
                                .nombre(BigDecimal.ONE)
                                .build())
                .sites(List.of(
                        site("S1"),
                        site("S2"),
                        site("S3"),
                        site("S4").toBuilder().recoitPublic(false).build()));
        Calcul result = computing().result(sum, dossier);
        between(result, "11", "179");
        assertThat(result.nonDits()).isEqualTo(1);
        assertThat(result.entrees().lues().get(2).admis()).isEqualTo("une durée de 0 à 168, en heures (S2)");
    }

    @Test
    void a_filter_that_is_not_said_widens_the_sum_and_is_asked_for() {
        String sum = "fonction: somme\nde: [faits.operateur.jours]\nou:\n  - { champ: statut, egal: public }";
        Calcul result = computing()
                .result(
                        sum,
                        dossier(
                                operator("jours", "a").nombre(BigDecimal.ONE).build(),
                                operator("statut", "a").texte("public").build(),
                                operator("jours", "b")
                                        .nombre(BigDecimal.valueOf(2))
                                        .build(),
                                operator("statut", "b").texte("prive").build(),
                                operator("jours", "c")
                                        .nombre(BigDecimal.valueOf(4))
                                        .build()));
        between(result, "1", "5");
        assertThat(result.nonDits()).isEqualTo(1);
        assertThat(said(result))
                .as("the days of one that does not count are not read")
                .containsExactly("/faits/1/texte", "/faits/0/nombre", "/faits/3/texte", "/faits/4/nombre");
    }

    @Test
    void what_is_unsaid_may_be_one_of_the_others_or_another() {
        Dossier.DossierBuilder staff = dossier()
                .personnels(List.of(
                        Personnel.builder().id("P1").fonction("accueil").build(),
                        Personnel.builder().id("P2").fonction("accueil").build(),
                        Personnel.builder().id("P3").etp(BigDecimal.ONE).build()));
        between(computing().result("fonction: nombre-distinct\nde: [\"personnels[].fonction\"]", staff), "1", "2");
    }

    @Test
    void all_of_them_satisfy_it_where_each_says_so() {
        String all =
                "fonction: tous\nde: [faits.operateur]\nverifient:\n  - { champ: convention, avant: \"2026-01-01\" }";
        Fait a = operator("convention", "a").date(LocalDate.of(2025, 12, 31)).build();
        Fait b = operator("convention", "b").date(LocalDate.of(2026, 1, 1)).build();
        Fait c = operator("nom", "c").texte("Sans date").build();
        assertThat(computing().result(all, dossier(a)).vrai()).isTrue();
        assertThat(computing().result(all, dossier(a, b, c)).vrai()).isFalse();
        Calcul open = computing().result(all, dossier(a, c));
        assertThat(open.vrai()).isNull();
        assertThat(open.entrees().lues().get(1).admis()).isEqualTo("un jour (« c »)");
        assertThat(computing().result(all, dossier(number("budget", "1"))).vrai())
                .isNull();
    }

    @Test
    void enough_of_them_satisfy_it_whatever_the_others_say() {
        String two =
                "fonction: au-moins\ncombien: 2\nde: [faits.operateur]\nverifient:\n  - { champ: jours, au-moins: 3 }";
        Fait a = operator("jours", "a").nombre(BigDecimal.valueOf(3)).build();
        Fait b = operator("jours", "b").nombre(BigDecimal.valueOf(7)).build();
        Fait c = operator("jours", "c").nombre(BigDecimal.valueOf(2)).build();
        Fait d = operator("nom", "d").texte("Sans jours").build();
        assertThat(computing().result(two, dossier(a, b, d)).vrai()).isTrue();
        assertThat(computing().result(two, dossier(a, c)).vrai()).isFalse();
        assertThat(computing().result(two, dossier(a, c, d)).vrai()).isNull();
    }

    @Test
    void each_element_of_a_repeated_fact_has_its_own_result() {
        String months = "fonction: mois-entre\ndu: faits.operateur.convention\npour-chaque: operateur";
        List<Calcul> results = computing()
                .results(
                        months,
                        dossier(
                                        operator("convention", "a")
                                                .date(LocalDate.of(2025, 3, 31))
                                                .build(),
                                        operator("nom", "b").texte("Sans date").build())
                                .build());
        assertThat(results).extracting(Calcul::element).containsExactly("a", "b");
        between(results.get(0), "12", "12");
        between(results.get(1), null, null);
        assertThat(said(results.get(0))).containsExactly("/faits/0/date", "/depot/horodatage");
    }

    @Test
    void a_person_of_no_site_may_be_of_any() {
        Dossier dossier = dossier()
                .sites(List.of(site("S1"), site("S2")))
                .personnels(List.of(
                        Personnel.builder().id("P1").siteId("S1").build(),
                        Personnel.builder().id("P2").fonction("accueil").build()))
                .build();
        List<Calcul> results = computing().results("fonction: nombre\nde: [personnels]\npar: site", dossier);
        between(results.get(0), "1", "2");
        between(results.get(1), "0", "1");
        assertThat(unsaid(results.get(1))).containsExactly("/personnels/1/site_id");
    }

    @Test
    void a_site_is_told_of_the_lists_of_its_own_slots_only() {
        String weeks = "fonction: nombre\nde: [\"creneaux[].semaines_du_mois[]\"]\npar: site";
        Creneau silent = slot("S1", 1, "09:00", "12:00");
        Dossier dossier = dossier()
                .sites(List.of(site("S1"), site("S2"), site("S3")))
                .creneaux(List.of(
                        silent,
                        silent.toBuilder()
                                .siteId("S2")
                                .semainesDuMois(List.of())
                                .build(),
                        silent.toBuilder()
                                .siteId("S3")
                                .semainesDuMois(List.of(1, 3))
                                .build()))
                .build();
        List<Calcul> results = computing().results(weeks, dossier);
        between(results.get(0), null, null);
        assertThat(unsaid(results.get(0))).containsExactly("/creneaux/0/semaines_du_mois");
        between(results.get(1), "0", "0");
        assertThat(said(results.get(1))).containsExactly("/creneaux/1/semaines_du_mois");
        between(results.get(2), "2", "2");
    }

    @Test
    void a_value_of_which_it_is_not_said_whose_it_is_may_be_one_more() {
        Fait a = operator("jours", "a").nombre(BigDecimal.valueOf(2)).build();
        Fait unnamed = operator("jours", null).nombre(BigDecimal.valueOf(4)).build();
        Calcul most = computing().result("fonction: maximum\nde: [faits.operateur.jours]", dossier(a, unnamed));
        between(most, "2", "7");
        assertThat(unsaid(most)).containsExactly("/faits/1/nombre");
        between(computing().result("fonction: nombre\nde: [faits.operateur]", dossier(a, unnamed)), "1", "2");
        between(computing().result("fonction: nombre\nde: [faits.operateur]", dossier(unnamed)), null, null);
    }

    @Test
    void a_value_that_says_neither_whose_nor_which_it_is_may_be_anybodys() {
        String hours = "fonction: somme\nde: [faits.formation.heures]\npar: personnel";
        Fait said = Fait.builder()
                .cle("formation.heures")
                .personnelId("P1")
                .element("a")
                .nombre(BigDecimal.ONE)
                .build();
        Fait lost =
                Fait.builder().cle("formation.heures").nombre(BigDecimal.TEN).build();
        Dossier.DossierBuilder dossier = dossier(said, lost)
                .personnels(
                        List.of(Personnel.builder().id("P1").fonction("accueil").build()));
        between(computing().result(hours, dossier), "1", null);
    }
}
