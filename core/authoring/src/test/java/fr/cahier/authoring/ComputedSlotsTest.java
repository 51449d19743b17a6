package fr.cahier.authoring;

import static fr.cahier.authoring.Computing.between;
import static fr.cahier.authoring.Computing.dossier;
import static fr.cahier.authoring.Computing.said;
import static fr.cahier.authoring.Computing.site;
import static fr.cahier.authoring.Computing.slot;
import static fr.cahier.authoring.Computing.unsaid;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.facts.Calcul;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted of opening hours: their length, their days, the sites at which they are held. */
class ComputedSlotsTest {

    @TempDir
    Path temporary;

    private Computing computing() {
        return new Computing(temporary, Computing.FACTS);
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
        List<Calcul> results = computing().results(hours, dossier);
        between(results.get(0), "6.5", "6.5");
        between(results.get(1), "0", "24");
        assertThat(unsaid(results.get(1))).containsExactly("/creneaux/3/fin");
        between(results.get(2), "0", "0");
        between(
                computing()
                        .results(hours, dossier.toBuilder().creneaux(null).build())
                        .get(0),
                null,
                null);
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
        between(computing().result("fonction: duree\nde: [creneaux]\nunite: minutes", dossier), "300", "300");
        between(computing().result("fonction: jours-ouverts\nde: [creneaux]", dossier), "2", "2");
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
        between(computing().result(days, dossier), "1", "2");
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
        assertThat(computing().results(slots, dossier.creneaux(List.of(held)).build()))
                .extracting(Calcul::sujet)
                .containsExactly("S1", "S2");
        assertThat(computing().results(slots, dossier.creneaux(List.of()).build()))
                .extracting(Calcul::sujet)
                .containsExactly("S1");
    }

    @Test
    void a_slot_that_does_not_say_its_site_may_be_at_that_of_another() {
        String hours = "fonction: duree\nde: [creneaux]";
        Creneau held = slot("S1", 1, "09:00", "15:00");
        Creneau same = held.toBuilder().siteId(null).build();
        Calcul overlapping = computing().result(hours, dossier().creneaux(List.of(held, same)));
        between(overlapping, "6", "12");
        assertThat(unsaid(overlapping)).containsExactly("/creneaux/1/site_id");
        Calcul beside = computing()
                .result(
                        hours,
                        dossier()
                                .creneaux(List.of(held, same.toBuilder().jour(2).build())));
        between(beside, "12", "12");
        assertThat(unsaid(beside)).isEmpty();
        between(computing().result(hours, dossier().creneaux(List.of(same, same))), "6", "6");
    }

    @Test
    void of_two_plannings_of_one_site_either_may_hold() {
        Creneau first =
                slot("S1", 1, "09:00", "15:00").toBuilder().planning("A").build();
        Creneau second =
                slot("S1", 2, "09:00", "13:00").toBuilder().planning("B").build();
        Creneau always = slot("S1", 3, "09:00", "10:00");
        Dossier.DossierBuilder dossier = dossier().creneaux(List.of(first, second, always));
        between(computing().result("fonction: duree\nde: [creneaux]", dossier), "5", "7");
        between(computing().result("fonction: jours-ouverts\nde: [creneaux]", dossier), "1", "3");
        Dossier.DossierBuilder elsewhere = dossier()
                .creneaux(List.of(first, second.toBuilder().siteId("S2").build()));
        between(computing().result("fonction: duree\nde: [creneaux]", elsewhere), "10", "10");
    }

    @Test
    void what_opens_later_is_told_as_what_left_it_out() {
        Creneau later = slot("S1", 1, "09:00", "15:00").toBuilder()
                .aPartirDu(LocalDate.of(2026, 9, 1))
                .build();
        Calcul none =
                computing().result("fonction: duree\nde: [creneaux]", dossier().creneaux(List.of(later)));
        between(none, "0", "0");
        assertThat(said(none)).containsExactly("/creneaux/0/a_partir_du");
    }
}
