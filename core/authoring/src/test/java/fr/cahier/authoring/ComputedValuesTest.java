package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Calcul.Entree;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each function of a closed list gives: on a boundary, on both sides of it, and in silence. */
class ComputedValuesTest {

    private static final String FACTS = """
            faits:
              - { cle: budget, libelle: "Budget", genre: montant, unite: euros, au-moins: 0 }
              - { cle: budget-accueil, libelle: "Budget de l’accueil", genre: montant, unite: euros, au-moins: 0 }
              - { cle: heures, libelle: "Heures déclarées", genre: duree, unite: heures, au-plus: 168, sujet: site }
              - { cle: ouverture, libelle: "Jour d’ouverture", genre: date }
              - cle: formation
                libelle: "Formation"
                sujet: personnel
                champs:
                  - { cle: jour, libelle: "jour", genre: date }
                  - { cle: heures, libelle: "heures", genre: duree, unite: heures }
              - cle: operateur
                libelle: "Opérateur"
                champs:
                  - { cle: nom, libelle: "nom", genre: texte }
                  - { cle: convention, libelle: "date de la convention", genre: date }
                  - { cle: statut, libelle: "statut", genre: choix, valeurs: [public, prive] }
                  - { cle: jours, libelle: "jours de présence", genre: nombre, unite: jours, au-moins: 0, au-plus: 7 }
            calculs:
              - code: essai
                libelle: "Essai"
            """;

    @TempDir
    Path temporary;

    private int editions;

    /** The results of one computation; {@code form} holds its keys but for the code and the label. */
    private List<Calcul> results(String form, Dossier dossier) {
        Edition edition = EditionFolder.load(folder(form).path()).edition();
        return FactDeriver.facts(dossier, edition, edition.from()).stream()
                .filter(Calcul.class::isInstance)
                .map(Calcul.class::cast)
                .filter(result -> result.code().equals("essai"))
                .toList();
    }

    private Folder folder(String form) {
        return Folder.minimal(newFolder())
                .replace(
                        "cahier.yaml",
                        "formulations:",
                        FACTS + form.stripTrailing().indent(4) + "formulations:");
    }

