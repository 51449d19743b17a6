package fr.cahier.internal.review;

import fr.cahier.internal.Visible;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that a doctrine can settle each open question of an edition by its id. */
final class QuestionConsistency {

    private final Edition edition;
    private final IssueCollector issues;

    QuestionConsistency(Edition edition, IssueCollector issues) {
        this.edition = edition;
        this.issues = issues;
    }

    /** A doctrine names a question by its id alone; wordings of one obligation may ask the same. */
    void check() {
        Map<String, OpenQuestion> first = new HashMap<>();
        OpenQuestion.asked(edition).forEach(question -> {
            OpenQuestion known = first.putIfAbsent(question.id(), question);
            if (known != null && known.obligation() != question.obligation()) {
                at(question, "question")
                        .error(
                                RuleIssueCode.DUPLICATE_IDENTIFIER,
                                "l’identifiant de question « " + Visible.text(question.id())
                                        + " » est employé deux fois.",
                                "Donnez-en un autre à l’une des deux questions.");
            } else if (known != null && !readings(known).equals(readings(question))) {
                at(question, "question")
                        .error(
                                RuleIssueCode.INCONSISTENT,
                                "la question « " + Visible.text(question.id())
                                        + " » n’a pas les mêmes lectures que sous « " + Visible.text(known.key())
                                        + " ».",
                                "Donnez-lui les mêmes identifiants de lectures, ou un autre identifiant.");
            }
            checkAlternative(question);
            new ReadingThresholds(edition, at(question, "lectures")).check(question);
        });
    }

    private static Set<String> readings(OpenQuestion question) {
        return question.wording().readings().stream()
                .map(reading -> reading.id() + " " + reading.thresholds())
                .collect(Collectors.toSet());
    }

    /** A question that another one may decide stands beside that one. */
    private void checkAlternative(OpenQuestion question) {
        boolean alone = question.wording().isAlternative()
                && beside(question)
                        .noneMatch(
                                other -> other.isAlternative() && !question.id().equals(other.question()));
        if (alone) {
            at(question, "question")
                    .error(
                            RuleIssueCode.INCONSISTENT,
                            "une lecture de « " + Visible.text(question.id())
                                    + " » laisse décider une autre question, et l’obligation n’en pose pas d’autre"
                                    + " ainsi.",
                            "Changez son « effet », ou ajoutez le constat qui pose l’autre question.");
        }
    }

    /** {@return what may be asked of an obligation of which {@code question} is asked} */
    private Stream<Wording> beside(OpenQuestion question) {
        Stream<Obligation> obligations = question.obligation() == null
                ? edition.obligations().values().stream()
                : Stream.of(question.obligation());
        return Stream.concat(
                edition.wordings().values().stream(),
                obligations.flatMap(obligation -> obligation.wordings().values().stream()));
    }

    private IssueCollector.Target at(OpenQuestion question, String key) {
        Obligation obligation = question.obligation();
        return obligation == null
                ? issues.in("cahier.yaml", "formulations", question.key(), key)
                : issues.in(
                                obligation.chapter() + "/obligations.yaml",
                                obligation.id(),
                                "constats",
                                question.key(),
                                key)
                        .about(obligation.id());
    }
}
