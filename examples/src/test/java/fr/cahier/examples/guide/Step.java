package fr.cahier.examples.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that a walk-through of the guide tells its reader to do, or to see. */
sealed interface Step {

    /** Type these commands. */
    record Type(List<String> commands) implements Step {}

    /** In {@code file}, put {@code by} in the place of {@code old}. */
    record Replace(String file, String old, String by) implements Step {}

    /** Put {@code text} at the end of {@code file}. */
    record Append(String file, String text) implements Step {}

    /** See {@code lines} in the answer to the last command. */
    record See(List<String> lines) implements Step {}

    Pattern BLOCK = Pattern.compile("```(?<language>\\w*)\n(?<text>.*?)```", Pattern.DOTALL);
    Pattern FILE = Pattern.compile("`(?<file>[^`]+)`, (?:remplacez|ajoutez)$");

    /** {@return the steps of a section, read off its blocks and the words before each} */
    static List<Step> of(String section) {
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(section);
        String said = "";
        String old = "";
        for (int from = 0; block.find(); from = block.end()) {
            String words = section.substring(from, block.start()).strip().replace('\n', ' ');
            String text = block.group("text");
            if (words.endsWith("remplacez")) {
                said = words;
                old = text;
            } else if (words.equals("par")) {
                steps.add(new Replace(file(said), old, text));
            } else if (words.endsWith("ajoutez")) {
                steps.add(new Append(file(words), text));
            } else if (block.group("language").equals("sh")) {
                steps.add(new Type(text.lines().toList()));
            } else {
                steps.add(new See(text.lines().map(String::strip).toList()));
            }
        }
        return steps;
    }

    private static String file(String words) {
        Matcher file = FILE.matcher(words);
        if (!file.find()) {
            throw new IllegalStateException("no file is named: " + words);
        }
        return file.group("file");
    }
}
