package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Site;
import fr.cahier.instruction.Ecart;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Statut;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.regulation.Edition;
import fr.cahier.report.Letter.Kind;
import fr.cahier.service.ServiceProfile;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.service.ServiceProfile.Envoi;
import fr.cahier.service.ServiceProfile.Silence;
import fr.cahier.service.UnusableServiceException;
import fr.cahier.testkit.HostileDossier;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What letters take from the office's file and from the command that writes them. */
class ServiceLettersTest {

    private static final Templates SHIPPED = Templates.shipped();
    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Edition EDITION = SmallEdition.load().edition();
    private static final Dossier COMPLETE = SmallEdition.complete();
    private static final Dossier TWO_MORNINGS =
            COMPLETE.toBuilder().creneaux(COMPLETE.creneaux().subList(0, 2)).build();
    private static final Dossier UNSAID = COMPLETE.toBuilder()
            .sites(List.of(
                    COMPLETE.sites().get(0).toBuilder().postesInternet(null).build()))
            .build();
    private static final LetterDetails WHOLE = details(Services.whole());

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
                .containsEntry("agent", "Affaire suivie par\u00a0: Dominique Exemple, chargée de mission, 02 00");
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
                .contains("Cette lettre suspend le délai", "la date dite plus haut, le ", "est reportée d’autant");
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

    @ParameterizedTest
    @CsvSource({"REJET, est suspendu jusqu’à cette date limite", "ACCEPTATION, ne court qu’à compter de la réception"})
    void a_second_request_tells_what_it_does_to_silence_and_does_not_sound_like_a_loss(Effet effect, String told) {
        LetterDetails details = details(Services.whole().toBuilder()
                .silence(new Silence(effect, "2 mois", "un texte"))
                .build());
        assertThat(said(letter(Kind.RELANCE, UNSAID, details)))
                .contains(told, "L114-5", "Ce que vous auriez fourni depuis n’est plus demandé.")
                .doesNotContain("n’y est plus");
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
    void what_a_dossier_refuses_is_not_looked_at() {
        Dossier shared = COMPLETE.toBuilder()
                .sites(List.of(
                        COMPLETE.sites().get(0).toBuilder().espaceDedie(false).build()))
                .build();

        assertThat(said(letter(Kind.VISITE, shared, WHOLE)))
                .contains("– Un panneau annonce les heures.")
                .doesNotContain("L’espace ne sert qu’à l’accueil");
    }

    private static Dossier withSecondSite(@Nullable String address) {
        Site first = COMPLETE.sites().get(0);
        return COMPLETE.toBuilder()
                .sites(List.of(
                        first, first.toBuilder().id("S2").adresse(address).build()))
                .build();
    }

    @Test
    void a_ground_that_the_officer_set_aside_is_not_in_the_letter_and_one_established_is() {
        Verdict refused = verdict(TWO_MORNINGS);
        assertThat(Letter.of(
                                Kind.MOTIFS,
                                reviewed(refused, "ACC-03", Statut.NON_RESPECTE, Statut.SATISFAIT),
                                EDITION,
                                WHOLE,
                                SHIPPED)
                        .notDue())
                .hasValueSatisfying(why -> assertThat(why).startsWith("L’avis proposé après l’instruction est"));

        assertThat(said(Letter.of(
                        Kind.MOTIFS,
                        reviewed(refused, "ACC-02", Statut.SATISFAIT, Statut.NON_RESPECTE),
                        EDITION,
                        WHOLE,
                        SHIPPED)))
                .contains("ACC-03", "ACC-02, Deux postes", "Écart de l’instructeur", "vu deux fois");
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

    private static ReviewedVerdict reviewed(Verdict verdict, String obligation, Statut found, Statut status) {
        Ecart departure = Ecart.builder()
                .obligation(obligation)
                .sujet("S1")
                .constat(found)
                .statut(status)
                .fondement("vu deux fois")
                .fonction("instructrice")
                .build();
        Instruction sheet = Instruction.builder()
                .reference(verdict.dossierReference())
                .ecarts(List.of(departure))
                .build();
        ReviewedVerdict reviewed = ReviewedVerdict.of(verdict, sheet, LocalDate.of(2026, 9, 1));
        assertThat(reviewed.unapplied()).isEmpty();
        return reviewed;
    }

    private static LetterDetails details(ServiceProfile service) {
        return LetterDetails.builder()
                .service(service)
                .day(LocalDate.parse("2026-09-01"))
                .deadline(LocalDate.parse("2026-09-15"))
                .earlierRequest(LocalDate.parse("2026-08-03"))
                .appointment(LocalDateTime.parse("2026-09-22T14:30"))
                .place("Rue des Halles")
                .build();
    }

    private static Letter letter(Kind kind, Dossier dossier, LetterDetails details) {
        return Letter.of(kind, CompletionRequest.of(EVALUATOR, dossier), EDITION, details, SHIPPED);
    }

    private static Verdict verdict(Dossier dossier) {
        return EVALUATOR.evaluate(dossier);
    }

    /** {@return the words of a letter, on one line, its unbreakable spaces made plain} */
    private static String said(Letter letter) {
        return letter.text().replaceAll("[\\s\u00A0]+", " ");
    }
}
