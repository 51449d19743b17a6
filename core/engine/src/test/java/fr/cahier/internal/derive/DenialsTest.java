package fr.cahier.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Communication;
import fr.cahier.dossier.Communication.Publicite;
import fr.cahier.dossier.Contact;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Tarif;
import fr.cahier.internal.derive.Said.Effect;
import fr.cahier.internal.derive.Said.PassedOver;
import fr.cahier.regulation.BlankWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word such as “aucun”: an answer where something is denied, no answer where something has to be proven. */
class DenialsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "néant",
                "NEANT",
                " Néant. ",
                "« aucune »",
                "Rien",
                "non",
                "Sans\u00A0objet",
                "Sans\u3000objet",
                "(aucun)",
                "Aucun(e)s",
                "né\u200Bant",
                "\u2060néant\uFEFF",
                "ＮＥＡＮＴ"
            })
    void a_lone_word_of_denial_among_the_excluded_publics_excludes_nobody(String word) {
        Said said = said(excluding(word));
        assertThat(said.placed().publics().exclusions()).isEmpty();
        assertThat(said.passedOver()).containsExactly(new PassedOver("/publics/exclusions", Effect.NONE, word, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NC",
                "N/A",
                "?",
                "???",
                "...",
                "…",
                "-",
                "--",
                "—",
                "à préciser",
                "A PRECISER",
                "cf. pièce jointe",
                "à définir",
                "En attente",
                "inconnu",
                "inconnue",
                "Inconnu(e)",
                "non renseigné",
                "Non communiquées",
                "N\u200DC"
            })
    void a_word_that_says_nothing_among_the_excluded_publics_leaves_the_list_unsaid(String word) {
        assertThat(said(excluding(word)).placed().publics().exclusions()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pas de mineurs", "aucun mineur", "non-résidents", "néant sauf mineurs", "X ans et plus"})
    void a_denial_that_is_only_part_of_a_value_is_an_answer(String words) {
        Dossier dossier = excluding(words);
        assertThat(said(dossier)).isEqualTo(new Said(dossier, dossier, List.of(), List.of()));
    }

    @Test
    void a_denial_beside_an_excluded_public_leaves_that_public_excluded() {
        Said said = said(excluding("néant", "mineurs"));
        assertThat(said.placed().publics().exclusions()).containsExactly("mineurs");
    }

    @Test
    void a_denial_says_nothing_where_a_value_has_to_prove() {
        Dossier dossier = Dossier.builder()
                .contact(new Contact("aucun"))
                .communication(
                        Communication.builder().moyensHandicap(List.of("néant")).build())
                .build();
        Dossier placed = said(dossier).placed();
        assertThat(placed.contact().visite()).isNull();
        assertThat(placed.communication().moyensHandicap()).isNull();
    }

    @Test
    void a_fee_or_a_publicity_that_is_nothing_but_a_denial_is_none() {
        Dossier dossier = Dossier.builder()
                .tarifs(List.of(Tarif.builder().objet("aucun").build()))
                .communication(Communication.builder()
                        .publicites(List.of(new Publicite("néant", null, "néant", null)))
                        .build())
                .build();
        Dossier placed = said(dossier).placed();
        assertThat(placed.tarifs()).isEmpty();
        assertThat(placed.communication().publicites()).isEmpty();
    }

    @Test
    void a_publicity_with_a_denied_beneficiary_is_for_nobody_and_one_without_a_word_stays_unsaid() {
        Dossier dossier = Dossier.builder()
                .communication(Communication.builder()
                        .publicites(List.of(
                                new Publicite("Aucune.", null, "affiche", null),
                                new Publicite("?", null, "affiche", null),
                                new Publicite("néant", null, "néant", null)))
                        .build())
                .build();
        Said said = said(dossier);
        assertThat(said.placed().communication().publicites())
                .containsExactly(
                        new Publicite("néant", null, "affiche", null),
                        new Publicite(null, null, "affiche", null),
                        new Publicite(null, null, null, null));
        assertThat(said.counted().communication().publicites()).hasSize(2);
        assertThat(said.passedOver())
                .first()
                .isEqualTo(new PassedOver("/communication/publicites/0/beneficiaire", Effect.NONE, "Aucune.", 1));
    }

    @Test
    void a_word_beside_other_answers_is_told_apart_from_one_that_is_the_whole_answer() {
        assertThat(said(excluding("néant", "mineurs")).passedOver())
                .containsExactly(new PassedOver("/publics/exclusions", Effect.AMONG_OTHERS, "néant", 1));
        assertThat(said(excluding("néant", "NC")).passedOver())
                .extracting(PassedOver::effect)
                .containsExactly(Effect.UNSAID, Effect.UNSAID);
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
