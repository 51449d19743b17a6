package fr.cahier.rules.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page on which the language of rules is defined, as its tables and blocks. */
record Page(String text) {

    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    static Page read() {
        try {
            return new Page(Files.readString(Path.of("langage.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what stands in the blocks of that label} */
    List<String> blocks(String label) {
        return Pattern.compile("(?ms)^```" + label + "\\n(.*?)^```$")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /**
     * A table.
     *
     * @param header its first line
     * @param rows the others
     */
    record Table(List<String> header, List<List<String>> rows) {}

    /** {@return the tables whose first line begins so} */
    List<Table> tables(String first) {
        List<Table> tables = new ArrayList<>();
        for (MatchResult found :
                Pattern.compile("(?m)(^\\|.*\\n)+").matcher(text).results().toList()) {
            List<List<String>> rows = found.group().lines().map(Page::cells).toList();
            if (rows.get(0).get(0).startsWith(first)) {
                tables.add(new Table(rows.get(0), rows.subList(2, rows.size())));
            }
        }
        return tables;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(CELL.split(line.substring(1)))
                .map(cell -> code(cell.strip()).replace("\\|", "|"))
                .toList();
    }

    /** A cell that is one piece of code is that, spaces included. */
    private static String code(String cell) {
        boolean isCode = cell.length() >= 2 && cell.startsWith("`") && cell.indexOf('`', 1) == cell.length() - 1;
        return isCode ? cell.substring(1, cell.length() - 1) : cell;
    }
}
