package fr.cahier.report;

import static fr.cahier.report.ServiceLetters.COMPLETE;
import static fr.cahier.report.ServiceLetters.WHOLE;
import static fr.cahier.report.ServiceLetters.letter;
import static fr.cahier.report.ServiceLetters.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.report.Letter.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an appointment for a visit says. */
class AppointmentLetterTest {

    @Test
    void an_appointment_says_when_where_and_what_is_looked_at() {
        assertThat(said(letter(Kind.VISITE, COMPLETE, WHOLE)))
                .contains("le mardi 22 septembre 2026 à 14 h 30, à cet endroit : Rue des Halles");
    }

    @Test
    void a_visit_goes_to_the_only_site_and_tells_what_is_looked_at_in_sentences() {
        LetterDetails unplaced = WHOLE.toBuilder().place(null).build();
        Site only = COMPLETE.sites().get(0).toBuilder()
                .adresse("1 rue du Pont, Caen")
                .build();

        assertThat(said(letter(
                        Kind.VISITE, COMPLETE.toBuilder().sites(List.of(only)).build(), unplaced)))
                .contains(
                        "à 14 h 30, à cet endroit : site S1, 1 rue du Pont, Caen.",
                        "– L’espace ne sert qu’à l’accueil.")
                .doesNotContain("Un espace réservé à l’accueil", "votre dossier déclare");
    }

    @Test
    void of_several_sites_the_office_says_which_are_visited() {
        LetterDetails unplaced = WHOLE.toBuilder().place(null).build();
        Dossier two = withSecondSite("2 rue du Port, Vire");

        assertThat(letter(Kind.VISITE, two, unplaced).gaps()).containsKey("[lieu de la visite à indiquer]");
        assertThat(said(letter(
                        Kind.VISITE,
                        two,
                        unplaced.toBuilder().sites(List.of("S2")).build())))
                .contains("à cet endroit : site S2, 2 rue du Port, Vire.", " site S2 ─")
                .doesNotContain("site S1");
        assertThat(said(letter(
                        Kind.VISITE,
                        two,
                        unplaced.toBuilder().sites(List.of("S1", "S2")).build())))
                .contains("à commencer par le premier de ces endroits : – site S1, ", "– site S2, 2 rue du Port, Vire");
        assertThat(letter(
                                Kind.VISITE,
                                withSecondSite(null),
                                unplaced.toBuilder().sites(List.of("S2")).build())
                        .gaps())
                .containsKey("[adresse de ce site à indiquer]");
        assertThatThrownBy(() -> letter(
                        Kind.VISITE,
                        two,
                        unplaced.toBuilder().sites(List.of("S9")).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[S9]");
    }

    @Test
    void what_is_in_question_is_announced_and_what_the_applicant_refuses_is_not() {
        Dossier shared = COMPLETE.toBuilder()
                .sites(List.of(
                        COMPLETE.sites().get(0).toBuilder().espaceDedie(false).build()))
                .build();

        assertThat(said(letter(Kind.VISITE, shared, WHOLE)))
                .contains("– Un panneau annonce les heures.", "L’espace ne sert qu’à l’accueil");

        Dossier refusing = COMPLETE.toBuilder()
                .engagements(
                        COMPLETE.engagements().keySet().stream().collect(Collectors.toMap(id -> id, id -> Reponse.NON)))
                .build();
        assertThat(said(letter(Kind.VISITE, refusing, WHOLE))).doesNotContain("– Un panneau annonce les heures.");
    }

    private static Dossier withSecondSite(@Nullable String address) {
        Site first = COMPLETE.sites().get(0);
        return COMPLETE.toBuilder()
                .sites(List.of(
                        first, first.toBuilder().id("S2").adresse(address).build()))
                .build();
    }
}
