package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OfficialText;
import fr.cahier.regulation.OtherTextException;
import fr.cahier.regulation.Passage;
import fr.cahier.testkit.SmallEdition;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The letter of reasons states the law in the words of the text, where the office gives it; here an invented one. */
class QuotedTextTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final Edition EDITION = SmallEdition.load().edition();
    private static final Dossier TWO_MORNINGS = SmallEdition.complete().toBuilder()
            .creneaux(SmallEdition.complete().creneaux().subList(0, 2))
            .build();

    @Test
    void a_ground_quotes_the_text_under_its_heading_and_lines() throws Exception {
        assertThat(reasons(EDITION, OfficialText.of(EDITION, text())))
                .contains(
                        "En droit, le cahier des charges (L’accueil, l. 9) : « Chaque maison dispose d'un espace réservé à l'accueil. Elle met à disposition deux postes"
                                + " reliés à l'internet et tient son service au moins trois demi-journées par semaine. »")
                .doesNotContain("en substance");
    }

    @Test
    void what_depends_on_an_unsaid_fact_is_quoted_once_for_all_that_rests_on_the_same_words() throws Exception {
        Dossier unsaid = SmallEdition.complete().toBuilder()
                .sites(SmallEdition.complete().sites().stream()
                        .map(site -> site.toBuilder().recoitPublic(null).build())
                        .toList())
                .build();
        assertThat(reasons(unsaid, EDITION, OfficialText.of(EDITION, text())))
                .containsOnlyOnce(
                        "L’accueil : ACC-02, Deux postes reliés à l’internet (l. 8) ; ACC-03, Trois demi-journées de service par semaine (l. 9) : « Chaque maison dispose d'un espace réservé à l'accueil. Elle met à disposition deux postes reliés à l'internet");
        assertThat(reasons(unsaid, EDITION, null))
                .contains("dépendent de ce fait", "(L’accueil, l. 9) : en substance, ")
                .doesNotContain("et tient son service");
    }

    @Test
    void the_page_is_named_where_the_edition_says_it() throws Exception {
        List<Passage> passages = EDITION.passages().stream()
                .map(one -> new Passage(one.lines(), "3", one.founds(), one.note(), one.fingerprint()))
                .toList();
        assertThat(reasons(EDITION.toBuilder().passages(passages).build(), null))
                .contains("(L’accueil, p. 3, l. 9)");
    }

    @Test
    void without_the_text_a_ground_says_that_these_are_not_its_words() {
        assertThat(reasons(EDITION, null))
                .contains("En droit, le cahier des charges (L’accueil, l. 9) oblige, en substance, le candidat à ")
                .doesNotContain("et tient son service");
    }

    @Test
    void another_text_is_refused_with_both_fingerprints() {
        assertThatThrownBy(() -> OfficialText.of(EDITION, "un autre texte".getBytes()))
                .isInstanceOf(OtherTextException.class)
                .hasMessageContaining(EDITION.sourceSha256())
                .hasMessageContaining("exemple/2026");
    }

    private static String reasons(Edition edition, @Nullable OfficialText text) {
        return reasons(TWO_MORNINGS, edition, text);
    }

    private static String reasons(Dossier dossier, Edition edition, @Nullable OfficialText text) {
        return Letter.of(
                        Letter.Kind.MOTIFS,
                        EVALUATOR.evaluate(dossier),
                        edition,
                        LetterDetails.builder().text(text).build(),
                        Templates.shipped())
                .blocks()
                .toString()
                .replace('\u00a0', ' ');
    }

    private static byte[] text() throws Exception {
        try (InputStream file = SmallEdition.class.getResourceAsStream("/cahiers/exemple/texte.txt")) {
            return file.readAllBytes();
        }
    }
}
