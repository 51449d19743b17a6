package fr.cahier.doctrine;

import fr.cahier.dossier.InputIssue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Checks that the headings of a form are named, each once. */
final class HeadingsCheck {

    private static final int MAX_HEADINGS = 200;

    private HeadingsCheck() {}

    /** @param pointer to the headings */
    static List<InputIssue> problems(FormHeadings form, String pointer) {
        List<String> headings = Objects.requireNonNullElse(form.rubriques(), List.of());
        if (headings.isEmpty()) {
            return List.of(Questions.issue(
                    pointer, "Aucune rubrique n’est nommée.", "Nommez celles que le formulaire demande de remplir."));
        }
        if (headings.size() > MAX_HEADINGS) {
            return List.of(Questions.issue(
                    pointer, "Il y a plus de " + MAX_HEADINGS + " rubriques.", "Gardez celles qui sont à remplir."));
        }
        List<InputIssue> problems = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int index = 0; index < headings.size(); index++) {
            String heading = headings.get(index).strip().toLowerCase(Locale.ROOT);
            if (heading.isEmpty() || !known.add(heading)) {
                problems.add(Questions.issue(
                        pointer + "/" + index,
                        heading.isEmpty() ? "La rubrique n’a pas de nom." : "La rubrique est nommée deux fois.",
                        "Retirez cette ligne, ou corrigez-la."));
            }
        }
        return problems;
    }
}
