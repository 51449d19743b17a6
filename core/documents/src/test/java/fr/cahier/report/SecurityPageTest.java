package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bounds that docs/security.md promises are those of the code. */
class SecurityPageTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|]+) \\| ([\\d,]+)[^|]* \\| `([\\w.]+)(#|[.]standard\\(\\)[.])(\\w+)` \\|$");

    static List<MatchResult> bounds() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../../docs/security.md")))
                .results()
                .toList();
    }

    @Test
    void every_row_of_the_table_names_its_place_in_the_code() throws IOException {
        String page = Files.readString(Path.of("../../docs/security.md"));
        String table = page.substring(page.indexOf("| bound |"), page.indexOf("\n\n", page.indexOf("| bound |")));

        assertThat(bounds()).hasSize((int) table.lines().count() - 2).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_bound_of_the_page_is_that_of_the_code(MatchResult row) throws ReflectiveOperationException {
        Class<?> type = Class.forName(row.group(3));

        assertThat(row.group(4).equals("#") ? constant(type, row.group(5)) : standard(type, row.group(5)))
                .as(row.group(1))
                .isEqualTo(Long.parseLong(row.group(2).replace(",", "")));
    }

    private static long constant(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return ((Number) field.get(null)).longValue();
    }

    private static long standard(Class<?> type, String name) throws ReflectiveOperationException {
        Object standard = type.getMethod("standard").invoke(null);
        Object bound = type.getMethod(name).invoke(standard);
        return bound instanceof Duration time ? time.toSeconds() : ((Number) bound).longValue();
    }
}
