package fr.cahier.reliability.attacks;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the runner says of several folders, folder by folder. */
final class Sections {

    private static final Pattern HEADING = Pattern.compile("(?m)^═══ (.*) ═══$");

    private Sections() {}

    static Map<String, String> of(String said) {
        Map<String, String> sections = new HashMap<>();
        Matcher heading = HEADING.matcher(said);
        String name = null;
        int start = 0;
        while (heading.find()) {
            if (name != null) {
                sections.put(name, said.substring(start, heading.start()));
            }
            name = heading.group(1);
            start = heading.end();
        }
        if (name != null) {
            sections.put(name, said.substring(start));
        }
        return sections;
    }
}
