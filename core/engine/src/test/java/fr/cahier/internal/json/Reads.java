package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.json.DossierReader;
import java.util.List;

/** Short ways to read, in tests: apostrophes stand for quotation marks. */
public final class Reads {

    private Reads() {}

    public static String json(String text) {
        return text.replace('\'', '"');
    }

    public static Reading reading(String text) {
        return DossierReader.standard().read(json(text));
    }

    public static List<InputIssue> problems(String text) {
        return refusal(ReadingLimits.standard(), json(text)).problems();
    }

    public static InputIssue problem(String text) {
        List<InputIssue> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    public static UnreadableDossierException refusal(ReadingLimits limits, String exactText) {
        UnreadableDossierException refusal =
                catchThrowableOfType(UnreadableDossierException.class, () -> DossierReader.with(limits)
                        .read(exactText));
        assertThat(refusal).as("a refusal of %s", exactText).isNotNull();
        return refusal;
    }
}
