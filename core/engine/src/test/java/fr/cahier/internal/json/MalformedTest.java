package fr.cahier.internal.json;

import static fr.cahier.internal.json.Reads.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.json.DossierReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1 | 1 | Le fichier est vide.",
                "`  ` | 1 | 1 | Le fichier est vide.",
                "{ | 1 | 2 | il manque l’accolade fermante",
                "{\"sites\":[{} | 1 | 13 | il manque le crochet fermant",
                "{\"reference\":\"abc | 1 | 18 | il manque le guillemet fermant",
                "{\"reference\":\"abc↵} | 1 | 18 | Un texte contient un retour à la ligne",
                "{\"reference\":\"a\",↵} | 2 | 1 | « } » n’est pas attendu ici. Une virgule est de trop",
                "{\"sites\":[{},]} | 1 | 14 | Une virgule est de trop",
                "{\"cep\":{}↵\"jeunes\":{}} | 2 | 1 | Il manque une virgule",
                "{\"cep\" {}} | 1 | 8 | Il manque un deux-points",
                "{reference:\"a\"} | 1 | 2 | Une clé s’écrit entre guillemets droits",
                "{'reference':\"a\"} | 1 | 2 | entre guillemets droits",
                "{“reference”:\"a\"} | 1 | 2 | entre guillemets droits",
                "{\"reference\":'a'} | 1 | 14 | entre guillemets droits",
                "{\"cep\":Vrai} | 1 | 8 | Le mot « Vrai » n’est pas du JSON.",
                "{\"cep\":{\"niveau\":NaN}} | 1 | 21 | Le mot « NaN » n’est pas du JSON.",
                "{\"cep\":{\"niveau\":01}} | 1 | 19 | Un nombre est mal écrit.",
                "{\"cep\":{\"niveau\":1.}} | 1 | 19 | Un nombre est mal écrit.",
                "{\"reference\":\"C:\\dossiers\"} | 1 | 18 | Une barre oblique inversée",
                "{\"sites\":[{}} | 1 | 13 | Une liste ouverte par « [ » se ferme par « ] »",
                "{ // note↵} | 1 | 3 | pas de commentaire",
                "{} {} | 1 | 4 | Du contenu suit l’accolade finale : « {} ».",
                "{}↵fin | 2 | 1 | Du contenu suit l’accolade finale : « fin ».",
                "{\"cep\":=} | 1 | 8 | Une valeur est attendue"
            })
    void what_is_not_json_is_told_in_french_with_its_place(String text, int line, int column, String message) {
        InputIssue problem = refusal(ReadingLimits.standard(), text.replace('↵', '\n'))
                .problems()
                .get(0);

        assertThat(problem.message()).contains(message);
        assertThat(problem)
                .returns("", InputIssue::pointer)
                .returns(line, InputIssue::line)
                .returns(column, InputIssue::column);
        assertThat(problem.message())
                .as("no word of the parser's own")
                .doesNotContainPattern("(?i)unexpected|expect|source|token");
    }

    @Test
    void what_was_found_before_the_fault_is_told_too() {
        assertThat(refusal(ReadingLimits.standard(), "{\"cep\":{\"niveau\":9},}")
                        .problems())
                .extracting(InputIssue::pointer)
                .containsExactly("", "/cep/niveau");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        byte[] bytes = "\uFEFF{\"reference\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(refusalOf(bytes).problems().get(0)).returns(14, InputIssue::column);
        assertThat(DossierReader.standard().read("\uFEFF{}").warnings()).isEmpty();
    }

    @Test
    void a_file_in_another_encoding_is_named_with_its_place() {
        byte[] bytes = "{\"reference\":\n \"Évreux\"}".getBytes(Charset.forName("windows-1252"));

        assertThat(refusalOf(bytes).problems().get(0))
                .returns(2, InputIssue::line)
                .returns(3, InputIssue::column)
                .extracting(InputIssue::message)
                .asString()
                .startsWith("L’octet 0xC9 n’est pas de l’UTF-8")
                .contains("Windows-1252");
    }

    @Test
    void a_file_cut_inside_a_character_is_not_utf_8() {
        byte[] bytes = {'{', '"', (byte) 0xC3};

        assertThat(refusalOf(bytes).problems().get(0)).returns(3, InputIssue::column);
    }

    @Test
    void a_file_in_utf_16_is_named() {
        assertThat(refusalOf("{}".getBytes(StandardCharsets.UTF_16)).getMessage())
                .contains("UTF-16");
        assertThat(refusalOf("{}".getBytes(StandardCharsets.UTF_16LE)).getMessage())
                .contains("UTF-16");
    }

    @Test
    void columns_count_characters_not_bytes() {
        assertThat(refusalOf("{\"reference\":\"ééé\",}".getBytes(StandardCharsets.UTF_8))
                        .problems()
                        .get(0)
                        .column())
                .isEqualTo(20);
    }

    private static UnreadableDossierException refusalOf(byte[] bytes) {
        return catchThrowableOfType(
                UnreadableDossierException.class, () -> DossierReader.standard().read(bytes));
    }
}
