package fr.cahier.report;

import static fr.cahier.report.ServiceLetters.COMPLETE;
import static fr.cahier.report.ServiceLetters.EDITION;
import static fr.cahier.report.ServiceLetters.SHIPPED;
import static fr.cahier.report.ServiceLetters.TWO_MORNINGS;
import static fr.cahier.report.ServiceLetters.UNSAID;
import static fr.cahier.report.ServiceLetters.WHOLE;
import static fr.cahier.report.ServiceLetters.details;
import static fr.cahier.report.ServiceLetters.letter;
import static fr.cahier.report.ServiceLetters.said;
import static fr.cahier.report.ServiceLetters.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.Ecart;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.Lecture;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Statut;
import fr.cahier.instruction.Visite;
import fr.cahier.instruction.Vu;
import fr.cahier.report.Letter.Kind;
import fr.cahier.service.ServiceProfile;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.service.ServiceProfile.Envoi;
import fr.cahier.service.ServiceProfile.Silence;
import fr.cahier.service.UnusableServiceException;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What letters take from the office's file and from the command that writes them. */
class ServiceLettersTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void no_gap_is_left_where_the_office_says_all(Kind kind) {
        for (Dossier dossier : List.of(COMPLETE, TWO_MORNINGS)) {
            Letter letter = letter(kind, dossier, WHOLE);

            assertThat(letter.gaps()).isEmpty();
            if (letter.notDue().isEmpty()) {
                assertThat(letter.text().replace("[…]", "")).doesNotContain("[");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_an_office_says_is_shown_and_is_no_part_of_the_form(Kind kind) {
        Letter letter = letter(
                kind,
                HostileDossier.refusing("MAI-01"),
                details(Services.saying(HostileDossier.TEXT.replace('\n', ' '))));
        assumeThat(letter.notDue()).isEmpty();

        Pages.assertHarmless(letter.text());
        assertThat(letter.text()).contains("<script>alert(1)</script>");
        Pages.assertRunsNothing(letter.html(SHIPPED));
    }

    @Test
    void head_and_foot_are_fields_and_the_body_is_the_text_between() {
        Letter letter = letter(Kind.MOTIFS, TWO_MORNINGS, WHOLE);

        assertThat(letter.fields())
                .containsEntry("objet", "Motifs de la proposition d’avis")
                .containsEntry("reference", "EX-1")
                .containsEntry("destinataire", "Maison des Halles")
                .containsEntry("lieu_et_date", "Service de l’accueil, le 1er septembre 2026")
                .containsEntry(
                        "contact", "Téléphone\u00a0: Service de l’accueil\nCourriel\u00a0: Service de l’accueil");
        assertThat(letter.blocks().toString()).doesNotContain("EX-1 —", "septembre 2026");
    }

    @Test
    void the_head_names_who_deals_with_the_application() {
        ServiceProfile.Agent agent = new ServiceProfile.Agent("Dominique Exemple", "chargée de mission", null, "02 00");
        LetterDetails details =
                details(Services.whole().toBuilder().agent(agent).build());

        Letter letter = letter(Kind.ACCUSE, COMPLETE, details);

        assertThat(letter.fields())
                .containsEntry("agent", "Affaire suivie par\u00a0: Dominique Exemple, chargée de mission, 02\u00a000");
        assertThat(letter.text()).contains("Dominique Exemple");
        assertThat(letter.html(SHIPPED)).contains("Dominique Exemple", "class=\"tete\">EX-1, ");
        assertThat(letter(Kind.ACCUSE, COMPLETE, LetterDetails.NONE).gaps())
                .containsKey("[agent chargé du dossier à indiquer]");
    }

    @Test
    void each_gap_says_what_fills_it() {
        Letter letter = letter(Kind.MOTIFS, TWO_MORNINGS, LetterDetails.NONE);

        assertThat(letter.gaps())
                .containsEntry("[date à indiquer]", "l’option --le")
                .containsEntry("[service à indiquer]", "« nom » dans le fichier du service")
                .containsEntry("[voies et délais de recours à indiquer]", "« recours » dans le fichier du service")
                .doesNotContainKey("[date limite à indiquer]");
    }

    @Test
    void a_letter_by_post_needs_an_address() {
        LetterDetails byPost = WHOLE.toBuilder()
                .service(Services.whole().toBuilder().envoi(Envoi.COURRIER).build())
                .build();

        assertThat(letter(Kind.MOTIFS, TWO_MORNINGS, byPost).gaps()).containsKey("[adresse du candidat à indiquer]");
        assertThat(letter(
                                Kind.MOTIFS,
                                TWO_MORNINGS,
                                byPost.toBuilder()
                                        .address(List.of("1 rue X", "14000 Caen"))
                                        .build())
                        .fields())
                .containsEntry("destinataire", "Maison des Halles\n1 rue X\n14000 Caen");
    }

    @ParameterizedTest
    @CsvSource({
        "REJET, ne dit pas si une seconde demande le suspend encore",
        "ACCEPTATION, ne dit pas si une seconde demande"
    })
    void a_second_request_tells_what_it_does_to_silence_and_does_not_sound_like_a_loss(Effet effect, String told) {
        LetterDetails details = details(Services.whole().toBuilder()
                .silence(new Silence(effect, "2 mois", "un texte"))
                .build());
        assertThat(said(letter(Kind.RELANCE, UNSAID, details)))
                .contains(told, "L114-5", "Ce que vous auriez fourni depuis n’est plus demandé.")
                .doesNotContain("n’y est plus", "est suspendu jusqu’à");
        assertThat(letter(Kind.RELANCE, UNSAID, details(ServiceProfile.VIDE)).gaps())
                .containsKey("[effet du silence à indiquer]");
    }

    @Test
    void a_favourable_letter_lists_a_thing_once_and_names_it_by_its_title() {
        String letter = said(letter(Kind.FAVORABLE, COMPLETE, WHOLE));

        assertThat(letter).containsOnlyOnce("Un espace réservé à l’accueil").doesNotContainPattern("[A-Z]{3}-[0-9]{2}");
    }

    @Test
    void a_dossier_that_stayed_incomplete_has_its_reasons_and_the_day_on_which_it_was_asked() {
        assertThat(verdict(UNSAID).conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(said(letter(Kind.MOTIFS, UNSAID, WHOLE)))
                .contains("par la lettre du 3 août 2026", "ACC-02", "En droit", "En fait — site S1")
                .contains("L311-3-1", "Voies et délais de recours");
    }

    @Test
    void a_second_request_names_the_first_and_asks_what_is_still_missing() {
        assertThat(said(letter(Kind.RELANCE, UNSAID, WHOLE)))
                .contains(
                        "Par la lettre du 3 août 2026",
                        "combien de postes y sont reliés à l’internet",
                        "au plus tard le mardi 15 septembre 2026");
        assertThat(letter(Kind.RELANCE, COMPLETE, WHOLE).notDue())
                .hasValue(
                        "Rien de ce que le texte exige du candidat ne manque plus\u00a0: il n’y a rien à lui demander.");
    }

    @Test
    void a_favourable_proposal_tells_what_remains_and_no_other_is_sent_as_one() {
        assertThat(said(letter(Kind.FAVORABLE, COMPLETE, WHOLE)))
                .contains("Cette lettre n’est pas la décision", "L311-3-1");
        assertThat(letter(Kind.FAVORABLE, TWO_MORNINGS, WHOLE).notDue())
                .hasValueSatisfying(why -> assertThat(why).endsWith("il n’est pas favorable."));
    }

    @Test
    void a_ground_that_the_officer_set_aside_is_not_in_the_letter_and_one_established_is() {
        assertThat(Letter.of(
                                Kind.MOTIFS,
                                reviewed(TWO_MORNINGS, "ACC-03", Statut.NON_RESPECTE, Statut.SATISFAIT),
                                EDITION,
                                WHOLE,
                                SHIPPED)
                        .notDue())
                .hasValueSatisfying(why -> assertThat(why).startsWith("L’avis proposé après l’instruction est"));

        assertThat(said(Letter.of(
                        Kind.MOTIFS,
                        reviewed(TWO_MORNINGS, "ACC-02", Statut.SATISFAIT, Statut.NON_RESPECTE),
                        EDITION,
                        WHOLE,
                        SHIPPED)))
                .contains("ACC-03", "ACC-02, Deux postes", "Écart de l’instructeur", "vu deux fois");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAVORABLE", "EXPLICATION"})
    void a_reading_that_was_chosen_is_told_with_its_words_and_who_chose_it(Kind kind) {
        Dossier posted = COMPLETE.toBuilder()
                .depot(COMPLETE.depot().toBuilder().canal(CanalDepot.POSTAL).build())
                .build();
        Lecture reading = Lecture.builder()
                .obligation("DEP-01")
                .lecture(2)
                .statut(Statut.SATISFAIT)
                .fonction("instructrice")
                .note("par égalité")
                .build();
        String letter = held(kind, posted, Instruction.builder().lectures(List.of(reading)));

        assertThat(letter).contains("satisfait ; lecture retenue : « ", "« par égalité » (instructrice)");
        if (kind == Kind.EXPLICATION) {
            assertThat(letter)
                    .containsPattern("Conclusion du logiciel seul[^;]*1 à trancher")
                    .contains("DEP-01 : le logiciel disait « à trancher » ; l’instructeur a retenu : satisfait");
        }
    }

    @Test
    void what_was_seen_in_order_is_no_reservation_for_want_of_a_piece() {
        Dossier bare = COMPLETE.toBuilder().pieces(List.of()).build();
        Finding waiting = verdict(bare).findings().stream()
                .filter(finding ->
                        finding.reservations().stream().anyMatch(one -> one.reason() == Reason.EVIDENCE_MISSING))
                .findFirst()
                .orElseThrow();
        Visite visit = Visite.builder()
                .obligation(waiting.obligation().id())
                .sujet(waiting.subject())
                .vu(Vu.CONFORME)
                .build();
        String reserved = waiting.reservations().get(0).sentence().replaceAll("[\\s\u00A0]+", " ");

        assertThat(said(letter(Kind.FAVORABLE, bare, WHOLE))).contains(reserved);
        assertThat(held(Kind.FAVORABLE, bare, Instruction.builder().visites(List.of(visit))))
                .doesNotContain(reserved);
    }

    private static String held(Kind kind, Dossier dossier, Instruction.InstructionBuilder instruction) {
        ReviewedVerdict reviewed = ReviewedVerdict.of(
                ServiceLetters.EVALUATOR.evaluation(dossier), instruction.build(), LocalDate.parse("2026-09-01"));
        return said(Letter.of(kind, reviewed, EDITION, WHOLE, SHIPPED));
    }

    @Test
    void a_profile_that_letters_cannot_use_is_refused_at_once() {
        ServiceProfile wrong = ServiceProfile.builder()
                .silence(new Silence(Effet.REJET, "bientôt", null))
                .build();

        assertThatThrownBy(() -> details(wrong))
                .isInstanceOf(UnusableServiceException.class)
                .hasMessageContaining("/silence/delai");
    }

    private static ReviewedVerdict reviewed(Dossier dossier, String obligation, Statut found, Statut status) {
        Ecart departure = Ecart.builder()
                .obligation(obligation)
                .sujet("S1")
                .constat(found)
                .statut(status)
                .fondement("vu deux fois")
                .fonction("instructrice")
                .build();
        Instruction sheet = Instruction.builder()
                .reference(dossier.reference())
                .ecarts(List.of(departure))
                .build();
        ReviewedVerdict reviewed =
                ReviewedVerdict.of(ServiceLetters.EVALUATOR.evaluation(dossier), sheet, LocalDate.of(2026, 9, 1));
        assertThat(reviewed.unapplied()).isEmpty();
        return reviewed;
    }
}
