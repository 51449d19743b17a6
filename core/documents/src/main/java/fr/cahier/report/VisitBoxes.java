package fr.cahier.report;

import fr.cahier.dossier.IssueCode;
import fr.cahier.instruction.Vu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The boxes of a point of a visit, in one line: which of them a visitor ticked. */
final class VisitBoxes {

    static final String NOTE = "Note :";

    /** One line with the place of the note, so that the sheet of a site stands on one page. */
    static final String PRINTED = "☐ conforme — ☐ non conforme — ☐ non vu — " + NOTE;

    /** Longer labels first: "conforme" ends "non conforme". */
    private static final Map<String, Vu> LABELS = labels();

    private static final String EMPTY = "☐□_[]() \u00A0.";

    private static final Pattern ALONE =
            Pattern.compile("[^\\p{L}]*[xX]?[^\\p{L}]*(?:non conforme|conforme|non vu)[ .]*");

    private VisitBoxes() {}

    private static Map<String, Vu> labels() {
        Map<String, Vu> labels = new LinkedHashMap<>();
        labels.put("non conforme", Vu.NON_CONFORME);
        labels.put("non vu", Vu.NON_VU);
        labels.put("conforme", Vu.CONFORME);
        return labels;
    }

    static boolean isLine(String text) {
        String boxes = before(text);
        return LABELS.keySet().stream().allMatch(boxes::contains);
    }

    /** {@return whether it is what a box says, written apart from its line} */
    static boolean isAlone(String text) {
        return ALONE.matcher(text).matches();
    }

    /**
     * {@return what is ticked in a line of boxes; not seen, where nothing is}
     *
     * @throws UnreadableVisitException when two are ticked, or a label has lost its box
     */
    static Vu ticked(VisitForm.Item about, String text) {
        List<Vu> ticked = new ArrayList<>();
        for (String part : before(text).split("—", -1)) {
            String label =
                    LABELS.keySet().stream().filter(part::contains).findFirst().orElse("");
            String box = label.isEmpty() ? "" : part.replace(label, "");
            if (!label.isEmpty() && box.isBlank()) {
                throw refused(about, "« " + label + " » n’a plus de case. Rétablissez-la, et cochez ce qui a été vu.");
            }
            if (box.chars().anyMatch(character -> EMPTY.indexOf(character) < 0)) {
                ticked.add(LABELS.get(label));
            }
        }
        if (ticked.size() > 1) {
            throw refused(about, "deux cases sont cochées. Gardez-en une.");
        }
        return ticked.isEmpty() ? Vu.NON_VU : ticked.get(0);
    }

    static UnreadableVisitException refused(VisitForm.Item about, String why) {
        return new UnreadableVisitException(
                IssueCode.INCONSISTENT, "Au point « " + about.sentence() + " » (" + about.key() + "), " + why);
    }

    private static String before(String text) {
        int end = text.indexOf(NOTE);
        return end < 0 ? text : text.substring(0, end);
    }
}
