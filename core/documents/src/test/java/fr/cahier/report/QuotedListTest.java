package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.Sha256;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OfficialText;
import fr.cahier.testkit.SmallEdition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Obligations that one list of the text holds are quoted below what opens the list. */
class QuotedListTest {

    private static final String LIST =
            "\n\n\n\nLa maison s’engage à :\n\n– Un espace,\n– Deux postes,\n– Trois matins,\n– Un panneau.\n";

    @Test
    void what_opens_a_list_is_quoted_once_for_all_its_items() {
        assertThat(points(LIST).toString())
                .containsOnlyOnce("La maison s’engage à :")
                .contains("« La maison s’engage à : »", "(l. 7) : « Un espace »", "(l. 8) : « Deux postes »");
    }

    @Test
    void sentences_that_stand_in_no_list_are_quoted_alone() {
        assertThat(points(LIST.replace("à :", "à cela.").replace("– ", "")))
                .allMatch(point -> point.get("exigences").equals(List.of()));
    }

    @Test
    void without_the_text_each_obligation_is_told_in_substance() {
        assertThat(points(null))
                .allMatch(point -> point.get("phrase").toString().contains(" : en substance, "));
    }

    private static List<Map<String, Object>> points(@Nullable String text) {
        byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        Edition edition = SmallEdition.load().edition().toBuilder()
                .sourceSha256(Sha256.of(bytes))
                .build();
        QuotedLaw law = new QuotedLaw(edition, text == null ? null : OfficialText.of(edition, bytes));
        return new QuotedList(
                        law,
                        edition.judged().stream()
                                .filter(obligation -> obligation.id().startsWith("ACC"))
                                .toList())
                .points();
    }
}
