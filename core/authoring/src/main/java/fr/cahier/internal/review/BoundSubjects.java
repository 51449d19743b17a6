package fr.cahier.internal.review;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.Operator;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds rules about sites or persons that read a fact of one of them, and conclude on all because they bind none. A declared
 * fact or a computation names its subject each time that it is read: that another fact of the rule is bound does not bind it.
 */
final class BoundSubjects {

    private final Review review;
    private final IssueCollector issues;

    BoundSubjects(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
    }

    void check() {
        review.rules().forEach(written -> {
            Stream.of(Subject.SITE, Subject.PERSONNEL)
                    .filter(subject -> isAbout(written.rule(), subject))
                    .forEach(subject -> check(written, subject));
            written.rule().patterns().forEach(pattern -> checkNamed(written, pattern));
        });
    }

    private boolean isAbout(RuleText rule, Subject subject) {
        return rule.obligations().stream()
                .flatMap(id -> review.edition().obligation(id).stream())
                .map(Obligation::subject)
                .anyMatch(subject::equals);
    }

    private void check(Written written, Subject subject) {
        String name = word(subject);
        boolean bound = written.rule().patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .anyMatch(binding -> binding.name().equals(name));
        if (!bound) {
            written.rule().patterns().stream()
                    .filter(pattern -> declaredSubject(pattern).isEmpty())
                    .flatMap(pattern -> unbound(pattern, name).stream().map(property -> new Read(pattern, property)))
                    .findFirst()
                    .ifPresent(read -> report(written, read, name));
        }
    }

    private void checkNamed(Written written, PatternText pattern) {
        declaredSubject(pattern).filter(subject -> subject != Subject.DOSSIER).ifPresent(subject -> {
            List<String> names = names(pattern, subject);
            boolean isNamed = Stream.concat(
                            pattern.bindings().stream().map(binding -> binding.property()),
                            pattern.conditions().stream()
                                    .flatMap(Condition::comparisons)
                                    .filter(comparison -> comparison.operator() == Operator.EQUAL)
                                    .map(Comparison::property))
                    .anyMatch(names::contains);
            if (!isNamed && isAbout(written.rule(), subject)) {
                report(written, new Read(pattern, names.get(0)), word(subject));
            }
        });
    }

    /** {@return of whom the declared fact or the computation is that the pattern names; empty for any other pattern} */
    private Optional<Subject> declaredSubject(PatternText pattern) {
        Stream<Subject> subjects =
                switch (pattern.factType()) {
                    case ComputationUses.FACT ->
                        ThresholdUses.codes(pattern)
                                .flatMap(code -> Stream.ofNullable(
                                        review.edition().computations().get(code.value())))
                                .map(Computation::per);
                    case DeclaredFactUses.FACT ->
                        FreeFactKeys.in(pattern)
                                .flatMap(key -> Stream.ofNullable(
                                        review.edition().facts().get(key.value())))
                                .map(DeclaredFact::subject);
                    default -> Stream.empty();
                };
        return subjects.findFirst();
    }

    /** {@return the properties that name the subject, the one to write first} */
    private static List<String> names(PatternText pattern, Subject subject) {
        return pattern.factType().equals(ComputationUses.FACT)
                ? List.of("sujet")
                : List.of(subject == Subject.SITE ? "siteId" : "personnelId", "sujet");
    }

    private static String word(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private record Read(PatternText pattern, String property) {}

    /** {@return the property that names the subject of a fact, when the rule leaves it open} */
    private static Optional<String> unbound(PatternText pattern, String subject) {
        String property = pattern.factType().toLowerCase(Locale.ROOT).equals(subject) ? "id" : subject;
        boolean has = FactTypes.named(pattern.factType())
                .filter(type -> type.properties().containsKey(property))
                .isPresent();
        boolean settled = pattern.conditions().stream()
                .flatMap(Condition::comparisons)
                .anyMatch(comparison -> settles(comparison, property));
        return has && !settled ? Optional.of(property) : Optional.empty();
    }

    private static boolean settles(Comparison comparison, String property) {
        return comparison.property().equals(property) && comparison.operator() == Operator.EQUAL;
    }

    private void report(Written written, Read read, String subject) {
        String article = subject.equals("site") ? "d’un site" : "d’une personne";
        issues.at(written.file(), read.pattern().span())
                .about(written.rule().name())
                .warning(
                        RuleIssueCode.DOUBTFUL_RULE,
                        "la règle lit un fait " + article + " sans lier « $" + subject
                                + " » : ce qu’elle conclut de l’un vaudrait pour tous.",
                        "Écrivez dans ce fait : $" + subject + " : " + read.property() + ".");
    }
}
