package fr.cahier.reliability.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final List<String> FIRST = List.of("01 report.pdf aa", "01 plan.txt bb", "END");

    @Test
    void one_other_document_is_found() {
        assertThat(Determinism.difference(FIRST, List.of("01 report.pdf aa", "01 plan.txt cc", "END")))
                .hasValueSatisfying(found -> assertThat(found).contains("01 plan.txt cc"));
    }

    @Test
    void a_run_that_stopped_half_way_is_found() {
        assertThat(Determinism.difference(FIRST, FIRST.subList(0, 2))).isPresent();
        assertThat(Determinism.difference(FIRST, List.of())).isPresent();
    }

    @Test
    void the_same_lines_are_no_difference() {
        assertThat(Determinism.difference(FIRST, FIRST)).isEmpty();
    }

    @Test
    void an_interpreted_run_is_compared_with_its_own_samples() {
        List<String> all = List.of("01.json report.pdf aa", "02.json report.pdf bb", "END");
        assertThat(Determinism.of(List.of("dossiers/01.json"), all)).containsExactly("01.json report.pdf aa", "END");
    }

    @Test
    void every_java_meets_every_locale_and_zone() {
        assertThat(Setting.whole(List.of(Path.of("17"), Path.of("25"))))
                .hasSize(2 * 4 * 3 + 2)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_shuffled_dossier_says_the_same_in_another_order() throws IOException {
        String json = Files.readString(Path.of("../dossiers/02-reseau-de-douze-sites.json"));
        String shuffled = Shuffled.of(json, 3);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(shuffled).isNotEqualTo(mapper.readTree(json).toString());
        assertThat(mapper.readTree(shuffled).get("sites")).hasSize(12);
        assertThat(mapper.readTree(shuffled).get("depot"))
                .isEqualTo(mapper.readTree(json).get("depot"));
    }
}
