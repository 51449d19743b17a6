package fr.cahier.authoring;

import static fr.cahier.authoring.Computing.between;
import static fr.cahier.authoring.Computing.dossier;
import static fr.cahier.authoring.Computing.unsaid;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What each function of a closed list gives: on a boundary, on both sides of it, and in silence. */
class ComputedValuesTest {

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

    private static Fait training(String field, String person, String element, Object value) {
        var fact = Fait.builder().cle("formation." + field).personnelId(person).element(element);
        return value instanceof LocalDate day
                ? fact.date(day).build()
                : fact.nombre(new BigDecimal(value.toString())).build();
    }

    @Test
    void training_outside_a_window_of_twelve_months_is_out() {
        String hours = "fonction: somme\nde: [faits.formation.heures]\npar: personnel\n"
                + "ou:\n  - { champ: jour, depuis: 12 mois }";
        Dossier.DossierBuilder dossier = dossier(
                        training("jour", "P1", "a", LocalDate.of(2025, 3, 30)),
                        training("heures", "P1", "a", 1),
                        training("jour", "P1", "b", LocalDate.of(2025, 3, 31)),
                        training("heures", "P1", "b", 2),
                        training("jour", "P1", "c", LocalDate.of(2026, 3, 31)),
                        training("heures", "P1", "c", 4),
                        training("jour", "P1", "d", LocalDate.of(2026, 4, 1)),
                        training("heures", "P1", "d", 8))
                .personnels(
                        List.of(Personnel.builder().id("P1").fonction("accueil").build()));
        Calcul result = computing().result(hours, dossier);
        between(result, "6", "6");
        Calcul undated = computing().result(hours, dossier.depot(null));
        between(undated, "0", "15");
        assertThat(unsaid(undated)).containsExactly("/depot/horodatage");
    }

    @Test
    void a_share_is_exact_on_its_boundary_and_has_no_value_where_the_whole_is_nothing() {
        String share = "fonction: part\nde: [faits.budget-accueil]\nsur: [faits.budget]";
        assertThat(computing()
                        .result(share, dossier(number("budget", "3"), number("budget-accueil", "1")))
                        .auMoins())
                .isEqualTo(new BigDecimal("33.3333333333"));
        assertThat(computing()
                        .result(share, dossier(number("budget", "800"), number("budget-accueil", "400")))
                        .auMoins())
                .isEqualByComparingTo("50");
        assertThat(computing()
                        .result(share, dossier(number("budget", "10000000"), number("budget-accueil", "4999999")))
                        .auPlus())
                .isLessThan(new BigDecimal("50"));
        Calcul nothing = computing().result(share, dossier(number("budget", "0"), number("budget-accueil", "0")));
        between(nothing, null, null);
        assertThat(nothing.nonDits()).isZero();
        Calcul silent = computing().result(share, dossier(number("budget", "800")));
        assertThat(silent.auMoins()).isEqualByComparingTo("0");
        assertThat(silent.auPlus()).isNull();
    }

    @Test
    void an_age_is_counted_in_whole_years_and_months_and_days_up_to_the_deposit() {
        Fait day =
                Fait.builder().cle("ouverture").date(LocalDate.of(2024, 4, 1)).build();
        between(computing().result("fonction: annees-entre\ndu: faits.ouverture", dossier(day)), "1", "1");
        between(computing().result("fonction: mois-entre\ndu: faits.ouverture", dossier(day)), "23", "23");
        between(
                computing().result("fonction: jours-entre\ndu: faits.ouverture\nau: depot", dossier(day)),
                "729",
                "729");
        between(computing().result("fonction: jours-entre\nau: faits.ouverture", dossier(day)), "-729", "-729");
        Fait exactly = day.toBuilder().date(LocalDate.of(2024, 3, 31)).build();
        between(computing().result("fonction: annees-entre\ndu: faits.ouverture", dossier(exactly)), "2", "2");
        Calcul silent = computing().result("fonction: annees-entre\ndu: faits.ouverture", dossier());
        between(silent, null, null);
        assertThat(unsaid(silent)).containsExactly("/faits");
    }

    @Test
    void the_least_and_the_greatest_are_open_on_the_side_that_silence_may_move() {
        Dossier.DossierBuilder staff = dossier()
                .personnels(List.of(
                        Personnel.builder().id("P1").etp(new BigDecimal("0.5")).build(),
                        Personnel.builder().id("P2").etp(new BigDecimal("0.8")).build(),
                        Personnel.builder().id("P3").fonction("accueil").build()));
        between(computing().result("fonction: minimum\nde: [\"personnels[].etp\"]", staff), "0", "0.5");
        between(computing().result("fonction: maximum\nde: [\"personnels[].etp\"]", staff), "0.8", "10");
        between(computing().result("fonction: somme\nde: [\"personnels[].etp\"]", staff), "1.3", "11.3");
        between(
                computing()
                        .result(
                                "fonction: somme\nde: [\"personnels[].etp\"]\nou:\n  - { champ: etp, dit: oui }",
                                staff),
                "1.3",
                "1.3");
    }

    @Test
    void the_first_and_the_last_day_are_days() {
        Dossier.DossierBuilder dossier = dossier(
                operator("convention", "a").date(LocalDate.of(2026, 1, 2)).build(),
                operator("convention", "b").date(LocalDate.of(2025, 1, 2)).build());
        Calcul first = computing().result("fonction: premiere-date\nde: [faits.operateur.convention]", dossier);
        assertThat(first.auPlusTot()).isEqualTo(LocalDate.of(2025, 1, 2)).isEqualTo(first.auPlusTard());
        Calcul last = computing().result("fonction: derniere-date\nde: [faits.operateur.convention]", dossier);
        assertThat(last.auPlusTard()).isEqualTo(LocalDate.of(2026, 1, 2)).isEqualTo(last.auPlusTot());
        assertThat(last.auMoins()).isNull();
    }
}
