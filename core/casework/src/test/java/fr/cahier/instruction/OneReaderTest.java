package fr.cahier.instruction;

import static fr.cahier.internal.json.Reads.problem;
import static fr.cahier.internal.json.Reads.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.json.BeyondTheSchema;
import fr.cahier.internal.json.Corpus;
import fr.cahier.internal.json.Reads;
import fr.cahier.internal.json.SchemaJudge;
import fr.cahier.internal.json.Tokens;
import fr.cahier.json.DossierReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the quick and the careful way, or the schema and the reader, once said different things. */
class OneReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u2003", "\u00A0", "\uFEFF", "\u2028", "\u000B", "\u000C", "\u001F", "\u3000"})
    void what_only_unicode_takes_for_white_space_does_not_follow_a_dossier(String blank) {
        assertThat(problem("{}" + blank))
                .returns(1, InputIssue::line)
                .returns(3, InputIssue::column)
                .extracting(InputIssue::message)
                .asString()
                .startsWith("Du contenu suit l’accolade finale");
    }

    @Test
    void white_space_of_json_follows_a_dossier() {
        assertThat(reading("{} \t\r\n").warnings()).isEmpty();
    }

    @Test
    void a_schema_named_twice_is_a_key_in_double() {
        assertThat(problem("{'$schema':'a',\n'$schema':'a'}"))
                .returns("/$schema", InputIssue::pointer)
                .returns(2, InputIssue::line)
                .extracting(InputIssue::message)
                .asString()
                .contains("deux fois", "la première fois à la ligne 1");
        assertThat(problem("{'$schema':null,'\\u0024schema':'a'}").pointer()).isEqualTo("/$schema");
    }

    @Test
    void the_name_of_a_schema_is_a_text() {
        assertThat(problem("{'$schema':{'a':1,'a':2}}").pointer()).isEqualTo("/$schema");
    }

    @Test
    void a_number_may_have_more_than_twenty_decimals() {
        assertThat(reading("{'faits':[{'nombre':0.1234567890123456789012345}]}")
                        .dossier()
                        .faits()
                        .get(0)
                        .nombre())
                .isEqualTo(new BigDecimal("0.1234567890123456789012345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-21", "-1e-21", "1e-999999999", "0.0000000000000000000009"})
    void a_number_that_is_nearly_zero_is_refused(String number) {
        assertThat(problem("{'faits':[{'nombre':" + number + "}]}"))
                .returns("/faits/0/nombre", InputIssue::pointer)
                .extracting(InputIssue::message)
                .asString()
                .endsWith("Écrivez 0, ou un nombre qui s’en écarte d’au moins 0.00000000000000000001.");
    }

    @Test
    void a_number_that_takes_more_than_a_hundred_characters_is_refused_however_it_is_written() {
        String digits = "3".repeat(85);

        assertThat(problem("{'faits':[{'nombre':0." + "3".repeat(99) + "}]}").message())
                .endsWith("Arrondissez ce nombre : il s’écrit en 100 caractères au plus.");
        assertThat(problem("{'faits':[{'nombre':3." + digits + "e-15}]}").message())
                .endsWith("Arrondissez ce nombre : il s’écrit en 100 caractères au plus.");
        assertThat(problem("{'cep':{'niveau':1." + "0".repeat(99) + "}}").message())
                .contains("il faut un nombre entier de 1 à 3")
                .endsWith("Arrondissez ce nombre : il s’écrit en 100 caractères au plus.");
        assertThat(reading("{'faits':[{'nombre':0." + "3".repeat(98) + "}]}").warnings())
                .isEmpty();
    }

    @Test
    void a_text_holds_no_nul() {
        assertThat(problem("{'reference':'a\\u0000b'}").message())
                .startsWith(
                        "Le texte « a\\u0000b » contient un caractère de contrôle ou un caractère invisible (U+0000)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000", "\\n", "\\u001B", "\\u007F", "\\u0085", "\\u00AD", "\\u200B", "\\u202E", "\\u2066", "\\uFEFF"
            })
    void two_identifiers_that_read_alike_are_alike(String unseen) {
        String told = "contient un caractère de contrôle ou un caractère invisible";

        assertThat(problem("{'sites':[{'id':'S1'},{'id':'S1" + unseen + "'}]}"))
                .returns("/sites/1/id", InputIssue::pointer)
                .extracting(InputIssue::message)
                .asString()
                .startsWith("L’identifiant « S1")
                .contains(told);
        assertThat(problem("{'creneaux':[{'site_id':'" + unseen + "'}]}").message())
                .contains(told);
        assertThat(reading("{'candidat':{'nom':'x" + unseen.replace("\\u0000", "") + "'}}")
                        .warnings())
                .isEmpty();
    }

    @Test
    void of_very_many_warnings_the_first_are_told_and_the_others_counted() {
        String piece = "{'date':'2020-02-01','valide_jusqua':'2020-01-31'}";
        Reading reading = DossierReader.with(
                        ReadingLimits.builder().maxProblems(2).build())
                .read(Reads.json("{'pieces':[" + (piece + ",").repeat(4) + piece + "]}"));

        assertThat(reading.warnings()).hasSize(3);
        assertThat(reading.warnings().get(2).message()).startsWith("Et 3 autres avertissements");
    }

    @Test
    void of_an_instruction_with_very_many_problems_the_others_are_counted() {
        UnreadableInstructionException refusal = catchThrowableOfType(
                UnreadableInstructionException.class,
                () -> InstructionReader.read(Reads.json("{" + "'x':1,".repeat(101) + "'x':1}")));

        assertThat(refusal.problems()).hasSize(100);
        assertThat(refusal.others()).isEqualTo(2);
        assertThat(refusal).hasMessageEndingWith("… et 2 autres");
    }

    @Test
    void the_closed_list_of_what_a_schema_cannot_say_holds_each_file_of_the_corpus() throws Exception {
        for (String file : Corpus.REFUSED_BY_THE_READER_ALONE) {
            UnreadableDossierException refusal =
                    catchThrowableOfType(UnreadableDossierException.class, () -> DossierReader.standard()
                            .read(file));
            var beyond = BeyondTheSchema.in(SchemaJudge.tree(file), ReadingLimits.standard());
            beyond.addAll(Tokens.beyondTheSchema(file, ReadingLimits.standard()));
            assertThat(beyond).as("%s: %s", file, refusal.problems()).isNotEmpty();
        }
        assertThat(List.of(BeyondTheSchema.Kind.values())).hasSize(13);
    }
}
