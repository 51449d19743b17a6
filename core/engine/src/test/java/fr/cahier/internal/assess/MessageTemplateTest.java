package fr.cahier.internal.assess;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.verdict.InstantFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    @Test
    void a_number_is_told_by_its_form_and_in_words_up_to_ten() {
        MessageTemplate template = MessageTemplate.of("Il y a {n|aucune place|une place|# places}.");

        assertThat(List.of("0", "1", "2", "10", "11", "5,5").stream()
                        .map(number -> template.fill((name, inParentheses, unit) -> number)))
                .containsExactly(
                        "Il y a aucune place.",
                        "Il y a une place.",
                        "Il y a deux places.",
                        "Il y a dix places.",
                        "Il y a 11 places.",
                        "Il y a 5,5 places.");
    }

    @Test
    void a_number_that_begins_the_sentence_begins_with_a_capital() {
        MessageTemplate template =
                MessageTemplate.of("{n|Aucune place|Une place|# places} pour {m|aucun|un|# agents}.");

        assertThat(List.of("0", "1", "2", "11").stream()
                        .map(number -> template.fill((name, inParentheses, unit) -> number)))
                .containsExactly(
                        "Aucune place pour aucun.",
                        "Une place pour un.",
                        "Deux places pour deux agents.",
                        "11 places pour 11 agents.");
    }

    @Test
    void braces_with_other_than_three_forms_are_text() {
        assertThat(MessageTemplate.of("{n|une|deux} {n|} {n|a|b|c|d}").fill((name, inParentheses, unit) -> "1"))
                .isEqualTo("{n|une|deux} {n|} {n|a|b|c|d}");
    }

    @Test
    void a_placeholder_between_parentheses_knows_it() {
        MessageTemplate template = MessageTemplate.of("{a} (un essai) {b} ({c} : {d} ; {e}) {f}");

        assertThat(template.fill((name, inParentheses, unit) -> inParentheses ? name : "-"))
                .isEqualTo("- (un essai) - (c : d ; e) -");
    }

    @Test
    void a_placeholder_before_a_unit_of_money_knows_it() {
        MessageTemplate template = MessageTemplate.of("{a} euros, {b} €, {c} eurostars, {d}");

        assertThat(template.fill((name, inParentheses, unit) -> unit.isEmpty() ? "-" : unit))
                .isEqualTo("euros euros, € €, - eurostars, -");
    }

    @Test
    void what_is_told_roughly_agrees_with_the_words_before_it() {
        String rough = FrenchFormat.number(BigDecimal.TEN.divide(BigDecimal.valueOf(7), 10, RoundingMode.DOWN));

        assertThat(MessageTemplate.of("{n} % sont là. {n} % ne représentent que {n} % de {n} % (plus {n} %).")
                        .fill((name, inParentheses, unit) -> rough))
                .isEqualTo("Environ 1,42 % sont là. Environ 1,42 % ne représentent qu’environ 1,42 % d’environ 1,42 %"
                        + " (plus environ 1,42 %).");
    }

    @Test
    void a_subject_contracts_with_the_preposition_before_it() {
        assertThat(MessageTemplate.of("Le planning de {sujet} (à {sujet}, pour {sujet}), de {autre}")
                        .fill((name, inParentheses, unit) -> "le site S1"))
                .isEqualTo("Le planning du site S1 (au site S1, pour le site S1), de le site S1");
    }

    private final InstantFormat sentences = new InstantFormat(ZoneId.of("Europe/Paris"));

    @Test
    void placeholders_are_filled_and_an_absent_value_is_told_as_such() {
        assertThat(filled("{constate} pour {requis} ; {autre}", Map.of("constate", 4, "requis", new BigDecimal("5.0"))))
                .isEqualTo("4 pour 5 ; non précisé");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_stays_text() {
        assertThat(filled("{nom}", Map.of("nom", "{requis} $1 \\"))).isEqualTo("{requis} $1 \\");
    }

    @Test
    void values_are_written_as_one_writes_them_in_french() {
        assertThat(sentences.text(true)).isEqualTo("oui");
        assertThat(sentences.text(new BigDecimal("12.50"))).isEqualTo("12,5");
        assertThat(sentences.text(LocalDate.of(2020, 8, 1))).isEqualTo("1er août 2020");
        assertThat(sentences.text(List.of("a", 2))).isEqualTo("a, 2");
    }

    @Test
    void of_a_text_as_long_as_a_book_only_the_beginning_is_told_and_white_space_is_none_of_it() {
        MessageTemplate wording = MessageTemplate.of("{constate}.");
        String book = "«\u00A0Il\nétait » une fois. ".repeat(5_000);
        assertThat(wording.fill((name, inParentheses, unit) -> MessageTemplate.told(book, unit, sentences)))
                .isEqualTo(FrenchFormat.inner(book).substring(0, 1_000) + "….");
        assertThat(wording.fill((name, inParentheses, unit) ->
                        MessageTemplate.told("\n".repeat(10_000) + "fin", unit, sentences)))
                .isEqualTo(" fin.");
    }

    @Test
    void an_instant_is_told_in_the_zone_of_the_regulation_to_the_second_when_it_has_seconds() {
        assertThat(sentences.text(Instant.parse("2020-07-31T14:00:00Z"))).isEqualTo("31 juillet 2020 à 16 h");
        assertThat(sentences.text(Instant.parse("2020-07-31T14:00:01Z")))
                .isEqualTo("31 juillet 2020 à 16 h 00 min 01 s");
        assertThat(sentences.text(Instant.parse("2020-07-31T13:05:00Z"))).isEqualTo("31 juillet 2020 à 15 h 05");
    }

    private String filled(String wording, Map<String, ?> values) {
        return MessageTemplate.of(wording).fill((name, inParentheses, unit) -> sentences.text(values.get(name)));
    }
}
