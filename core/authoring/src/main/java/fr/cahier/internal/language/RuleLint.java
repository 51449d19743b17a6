package fr.cahier.internal.language;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.language.PatternText.Binding;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks every rule of a file: types, properties, values, annotations. */
public final class RuleLint {

    private static final int MAX_IDS = 50;

    private final RuleFile file;
    private final Diagnostics diagnostics;
    private final Known known;

    /** What earlier files count towards. */
    private static final class Known {
        private final FolderLimits limits;
        private final Set<String> names = new HashSet<>();
        private int conditions;

        Known(FolderLimits limits) {
            this.limits = limits;
        }
    }

    private RuleLint(RuleFile file, Known known) {
        this.file = file;
        this.known = known;
        this.diagnostics = new Diagnostics(file.file());
    }

    /**
     * {@return the issues in {@code files}}
     *
     * @param files every rule file of one edition: rule names must be unique
     */
    public static List<RuleIssue> check(List<RuleFile> files) {
        return check(files, FolderLimits.standard());
    }

    /** {@return the same, and what exceeds {@code limits}} */
    public static List<RuleIssue> check(List<RuleFile> files, FolderLimits limits) {
        Known known = new Known(limits);
        return files.stream()
                .flatMap(file -> new RuleLint(file, known).all().stream())
                .toList();
    }

    private List<RuleIssue> all() {
        checkPackage();
        file.rules().forEach(this::check);
        return diagnostics.all();
    }

    private void checkPackage() {
        String last = file.packageName().substring(file.packageName().lastIndexOf('.') + 1);
        if (!file.packageName().isEmpty() && !last.equals(file.chapter())) {
            diagnostics.add(
                    RuleIssueCode.RULE_LANGUAGE,
                    new Span(0, 0, 1, 1),
                    null,
                    "le package « " + file.packageName() + " » ne finit pas par le nom du dossier, « " + file.chapter()
                            + " ».",
                    "Écrivez en première ligne un package dont le dernier mot est « " + file.chapter() + " ».");
        }
    }

    private void check(RuleText rule) {
        if (!known.names.add(rule.name())) {
            add(
                    RuleIssueCode.DUPLICATE_IDENTIFIER,
                    rule,
                    rule.span(),
                    "une autre règle porte déjà ce nom.",
                    "Donnez à chaque règle un nom à elle.");
        }
        checkSize(rule);
        checkOutcome(rule);
        Map<String, FactType.Property> bound = new HashMap<>();
        PatternLint patterns = new PatternLint(rule, diagnostics, bound);
        rule.patterns().forEach(patterns::check);
        checkSameFacts(rule);
        if (rule.patterns().isEmpty()) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    rule,
                    rule.span(),
                    "la règle n’a aucune condition.",
                    "Dites entre « when » et « then » ce qu’elle constate.");
        }
        checkObligation(rule);
        CartesianProductCheck.problem(rule).ifPresent(crossed -> diagnostics.add(rule.name(), crossed));
    }

    /** What two patterns ask of one and the same fact has to hold together. */
    private void checkSameFacts(RuleText rule) {
        Map<String, PatternText> asked = new HashMap<>();
        for (PatternText pattern : rule.patterns()) {
            FactTypes.named(pattern.factType())
                    .ifPresent(type -> type.fact(pattern).ifPresent(fact -> {
                        PatternText before = asked.put(fact, pattern);
                        if (before != null) {
                            checkTogether(rule, before, pattern, type);
                        }
                    }));
        }
    }

    private void checkTogether(RuleText rule, PatternText before, PatternText pattern, FactType type) {
        boolean alone = Satisfiable.problems(before, type).isEmpty()
                && Satisfiable.problems(pattern, type).isEmpty();
        if (alone) {
            Satisfiable.problems(before.with(pattern.conditions()), type)
                    .forEach(problem -> diagnostics.add(rule.name(), problem));
        }
    }

    private void checkSize(RuleText rule) {
        int before = known.conditions;
        known.conditions += rule.patterns().stream()
                .mapToInt(pattern -> pattern.conditions().stream()
                                .mapToInt(condition ->
                                        (int) condition.comparisons().count())
                                .sum()
                        + pattern.bindings().size())
                .sum();
        FolderLimits limits = known.limits;
        if (known.names.size() == limits.rules() + 1) {
            add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    rule,
                    rule.span(),
                    "l’édition a plus de " + limits.rules() + (limits.rules() < 2 ? " règle." : " règles."),
                    "Retirez celles qui ne servent pas.");
        }
        if (before <= limits.conditions() && known.conditions > limits.conditions()) {
            add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    rule,
                    rule.span(),
                    "les règles de l’édition ont plus de " + limits.conditions() + " conditions et liaisons en tout.",
                    "Retirez les règles qui ne servent pas, ou ce qui s’y répète.");
        }
    }

    private void checkOutcome(RuleText rule) {
        List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
        Optional<String> word = rule.annotation("conclut");
        if (word.isEmpty()) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    rule,
                    rule.span(),
                    "il manque l’annotation @conclut.",
                    "Ajoutez par exemple @conclut( \"satisfaite\" ).");
        } else if (!words.contains(word.get())) {
            add(
                    RuleIssueCode.UNKNOWN_NAME,
                    rule,
                    rule.annotations().get("conclut").span(),
                    "« " + word.get() + " » n’est pas une conclusion.",
                    Suggestions.nearest(word.get(), words));
        }
    }

    private void checkObligation(RuleText rule) {
        boolean bound = rule.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .map(Binding::name)
                .anyMatch("obligation"::equals);
        List<String> ids = rule.writtenObligations();
        if (ids.isEmpty() && !bound) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    rule,
                    rule.span(),
                    "la règle ne dit pas de quelle obligation elle parle.",
                    "Ajoutez par exemple @obligation( \"HOR-06\" ).");
        } else if (ids.size() > MAX_IDS) {
            add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    rule,
                    rule.annotations().get("obligation").span(),
                    "la règle nomme plus de " + MAX_IDS + " obligations.",
                    "Écrivez deux règles.");
        } else if (ids.contains("")) {
            add(
                    RuleIssueCode.RULE_LANGUAGE,
                    rule,
                    rule.annotations().get("obligation").span(),
                    "un identifiant d’obligation est vide.",
                    "Séparez les identifiants par une virgule : \"HOR-01, HOR-06\".");
        }
    }

    private void add(RuleIssueCode code, RuleText rule, Span at, String message, String advice) {
        diagnostics.add(code, at, rule.name(), message, advice);
    }
}
