package fr.cahier.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.Limits;
import fr.cahier.dossier.Problem;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.UnreadableDossierException;
import java.util.List;

/** Short ways to read, in tests: apostrophes stand for quotation marks. */
final class Reads {

    private Reads() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static Reading reading(String text) {
        return DossierReader.standard().read(json(text));
    }

    static List<Problem> problems(String text) {
        return refusal(Limits.standard(), json(text)).problems();
    }

    static Problem problem(String text) {
        List<Problem> problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    static UnreadableDossierException refusal(Limits limits, String exactText) {
        UnreadableDossierException refusal =
                catchThrowableOfType(UnreadableDossierException.class, () -> DossierReader.with(limits)
                        .read(exactText));
        assertThat(refusal).as("a refusal of %s", exactText).isNotNull();
        return refusal;
    }
}
