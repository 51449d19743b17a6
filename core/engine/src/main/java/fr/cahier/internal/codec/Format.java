package fr.cahier.internal.codec;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.internal.Visible;
import fr.cahier.internal.json.JsonRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document, and the version of its form: whatever changes its schema is a new version.
 *
 * @param kind such as "verdict"
 * @param name of such a document, in French, as in "un verdict"
 */
public record Format(String kind, int version, String name) {

    private static final Pattern WRITTEN = Pattern.compile("cahier-([a-z-]{1,40})/([1-9][0-9]{0,4})");

    /** {@return the text by which a document tells it} */
    public String written() {
        return "cahier-" + kind + "/" + version;
    }

    /** {@return why a document with this text as its format cannot be read; null when it can} */
    @Nullable
    InputIssue refusal(String found) {
        Matcher other = WRITTEN.matcher(found);
        if (!other.matches() || !other.group(1).equals(kind)) {
            return issue(
                    "Le document est du format « " + Visible.start(found) + " » : il faut " + name + ", « " + written()
                            + " ».",
                    "Vérifiez que c’est le bon document.");
        }
        return Integer.parseInt(other.group(2)) <= version
                ? null
                : issue(
                        "Le document est du format « " + found + " », et cette bibliothèque lit jusqu’à « " + written()
                                + " ».",
                        "Mettez la bibliothèque à jour.");
    }

    private static InputIssue issue(String reason, String advice) {
        return InputIssue.of(IssueCode.OTHER_FORMAT, "/" + JsonRecord.FORMAT_KEY, reason, advice);
    }
}
