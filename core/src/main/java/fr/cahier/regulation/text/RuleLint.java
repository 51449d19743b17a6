package fr.cahier.regulation.text;

import fr.cahier.regulation.Diagnostic;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.text.PatternText.Binding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what the rules of one file say: types, properties, values, annotations. It looks at every rule. */
public final class RuleLint {

    private static final int MOST_RULES = 5_000;

    private final RuleFile file;
    private final Diagnostics diagnostics;
    private final Set<String> names;

    private RuleLint(RuleFile file, Set<String> names) {
        this.file = file;
        this.names = names;
        this.diagnostics = new Diagnostics(file.file());
    }

    /**
     * {@return what is wrong in {@code files}}
     *
     * @param files every rule file of one edition: no two rules have the same name
     */
    public static List<Diagnostic> check(List<RuleFile> files) {
        Set<String> names = new HashSet<>();
        return files.stream()
                .flatMap(file -> new RuleLint(file, names).all().stream())
                .toList();
    }

    private List<Diagnostic> all() {
        checkPackage();
        file.rules().forEach(this::check);
        return diagnostics.all();
    }

    private void checkPackage() {
        String last = file.packageName().substring(file.packageName().lastIndexOf('.') + 1);
        if (!file.packageName().isEmpty() && !last.equals(file.chapter())) {
            diagnostics.add(
                    new Span(0, 0, 1, 1),
                    null,
                    "le package « " + file.packageName() + " » ne finit pas par le nom du dossier, « " + file.chapter()
                            + " ».",
                    "Écrivez en première ligne un package dont le dernier mot est « " + file.chapter() + " ».");
        }
    }

    private void check(RuleText rule) {
        if (!names.add(rule.name())) {
            add(rule, rule.span(), "une autre règle porte déjà ce nom.", "Donnez à chaque règle un nom à elle.");
        } else if (names.size() > MOST_RULES) {
            add(rule, rule.span(), "plus de " + MOST_RULES + " règles.", "Retirez celles qui ne servent pas.");
        }
        checkOutcome(rule);
        Map<String, FactType.Property> bound = new HashMap<>();
        PatternLint patterns = new PatternLint(rule, diagnostics, bound);
        rule.patterns().forEach(patterns::check);
        if (rule.patterns().isEmpty()) {
            add(
                    rule,
                    rule.span(),
                    "la règle n’a aucune condition.",
                    "Dites entre « when » et « then » ce qu’elle constate.");
        }
        checkObligation(rule);
        checkCost(rule);
    }

    private void checkOutcome(RuleText rule) {
        List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
        Optional<String> word = rule.annotation("conclut");
        if (word.isEmpty()) {
            add(
                    rule,
                    rule.span(),
                    "il manque l’annotation @conclut.",
                    "Ajoutez par exemple @conclut( \"satisfaite\" ).");
        } else if (!words.contains(word.get())) {
            add(
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
        Optional<String> ids = rule.annotation("obligation");
        if (ids.isEmpty() && !bound) {
            add(
                    rule,
                    rule.span(),
                    "la règle ne dit pas de quelle obligation elle parle.",
                    "Ajoutez par exemple @obligation( \"HOR-06\" ).");
        } else if (ids.isPresent() && Arrays.stream(ids.get().split(",", -1)).anyMatch(String::isBlank)) {
            add(
                    rule,
                    rule.annotations().get("obligation").span(),
                    "un identifiant d’obligation est vide.",
                    "Séparez les identifiants par une virgule : \"HOR-01, HOR-06\".");
        }
    }

    /** Two lists of facts may meet only where one names the other; else they would be multiplied by one another. */
    private void checkCost(RuleText rule) {
        List<PatternText> free = rule.patterns().stream()
                .filter(pattern -> FactTypes.named(pattern.factType())
                        .filter(FactType::multiple)
                        .isPresent())
                .filter(pattern -> !isPinned(pattern))
                .toList();
        if (free.size() > 1) {
            PatternText second = free.get(1);
            add(
                    rule,
                    second.span(),
                    "« " + second.factType() + " » serait croisé avec chaque « "
                            + free.get(0).factType() + " » du dossier.",
                    "Reliez-les par leur identifiant : liez $site dans le premier fait, et écrivez par exemple site == $site dans le second.");
        }
    }

    /** A fact that is named, by its code or by another fact, is one and not many. */
    private static boolean isPinned(PatternText pattern) {
        return pattern.conditions().stream()
                .filter(Condition.Comparison.class::isInstance)
                .map(Condition.Comparison.class::cast)
                .anyMatch(comparison -> comparison.operator() == Operator.EQUAL
                        && FactType.isIdentity(comparison.property())
                        && (comparison.value() instanceof Operand.Text || comparison.value() instanceof Operand.Bound));
    }

    private void add(RuleText rule, Span at, String message, String advice) {
        diagnostics.add(at, rule.name(), message, advice);
    }
}
