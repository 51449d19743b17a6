package fr.cahier.reliability;

import fr.cahier.reliability.harness.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The page that tells the figures: its table is made of the results file, and of nothing else. */
public final class Page {

    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->";

    private Page() {}

    /** {@return the table of {@code results}, in Markdown} */
    public static String table(List<Result> results) {
        return "| part | to reach | done | findings | command | machine | date, commit |\n|---|---|---|---:|---|---|---|\n"
                + results.stream().map(Page::row).collect(Collectors.joining());
    }

    private static String row(Result result) {
        String done = result.figures()
                + (result.reached() ? "" : " (**not the whole reach**)")
                + result.skipped().stream().map(what -> "; left out: " + what).collect(Collectors.joining());
        return "| "
                + String.join(
                        " | ",
                        result.part(),
                        result.reach(),
                        done,
                        String.valueOf(result.findings().size()),
                        "`" + result.command() + "`",
                        result.machine(),
                        result.date() + ", " + result.commit())
                + " |\n";
    }

    /** {@return {@code page} with the table of {@code results} in its place} */
    public static String with(String page, List<Result> results) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "The page has no place for the figures. Maybe restore the line " + BEGIN);
        }
        return page.substring(0, begin + BEGIN.length()) + table(results) + page.substring(end);
    }

    /** Writes the table of {@code results} into {@code page}. */
    static void write(Path page, List<Result> results) throws IOException {
        Files.writeString(page, with(Files.readString(page), results));
    }
}
