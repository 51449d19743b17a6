package fr.cahier.internal.review;

import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.Operator;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds rules about sites or persons that read a fact of one of them, and conclude on all because they bind none. */
final class BoundSubjects {

    private final Review review;
    private final IssueCollector issues;

    BoundSubjects(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
    }

    void check() {
        review.rules().forEach(written -> Stream.of(Subject.SITE, Subject.PERSONNEL)
                .filter(subject -> isAbout(written.rule(), subject))
                .forEach(subject -> check(written, subject)));
    }

    private boolean isAbout(RuleText rule, Subject subject) {
        return rule.obligations().stream()
                .flatMap(id -> review.edition().obligation(id).stream())
                .map(Obligation::subject)
                .anyMatch(subject::equals);
    }

    private void check(Written written, Subject subject) {
        String name = subject.name().toLowerCase(Locale.ROOT);
        boolean bound = written.rule().patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .anyMatch(binding -> binding.name().equals(name));
        if (!bound) {
            written.rule().patterns().stream()
                    .flatMap(pattern -> unbound(pattern, name).stream().map(property -> new Read(pattern, property)))
                    .findFirst()
                    .ifPresent(read -> report(written, read, name));
        }
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
                        "la règle lit un fait " + article + " sans lier « $" + subject
                                + " » : ce qu’elle conclut de l’un vaudrait pour tous.",
                        "Écrivez dans ce fait : $" + subject + " : " + read.property() + ".");
    }
}
