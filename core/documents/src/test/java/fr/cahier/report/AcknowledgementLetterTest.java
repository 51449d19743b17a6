package fr.cahier.report;

import static fr.cahier.report.ServiceLetters.COMPLETE;
import static fr.cahier.report.ServiceLetters.UNSAID;
import static fr.cahier.report.ServiceLetters.WHOLE;
import static fr.cahier.report.ServiceLetters.details;
import static fr.cahier.report.ServiceLetters.letter;
import static fr.cahier.report.ServiceLetters.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.report.Letter.Kind;
import fr.cahier.service.ServiceProfile;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.service.ServiceProfile.Silence;
import fr.cahier.verdict.Conclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an acknowledgement of receipt says. */
class AcknowledgementLetterTest {

    @Test
    void an_acknowledgement_tells_what_silence_means_and_from_which_day() {
        assertThat(said(letter(Kind.ACCUSE, COMPLETE, WHOLE)))
                .contains(
                        "L112-3", "réputée rejetée le", "Voies et délais de recours", "à compter du jour où elle naît")
                .doesNotContain("L232-3", "incomplet");
        LetterDetails accepting = details(Services.whole().toBuilder()
                .silence(new Silence(Effet.ACCEPTATION, "2 mois", "un texte"))
                .build());
        assertThat(said(letter(Kind.ACCUSE, UNSAID, accepting)))
                .contains("réputée acceptée le", "L232-3", "ne court qu’à compter de la réception de ce qui manque")
                .doesNotContain("recours");
        assertThat(letter(Kind.ACCUSE, COMPLETE, details(ServiceProfile.VIDE)).gaps())
                .containsKey("[effet du silence à indiquer]");
    }

    @Test
    void a_day_of_silence_is_told_under_the_reserve_that_the_law_wants_and_put_off_where_a_request_suspends_it() {
        String complete = said(letter(Kind.ACCUSE, COMPLETE, WHOLE));
        assertThat(complete)
                .contains("sous réserve que la demande soit complète, elle sera réputée rejetée le", "R112-11-1")
                .doesNotContain("reportée", "Elle ne dit rien de la réponse");
        assertThat(said(letter(Kind.ACCUSE, UNSAID, WHOLE)))
                .contains("une telle lettre suspend le délai", "serait reportée d’autant", "n’est pas tranché");
    }

    @Test
    void a_dossier_that_lacks_only_what_the_office_knows_is_not_called_incomplete() {
        Dossier untold = COMPLETE.toBuilder()
                .depot(COMPLETE.depot().toBuilder().canal(null).build())
                .build();

        assertThat(ServiceLetters.verdict(untold).conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(said(letter(Kind.ACCUSE, untold, WHOLE))).doesNotContain("incomplet", "lettre à part", "reportée");
        assertThat(said(letter(Kind.ACCUSE, UNSAID, WHOLE))).contains("Votre dossier est incomplet");
    }

    @Test
    void dates_that_contradict_each_other_are_not_told_as_the_day_of_reception() {
        Dossier reversed = received("2026-06-30T11:00:00", "2026-06-29");

        Letter letter = letter(Kind.ACCUSE, reversed, WHOLE);

        assertThat(said(letter))
                .contains("a été reçu le [date de réception à indiquer]")
                .doesNotContain("juin 2026");
        assertThat(letter.gaps().get("[date de réception à indiquer]")).contains("des dates qui vont ensemble");
        assertThat(said(letter(Kind.ACCUSE, received("2026-06-29T11:00:00", "2026-06-30"), WHOLE)))
                .contains("a été reçu le mardi 30 juin 2026");
    }

    private static Dossier received(String stamped, String acknowledged) {
        return COMPLETE.toBuilder()
                .depot(COMPLETE.depot().toBuilder()
                        .horodatage(Horodatage.lire(stamped))
                        .accuseReception(Horodatage.lire(acknowledged))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-06-30T11:59       | à 11 h 59, à la minute près.
            2026-06-30T11:00:00    | à 11 h, à la seconde près.
            2026-06-30T11:58:07    | à 11 h 58 min 07 s.
            2026-06-30T09:00+00:00 | à 11 h, à la minute près.
            2026-06-29             | lundi 29 juin 2026. Cette lettre
            """)
    void an_acknowledgement_tells_the_hour_as_precisely_as_the_dossier(String stamp, String told) {
        Dossier received = COMPLETE.toBuilder()
                .depot(COMPLETE.depot().toBuilder()
                        .precision(null)
                        .horodatage(Horodatage.lire(stamp))
                        .build())
                .build();

        assertThat(said(letter(Kind.ACCUSE, received, WHOLE))).contains(told);
    }
}
