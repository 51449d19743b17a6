package fr.cahier.plan;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.plan.PlanSearch.Key;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a dossier leaves to be asked. What no commitment can stand for is required; a fact that would only show what is promised
 * is useful. Which of the two a fact is, is seen on the same dossier with every missing commitment given.
 */
final class Inquirer {

    private final Edition edition;
    private final QuestionPointers pointers;

    /** As it is, with every missing commitment, and without any. */
    private final PreCheck said;

    private final PreCheck willing;
    private final PreCheck silent;

    Inquirer(Evaluator evaluator, Edition edition, Dossier start) {
        this.edition = edition;
        this.pointers = new QuestionPointers(start);
        this.said = PreCheck.of(evaluator, start);
        this.willing = PreCheck.of(evaluator, start);
        this.silent = PreCheck.of(evaluator, start);
    }

    /** {@return what is asked of the applicant of {@code dossier}, in the order of the text} */
    Map<Question.Key, Question> asked(Dossier dossier) {
        said.change(dossier);
        Map<Key, Finding> promised = byKey(promised(dossier));
        RelevantPointers relevant = new RelevantPointers(dossier);
        Asking asking = new Asking(
                relevant,
                new WantedSupplies(dossier, relevant, edition.facts()),
                new QuestionFactory(new DeclaredQuestions(edition, dossier, pointers, relevant), pointers, relevant),
                new Silence(dossier)::finding);
        for (Finding finding : said.findings()) {
            asking.said(finding);
            Finding willingly = promised.get(Key.of(finding));
            if (willingly != null) {
                asking.facts(willingly);
            }
        }
        return asking.all();
    }

    /** {@return the findings on the dossier asked about last that are of no object there} */
    Set<Key> withoutObject() {
        return said.findings().stream()
                .filter(finding -> finding.status() == Status.NOT_APPLICABLE)
                .map(Key::of)
                .collect(Collectors.toSet());
    }

    private List<Finding> promised(Dossier dossier) {
        Set<String> unanswered = said.findings().stream()
                .flatMap(RelevantPointers::wanted)
                .filter(WantedSupplies::isCommitment)
                .map(WantedSupplies::committed)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (unanswered.isEmpty()) {
            return said.findings();
        }
        Map<String, Reponse> answers = new HashMap<>(dossier.engagements());
        unanswered.forEach(key -> answers.put(key, Reponse.OUI));
        willing.change(dossier.toBuilder().engagements(answers).build());
        return willing.findings();
    }

    private static Map<Key, Finding> byKey(List<Finding> findings) {
        Map<Key, Finding> byKey = new HashMap<>();
        findings.forEach(finding -> byKey.put(Key.of(finding), finding));
        return byKey;
    }

    /** One dossier without its commitments, looked at when first needed. */
    private final class Silence {

        private final Dossier dossier;
        private @Nullable Map<Key, Finding> findings;

        Silence(Dossier dossier) {
            this.dossier = dossier;
        }

        Stream<Finding> finding(Finding promised) {
            if (findings == null) {
                silent.change(dossier.toBuilder()
                        .engagements(Map.of())
                        .reserves(Map.of())
                        .build());
                findings = byKey(silent.findings());
            }
            return Stream.ofNullable(findings.get(Key.of(promised)));
        }
    }
}
