package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.internal.Visible;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisibleEscapesTest {

    private static final String HIDING = "\u001B[2J\u007F\u0085\u009B\u00AD\u061C\u200E\u2028\u2029\u202E\u2066\uFEFF";

    private static final String ESCAPED =
            "\\u001B[2J\\u007F\\u0085\\u009B\\u00AD\\u061C\\u200E\\u2028\\u2029\\u202E\\u2066" + "\\uFEFF";

    @Test
    void hidden_characters_are_written_by_their_number() {
        String json =
                VerdictWriter.unreadable(List.of(InputIssue.of(IssueCode.UNSUITABLE_VALUE, "/x", HIDING, "")), HIDING);
        assertThat(json).contains("\"file\" : \"" + ESCAPED + "\"", "\"detail\" : \"" + ESCAPED + "\"");
        assertHidesNothing(json);
    }

    @Test
    void a_dossier_for_people_hides_nothing_and_is_read_as_it_was() {
        Dossier dossier = Dossier.builder()
                .candidat(Candidat.builder().nom(HIDING).build())
                .build();
        String json = DossierWriter.pretty(dossier);
        assertHidesNothing(json);
        assertThat(DossierReader.standard().read(json).dossier()).isEqualTo(dossier);
    }

    @Test
    void the_form_of_which_hashes_are_taken_stays_as_it_was() {
        Dossier dossier = Dossier.builder()
                .candidat(Candidat.builder().nom("\u0085\u202E").build())
                .build();
        assertThat(new String(DossierWriter.canonical(dossier), StandardCharsets.UTF_8))
                .isEqualTo("{\"candidat\":{\"nom\":\"\u0085\u202E\"}}");
    }

    @Test
    void a_text_is_escaped_where_it_has_to_be_and_nowhere_else() {
        assertThat(written(HIDING)).isEqualTo("\"" + ESCAPED + "\"");
        assertThat(written("« l’accueil »\t\"x\" 😀")).isEqualTo("\"« l’accueil »\\t\\\"x\\\" 😀\"");
    }

    private static String written(String text) {
        return JsonText.written(json -> json.value(text)).stripTrailing();
    }

    private static void assertHidesNothing(String json) {
        assertThat(json.codePoints().filter(point -> point != '\n' && Visible.isActing(point)))
                .as(json)
                .isEmpty();
    }
}
