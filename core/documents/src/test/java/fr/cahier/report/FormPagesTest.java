package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms to fill in are read on paper, on a telephone and in the dark. */
class FormPagesTest {

    private static final Verdict VERDICT = Evaluator.of(SmallEdition.load()).evaluate(SmallEdition.complete());

    static Stream<String> pages() {
        return Stream.of(
                VisitForm.of(VERDICT, SmallEdition.complete()).html(Templates.shipped()),
                ReviewForm.html(VERDICT, Templates.shipped()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void each_page_that_is_printed_names_the_dossier_and_the_day(String page) {
        assertThat(page.replace('\u00A0', ' '))
                .containsPattern("<div class=\"tete\">Fiche [^<]*, dossier EX-1, déposé le [0-9]")
                .contains("@top-left { content: element(tete); }", "position: running(tete)");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_has_a_dark_scheme_and_a_narrow_one(String page) {
        assertThat(page).contains("(prefers-color-scheme: dark)", "@media screen and (max-width: 40rem)");
    }
}
