package fr.cahier.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Contact;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Formulaire;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Tarif;
import fr.cahier.internal.derive.Said.Effect;
import fr.cahier.internal.derive.Said.PassedOver;
import fr.cahier.regulation.BlankWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blanks, empty rows and words that say nothing: no answers. */
class SaidTest {

    private static final Creneau MONDAY = Creneau.builder().jour(1).build();
    private static final Creneau EMPTY_SLOT = Creneau.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B",
                "\u00AD\u200B\u2060",
                "\u3164",
                "\u115F\u1160\uFFA0",
                "\u2800",
                "\u202F\u00A0",
                "\u0301",
                "\t\u0085"
            })
    void a_value_with_nothing_visible_is_not_said(String nothing) {
        Dossier dossier = Dossier.builder()
                .sites(List.of(Site.builder().id("S1").adresse(nothing).build()))
                .contact(new Contact(nothing))
                .build();
        Dossier placed = said(dossier).placed();
        assertThat(placed.sites()).containsExactly(Site.builder().id("S1").build());
        assertThat(placed.contact().visite()).isNull();
        assertThat(Site.builder().id(nothing).build().id()).isNull();
        assertThat(said(excluding(nothing)).placed().publics().exclusions()).isNull();
    }

    @Test
    void the_words_of_a_reserve_that_say_nothing_are_not_said() {
        Dossier dossier = Dossier.builder()
                .engagements(Map.of("PRI-06", Reponse.RESERVE, "PRI-07", Reponse.RESERVE))
                .reserves(Map.of("PRI-06", "à préciser", "PRI-07", "sauf en août"))
                .build();
        Said said = Said.of(dossier, BlankWords.STANDARD);
        assertThat(said.placed().reserves()).isEqualTo(Map.of("PRI-07", "sauf en août"));
        assertThat(said.placed().engagements()).isEqualTo(dossier.engagements());
        assertThat(said.passedOver())
                .containsExactly(new PassedOver("/engagements/PRI-06/texte", Effect.UNSAID, "à préciser", 1));
    }

    @Test
    void a_long_text_with_nothing_visible_is_not_said() {
        Dossier dossier = Dossier.builder()
                .sites(List.of(
                        Site.builder().id("S1").nom("\u200B".repeat(2_000)).build()))
                .build();
        assertThat(said(dossier).placed().sites())
                .containsExactly(Site.builder().id("S1").build());
    }

    @Test
    void a_section_of_the_form_is_the_same_however_its_name_is_written() {
        Formulaire form = Formulaire.builder()
                .rubriquesRequises(List.of("Identité", "Locaux", "Accueil"))
                .rubriquesRemplies(List.of("IDENTITE ", "Lo\u200Bcaux"))
                .build();
        assertThat(Headings.of(form, null).listeNonRemplies()).containsExactly("Accueil");
    }

    @Test
    void a_key_of_a_free_fact_names_what_is_said_and_is_no_answer() {
        Dossier dossier = Dossier.builder()
                .faits(List.of(Fait.builder().cle("x").texte("néant").build()))
                .build();
        assertThat(said(dossier).placed().faits())
                .containsExactly(Fait.builder().cle("x").build());
    }

    @Test
    void an_empty_row_keeps_the_places_of_others_and_is_not_counted() {
        Said said = said(Dossier.builder().creneaux(List.of(EMPTY_SLOT, MONDAY)).build());
        assertThat(said.placed().creneaux()).containsExactly(EMPTY_SLOT, MONDAY);
        assertThat(said.counted().creneaux()).containsExactly(MONDAY);
        assertThat(said.passedOver()).containsExactly(new PassedOver("/creneaux", Effect.EMPTY_ROWS, "", 1));
    }

    @Test
    void a_list_of_empty_rows_only_is_unsaid_and_not_empty() {
        Dossier dossier = Dossier.builder()
                .creneaux(List.of(EMPTY_SLOT, EMPTY_SLOT))
                .tarifs(List.of(Tarif.builder().build()))
                .build();
        Said said = said(dossier);
        assertThat(said.placed().creneaux()).isNull();
        assertThat(said.counted().tarifs()).isNull();
        assertThat(said.passedOver()).extracting(PassedOver::count).containsExactly(2, 1);
    }

    @Test
    void a_blank_says_nothing_and_is_told() {
        Said said = said(Dossier.builder()
                .candidat(Candidat.builder().siret(" ").build())
                .contact(new Contact(""))
                .publics(Publics.builder().exclusions(List.of("", "mineurs")).build())
                .build());
        assertThat(said.placed().candidat().siret()).isNull();
        assertThat(said.placed().contact().visite()).isNull();
        assertThat(said.placed().publics().exclusions()).containsExactly("mineurs");
        assertThat(said.passedOver())
                .extracting(PassedOver::pointer, PassedOver::effect)
                .containsExactly(
                        tuple("/candidat/siret", Effect.BLANK),
                        tuple("/publics/exclusions", Effect.BLANK),
                        tuple("/contact/visite", Effect.BLANK));
    }

    @Test
    void a_list_of_blanks_only_is_unsaid_and_not_empty() {
        assertThat(said(excluding("", " ")).placed().publics().exclusions()).isNull();
    }

    @Test
    void a_word_that_is_nobodys_name_refers_to_nothing() {
        Dossier dossier = Dossier.builder()
                .sites(List.of(Site.builder().id("NC").photoEspace("néant").build()))
                .creneaux(List.of(
                        Creneau.builder().jour(1).siteId("NC").build(),
                        Creneau.builder().jour(2).siteId("").build()))
                .build();
        Said said = said(dossier);
        assertThat(said.placed().sites())
                .containsExactly(Site.builder().id("NC").build());
        assertThat(said.placed().creneaux()).extracting(Creneau::siteId).containsExactly("NC", null);
    }

    @Test
    void a_person_called_none_of_whom_nothing_is_said_is_nobody() {
        Personnel nobody = Personnel.builder().id("Néant").build();
        Said said = said(Dossier.builder().personnels(List.of(nobody)).build());
        assertThat(said.placed().personnels()).isNull();
        assertThat(said.passedOver()).containsExactly(new PassedOver("/personnels/0/id", Effect.UNSAID, "Néant", 1));

        Personnel somebody = nobody.toBuilder().fonction("conseillère").build();
        assertThat(said(Dossier.builder().personnels(List.of(somebody)).build())
                        .placed()
                        .personnels())
                .containsExactly(somebody);
        Dossier named = Dossier.builder()
                .personnels(List.of(nobody))
                .pieces(List.of(
                        Piece.builder().personnelId("Néant").libelle("diplôme").build()))
                .build();
        assertThat(said(named).placed()).isEqualTo(named);
    }

    @Test
    void a_row_of_words_that_say_nothing_is_an_empty_row() {
        Personnel written =
                Personnel.builder().fonction("?").qualification("NC").build();
        Said said = said(Dossier.builder().personnels(List.of(written)).build());
        assertThat(said.counted().personnels()).isNull();
    }

    @Test
    void a_site_without_an_identifier_keeps_its_name_when_an_empty_row_before_it_is_dropped() {
        Site open = Site.builder().recoitPublic(true).build();
        Said said = said(
                Dossier.builder().sites(List.of(Site.builder().build(), open)).build());
        assertThat(Subjects.sites(said.counted())).containsExactly("n° 2");
        assertThat(Subjects.sites(said.placed())).containsExactly("n° 1", "n° 2");
    }

    @Test
    void an_edition_may_have_words_of_its_own() {
        BlankWords own = new BlankWords(Set.of("Personne"), BlankWords.STANDARD.nonAnswers());
        assertThat(Said.of(excluding("personne"), own).placed().publics().exclusions())
                .isEmpty();
        assertThat(Said.of(excluding("néant"), own).placed().publics().exclusions())
                .containsExactly("néant");
    }

    private static Dossier excluding(String... publics) {
        return Dossier.builder()
                .publics(Publics.builder().exclusions(List.of(publics)).build())
                .build();
    }

    private static Said said(Dossier dossier) {
        return Said.of(dossier, BlankWords.STANDARD);
    }
}
