package fr.cahier.internal.review;

import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssueCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the facts that rules look for with those that the edition declares. */
final class DeclaredFactUses {

    static final String FACT = "Fait";

    private final Review review;
    private final IssueCollector issues;
    private final Map<String, DeclaredFact> declared;

    /** Keys that some rule looks for. */
    private final Set<String> used = new HashSet<>();

    /** Keys that an obligation lists, or a computation reads. */
    private final Set<String> read;

    /** Answers of choices that rules compare, as key and answer. */
    private final Set<List<String>> met = new HashSet<>();

    /** Keys of choices that some rule looks at. */
    private final Set<String> looked = new TreeSet<>();

    DeclaredFactUses(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
        this.declared = review.edition().facts();
        this.read = read(review.edition());
    }

    /** @param whole whether all rules could be read: else one that could not may meet an answer */
    void check(boolean whole) {
        review.rules().forEach(written -> written.rule().patterns().forEach(pattern -> {
            checkNamed(written, pattern);
            check(written, pattern);
        }));
        if (whole) {
            looked.forEach(this::warnOfAnswersUnmet);
            declared.keySet().stream().filter(key -> !isUsed(key)).forEach(this::warnWhereUnused);
        }
    }

    /** Else it would be about any of them. */
    private void checkNamed(Written written, PatternText pattern) {
        boolean named = pattern.conditions().stream()
                .flatMap(Condition::comparisons)
                .anyMatch(comparison -> comparison.property().equals("cle"));
        if (!declared.isEmpty() && pattern.factType().equals(FACT) && !named) {
            issues.at(written.file(), pattern.span())
                    .about(written.rule().name())
                    .error(
                            RuleIssueCode.RULE_LANGUAGE,
                            "la règle ne dit pas de quel fait elle parle : elle jouerait pour n’importe lequel.",
                            "Écrivez par exemple cle == \""
                                    + declared.keySet().iterator().next() + "\".");
        }
    }

    private boolean isUsed(String key) {
        return used.contains(key) || read.contains(key);
    }

    private void warnWhereUnused(String key) {
        int dot = key.indexOf('.');
        issues.in("cahier.yaml", "faits", dot < 0 ? key : key.substring(0, dot))
                .about(key)
                .warning(
                        RuleIssueCode.UNUSED,
                        "aucune règle, aucun calcul ni aucune obligation n’emploie ce fait.",
                        "Retirez-le, ou nommez-le là où il sert.");
    }

    /** {@return the keys that obligations list, and those that computations read} */
    private static Set<String> read(Edition edition) {
        Stream<FactPath> listed = edition.obligations().values().stream().flatMap(one -> one.paths().stream());
        Stream<FactPath> computed =
                edition.computations().keySet().stream().map(code -> FactPath.of(FactPath.COMPUTATIONS + code));
        return edition.read(Stream.concat(listed, computed).toList()).stream()
                .map(FactPath::factKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void check(Written written, PatternText pattern) {
        FreeFactKeys.in(pattern).forEach(key -> {
            used.add(key.value());
            DeclaredFact fact = declared.get(key.value());
            if (fact == null) {
                undeclared(written, key);
            } else {
                pattern.conditions().stream()
                        .flatMap(Condition::comparisons)
                        .forEach(comparison -> check(written, comparison, fact));
            }
        });
    }

    private void undeclared(Written written, Operand.Text key) {
        IssueCollector.Target at =
                issues.at(written.file(), key.span()).about(written.rule().name());
        String message =
                "le fait « " + Visible.text(key.value()) + " » n’est pas déclaré sous « faits », dans cahier.yaml.";
        if (declared.isEmpty()) {
            at.warning(
                    RuleIssueCode.UNKNOWN_REFERENCE,
                    message,
                    "Déclarez-le : il sera vérifié à la lecture, et demandé par son nom.");
        } else {
            at.error(
                    RuleIssueCode.UNKNOWN_REFERENCE,
                    message,
                    NearestName.suggested(key.value(), declared.keySet(), "Déclarez-le, ou corrigez la clé."));
        }
    }

    private void check(Written written, Comparison comparison, DeclaredFact fact) {
        String field = fact.kind().field();
        boolean ofItsDay = fact.kind() == DeclaredFact.Kind.INSTANT
                && comparison.property().equals(DeclaredFact.Kind.DATE.field());
        if (Fait.VALUES.contains(comparison.property())
                && !comparison.property().equals(field)
                && !ofItsDay) {
            issues.at(written.file(), comparison.span())
                    .about(written.rule().name())
                    .error(
                            RuleIssueCode.NEVER_MATCHES,
                            "« " + fact.key() + " » est " + fact.kind().words() + " : « " + comparison.property()
                                    + " » n’en dit jamais rien.",
                            "Comparez « " + field + " ».");
        }
        if (fact.kind() == DeclaredFact.Kind.CHOIX && comparison.property().equals(field)) {
            looked.add(fact.key());
            if (comparison.value() instanceof Operand.Text answer) {
                answer(written, fact, answer);
            } else {
                fact.values().forEach(any -> met.add(List.of(fact.key(), any)));
            }
        }
    }

    private void answer(Written written, DeclaredFact fact, Operand.Text answer) {
        met.add(List.of(fact.key(), answer.value()));
        if (!fact.values().contains(answer.value())) {
            issues.at(written.file(), answer.span())
                    .about(written.rule().name())
                    .error(
                            RuleIssueCode.UNKNOWN_REFERENCE,
                            "« " + Visible.text(answer.value()) + " » n’est pas une réponse de « " + fact.key() + " ».",
                            NearestName.suggested(
                                    answer.value(),
                                    fact.values(),
                                    "Écrivez l’une de : " + String.join(", ", fact.values()) + "."));
        }
    }

    private void warnOfAnswersUnmet(String key) {
        DeclaredFact fact = declared.get(key);
        fact.values().stream()
                .filter(answer -> !met.contains(List.of(key, answer)))
                .forEach(answer -> issues.in("cahier.yaml", "faits", key, "valeurs")
                        .about(key)
                        .warning(
                                RuleIssueCode.UNUSED,
                                "aucune règle ne rencontre la réponse « " + answer + " ».",
                                "Écrivez la règle qui la lit, ou retirez cette réponse."));
    }
}
