package fr.cahier.internal.review;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleIssueCode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds texts that are read in the middle of a sentence, and are written like a sentence of their own. */
final class SplicedTexts {

    /** A capital alone begins a sentence; an abbreviation has several. */
    private static final Pattern CAPITAL = Pattern.compile("^\\p{Lu}[\\p{Ll}’' ].*", Pattern.DOTALL);

    private final Edition edition;
    private final IssueCollector issues;

    SplicedTexts(Edition edition, IssueCollector issues) {
        this.edition = edition;
        this.issues = issues;
    }

    /** A title that stands for a requirement keeps its capital. */
    void check() {
        edition.obligations().values().forEach(obligation -> {
            if (!obligation.requirement().equals(obligation.title())) {
                check(obligation, "exigence", obligation.requirement());
            }
            check(obligation, "justificatif", obligation.evidence());
        });
    }

    private void check(Obligation obligation, String key, @Nullable String text) {
        if (text == null) {
            return;
        }
        IssueCollector.Target target = issues.in(obligation.chapter() + "/obligations.yaml", obligation.id(), key)
                .about(obligation.id());
        if (CAPITAL.matcher(text).matches()) {
            target.warning(
                    RuleIssueCode.DOUBTFUL_WORDING,
                    "« " + key + " » commence par une majuscule, et se lit au milieu d’une phrase.",
                    "Commencez par une minuscule.");
        }
        if (text.endsWith(".")) {
            target.warning(
                    RuleIssueCode.DOUBTFUL_WORDING,
                    "« " + key + " » finit par un point, et se lit au milieu d’une phrase.",
                    "Retirez ce point.");
        }
    }
}