    private Path newFolder() {
        try {
            return Files.createDirectory(temporary.resolve("" + editions++));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Calcul result(String form, Dossier.DossierBuilder dossier) {
        List<Calcul> results = results(form, dossier.build());
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private static Dossier.DossierBuilder dossier(Fait... facts) {
        return Dossier.builder()
                .depot(Depot.builder()
                        .horodatage(Horodatage.lire("2026-03-31T10:00:00+02:00"))
                        .build())
                .faits(List.of(facts));
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

    private static Creneau slot(String site, Integer day, String from, String until) {
        return Creneau.builder()
                .siteId(site)
                .jour(day)
                .debut(from == null ? null : LocalTime.parse(from))
                .fin(until == null ? null : LocalTime.parse(until))
                .build();
    }

    private static Site site(String id) {
        return Site.builder().id(id).recoitPublic(true).build();
    }

    private static void between(Calcul result, String least, String most) {
        assertThat(result.auMoins()).as("au moins").isEqualTo(least == null ? null : new BigDecimal(least));
        assertThat(result.auPlus()).as("au plus").isEqualTo(most == null ? null : new BigDecimal(most));
    }

    private static List<String> unsaid(Calcul result) {
        return result.entrees().lues().stream()
                .filter(input -> input.valeur() == null)
                .map(Entree::pointeur)
                .toList();
    }

    private static List<String> said(Calcul result) {
        return result.entrees().lues().stream()
                .filter(input -> input.valeur() != null)
                .map(Entree::pointeur)
                .toList();
    }

    @Test
    void a_list_that_is_not_said_is_not_empty() {
        String count = "fonction: nombre\nde: [personnels]";
        Calcul silent = result(count, dossier());
        between(silent, null, null);
        assertThat(unsaid(silent)).containsExactly("/personnels");
        Calcul empty = result(count, dossier().personnels(List.of()));
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
        Calcul result = result(sum, dossier);
        between(result, "11", "179");
        assertThat(result.nonDits()).isEqualTo(1);
        assertThat(result.entrees().lues().get(2).admis()).isEqualTo("une durée de 0 à 168, en heures (S2)");
    }

    @Test
    void a_filter_that_is_not_said_widens_the_sum_and_is_asked_for() {
        String sum = "fonction: somme\nde: [faits.operateur.jours]\nou:\n  - { champ: statut, egal: public }";
        Calcul result = result(
                sum,
                dossier(
                        operator("jours", "a").nombre(BigDecimal.ONE).build(),
                        operator("statut", "a").texte("public").build(),
                        operator("jours", "b").nombre(BigDecimal.valueOf(2)).build(),
                        operator("statut", "b").texte("prive").build(),
                        operator("jours", "c").nombre(BigDecimal.valueOf(4)).build()));
        between(result, "1", "5");
        assertThat(result.nonDits()).isEqualTo(1);
        assertThat(said(result))
                .as("the days of one that does not count are not read")
                .containsExactly("/faits/1/texte", "/faits/0/nombre", "/faits/3/texte", "/faits/4/nombre");
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
        Calcul result = result(hours, dossier);
        between(result, "6", "6");
        Calcul undated = result(hours, dossier.depot(null));
        between(undated, "0", "15");
        assertThat(unsaid(undated)).containsExactly("/depot/horodatage");
    }

    @Test
    void the_hours_of_slots_are_counted_to_the_minute_and_those_that_overlap_once() {
        String hours = "fonction: duree\nde: [creneaux]\npar: site";
        Dossier dossier = dossier()
                .sites(List.of(site("S1"), site("S2"), site("S3")))
                .creneaux(List.of(
                        slot("S1", 1, "09:00", "12:00"),
                        slot("S1", 1, "11:00", "12:30"),
                        slot("S1", 7, "22:00", "01:00"),
                        slot("S2", 2, "09:00", null)))
                .build();
        List<Calcul> results = results(hours, dossier);
        between(results.get(0), "6.5", "6.5");
        between(results.get(1), "0", "24");
        assertThat(unsaid(results.get(1))).containsExactly("/creneaux/3/fin");
        between(results.get(2), "0", "0");
        between(results(hours, dossier.toBuilder().creneaux(null).build()).get(0), null, null);
    }

    @Test
    void of_alternate_weeks_the_poorer_counts() {
        Dossier.DossierBuilder dossier = dossier()
                .sites(List.of(site("S1")))
                .creneaux(List.of(
                        slot("S1", 1, "09:00", "12:00"),
                        slot("S1", 2, "09:00", "12:00").toBuilder()
                                .semaine(Semaine.A)
                                .build(),
                        slot("S1", 3, "09:00", "11:00").toBuilder()
                                .semaine(Semaine.B)
                                .build()));
        between(result("fonction: duree\nde: [creneaux]\nunite: minutes", dossier), "300", "300");
        between(result("fonction: jours-ouverts\nde: [creneaux]", dossier), "2", "2");
    }

    @Test
    void opening_days_are_counted_once_each_and_an_unsaid_one_may_be_any() {
        String days = "fonction: jours-ouverts\nde: [creneaux]\nou:\n  - { champ: sur_rdv, egal: non }";
        Creneau free = slot("S1", 1, "09:00", "12:00").toBuilder().surRdv(false).build();
        Dossier.DossierBuilder dossier = dossier()
                .creneaux(List.of(
                        free,
                        free.toBuilder().debut(LocalTime.of(14, 0)).build(),
                        free.toBuilder().jour(null).build(),
                        free.toBuilder().jour(4).surRdv(true).build()));
        between(result(days, dossier), "1", "2");
    }

    @Test
    void a_share_is_exact_on_its_boundary_and_has_no_value_where_the_whole_is_nothing() {
        String share = "fonction: part\nde: [faits.budget-accueil]\nsur: [faits.budget]";
        assertThat(result(share, dossier(number("budget", "3"), number("budget-accueil", "1")))
                        .auMoins())
                .isEqualTo(new BigDecimal("33.3333333333"));
        assertThat(result(share, dossier(number("budget", "800"), number("budget-accueil", "400")))
                        .auMoins())
                .isEqualByComparingTo("50");
        assertThat(result(share, dossier(number("budget", "10000000"), number("budget-accueil", "4999999")))
                        .auPlus())
                .isLessThan(new BigDecimal("50"));
        Calcul nothing = result(share, dossier(number("budget", "0"), number("budget-accueil", "0")));
        between(nothing, null, null);
        assertThat(nothing.nonDits()).isZero();
        Calcul silent = result(share, dossier(number("budget", "800")));
        assertThat(silent.auMoins()).isEqualByComparingTo("0");
        assertThat(silent.auPlus()).isNull();
    }

    @Test
    void an_age_is_counted_in_whole_years_and_months_and_days_up_to_the_deposit() {
        Fait day =
                Fait.builder().cle("ouverture").date(LocalDate.of(2024, 4, 1)).build();
        between(result("fonction: annees-entre\ndu: faits.ouverture", dossier(day)), "1", "1");
        between(result("fonction: mois-entre\ndu: faits.ouverture", dossier(day)), "23", "23");
        between(result("fonction: jours-entre\ndu: faits.ouverture\nau: depot", dossier(day)), "729", "729");
        between(result("fonction: jours-entre\nau: faits.ouverture", dossier(day)), "-729", "-729");
        Fait exactly = day.toBuilder().date(LocalDate.of(2024, 3, 31)).build();
        between(result("fonction: annees-entre\ndu: faits.ouverture", dossier(exactly)), "2", "2");
        Calcul silent = result("fonction: annees-entre\ndu: faits.ouverture", dossier());
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
        between(result("fonction: minimum\nde: [\"personnels[].etp\"]", staff), "0", "0.5");
        between(result("fonction: maximum\nde: [\"personnels[].etp\"]", staff), "0.8", "10");
        between(result("fonction: somme\nde: [\"personnels[].etp\"]", staff), "1.3", "11.3");
        between(
                result("fonction: somme\nde: [\"personnels[].etp\"]\nou:\n  - { champ: etp, dit: oui }", staff),
                "1.3",
                "1.3");
    }

    @Test
    void what_is_unsaid_may_be_one_of_the_others_or_another() {
        Dossier.DossierBuilder staff = dossier()
                .personnels(List.of(
                        Personnel.builder().id("P1").fonction("accueil").build(),
                        Personnel.builder().id("P2").fonction("accueil").build(),
                        Personnel.builder().id("P3").etp(BigDecimal.ONE).build()));
        between(result("fonction: nombre-distinct\nde: [\"personnels[].fonction\"]", staff), "1", "2");
    }

    @Test
    void the_first_and_the_last_day_are_days() {
        Dossier.DossierBuilder dossier = dossier(
                operator("convention", "a").date(LocalDate.of(2026, 1, 2)).build(),
                operator("convention", "b").date(LocalDate.of(2025, 1, 2)).build());
        Calcul first = result("fonction: premiere-date\nde: [faits.operateur.convention]", dossier);
        assertThat(first.auPlusTot()).isEqualTo(LocalDate.of(2025, 1, 2)).isEqualTo(first.auPlusTard());
        Calcul last = result("fonction: derniere-date\nde: [faits.operateur.convention]", dossier);
        assertThat(last.auPlusTard()).isEqualTo(LocalDate.of(2026, 1, 2)).isEqualTo(last.auPlusTot());
        assertThat(last.auMoins()).isNull();
    }

    @Test
    void all_of_them_satisfy_it_where_each_says_so() {
        String all =
                "fonction: tous\nde: [faits.operateur]\nverifient:\n  - { champ: convention, avant: \"2026-01-01\" }";
        Fait a = operator("convention", "a").date(LocalDate.of(2025, 12, 31)).build();
        Fait b = operator("convention", "b").date(LocalDate.of(2026, 1, 1)).build();
        Fait c = operator("nom", "c").texte("Sans date").build();
        assertThat(result(all, dossier(a)).vrai()).isTrue();
        assertThat(result(all, dossier(a, b, c)).vrai()).isFalse();
        Calcul open = result(all, dossier(a, c));
        assertThat(open.vrai()).isNull();
        assertThat(open.entrees().lues().get(1).admis()).isEqualTo("un jour (« c »)");
        assertThat(result(all, dossier(number("budget", "1"))).vrai()).isNull();
    }

    @Test
    void enough_of_them_satisfy_it_whatever_the_others_say() {
        String two =
                "fonction: au-moins\ncombien: 2\nde: [faits.operateur]\nverifient:\n  - { champ: jours, au-moins: 3 }";
        Fait a = operator("jours", "a").nombre(BigDecimal.valueOf(3)).build();
        Fait b = operator("jours", "b").nombre(BigDecimal.valueOf(7)).build();
        Fait c = operator("jours", "c").nombre(BigDecimal.valueOf(2)).build();
        Fait d = operator("nom", "d").texte("Sans jours").build();
        assertThat(result(two, dossier(a, b, d)).vrai()).isTrue();
        assertThat(result(two, dossier(a, c)).vrai()).isFalse();
        assertThat(result(two, dossier(a, c, d)).vrai()).isNull();
    }

    @Test
    void each_element_of_a_repeated_fact_has_its_own_result() {
        String months = "fonction: mois-entre\ndu: faits.operateur.convention\npour-chaque: operateur";
        List<Calcul> results = results(
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
        List<Calcul> results = results("fonction: nombre\nde: [personnels]\npar: site", dossier);
        between(results.get(0), "1", "2");
        between(results.get(1), "0", "1");
        assertThat(unsaid(results.get(1))).containsExactly("/personnels/1/site_id");
    }

    @Test
    void a_site_said_to_receive_nobody_at_which_the_service_is_held_has_a_result() {
        Creneau held = slot("S2", 1, "09:00", "12:00").toBuilder()
                .service(Service.LABEL)
                .canal(Canal.PRESENCE)
                .build();
        Dossier.DossierBuilder dossier = dossier()
                .sites(List.of(
                        site("S1"), Site.builder().id("S2").recoitPublic(false).build()));
        String slots = "fonction: nombre\nde: [creneaux]\npar: site";
        assertThat(results(slots, dossier.creneaux(List.of(held)).build()))
                .extracting(Calcul::sujet)
                .containsExactly("S1", "S2");
        assertThat(results(slots, dossier.creneaux(List.of()).build()))
                .extracting(Calcul::sujet)
                .containsExactly("S1");
    }
}
