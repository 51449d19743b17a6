package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Ages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

    @Test
    void members_elements_and_empty_lists_are_laid_out() {
        String json = JsonText.object("x", (object, text) -> object.text("status", text)
                .text("name of no finding", null)
                .texts("none", List.of())
                .list("list", List.of(1, 2), (element, number) -> element.number("n", number))
                .object("absent", null, (none, value) -> none.text("never", value))
                .flag("yes", true));

        assertThat(json).isEqualTo("""
                        {
                          "status" : "x",
                          "name of no finding" : null,
                          "none" : [ ],
                          "list" : [
                            {
                              "n" : 1
                            },
                            {
                              "n" : 2
                            }
                          ],
                          "absent" : null,
                          "yes" : true
                        }
                        """);
    }

    @Test
    void a_value_is_written_by_what_it_is() {
        assertThat(value(true)).isEqualTo("true");
        assertThat(value(new BigDecimal("1.50"))).isEqualTo("1.50");
        assertThat(value(DayOfWeek.MONDAY)).isEqualTo("\"MONDAY\"");
        assertThat(value(LocalDate.of(2020, 7, 31))).isEqualTo("\"2020-07-31\"");
        assertThat(value(null)).isEqualTo("null");
        assertThat(value(Arrays.asList(1, null, Map.of()))).isEqualTo("[\n  1,\n  null,\n  { }\n]");
    }

    @Test
    void ages_are_written_as_a_dossier_says_them() {
        assertThat(value(Ages.ouvert())).isEqualTo("\"TOUS\"");
        assertThat(value(Ages.entre(16, null))).isEqualTo("{\n  \"min\" : 16\n}");
    }

    @Test
    void a_stream_gets_the_bytes_of_the_text_and_stays_open() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        JsonText.write(out, json -> json.value("é"));

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JsonText.written(json -> json.value("é")));
        assertThat(closed).isFalse();
    }

    @Test
    void a_stream_that_fails_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("full");
            }
        };

        assertThatThrownBy(() -> JsonText.write(full, json -> json.value("x".repeat(100_000))))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("full");
    }

    private static String value(Object value) {
        return JsonText.written(json -> json.value(value)).stripTrailing();
    }
}
