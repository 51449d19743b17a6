package fr.cahier.internal.explanation;

import fr.cahier.facts.Cumul;
import fr.cahier.facts.Permanence;
import fr.cahier.internal.derive.HalfDayThreshold;
import fr.cahier.internal.explanation.ConditionReader.Clause;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.Condition.Comparison;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.RuleText;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes each rule as one French sentence, with the thresholds of one day. Immutable and thread-safe.
 */
public final class RuleReader {

    private static final String THRESHOLD = "Seuil";
    private static final String COMPUTED = "Calcul";
    private static final Set<String> HALF_DAYS = Set.of(Permanence.class.getSimpleName(), Cumul.class.getSimpleName());

    private final Edition edition;
    private final LocalDate day;

    /** @param day selects the values of thresholds */
    public RuleReader(Edition edition, LocalDate day) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(day, "day");
        this.edition = edition;
        this.day = day;
    }

    /** {@return the rule as a sentence: "HOR-06 est satisfaite pour un site quand…"} */
    public String read(RuleText rule) {
        Objects.requireNonNull(rule, "rule");
        List<String> obligations = rule.obligations();
        List<String> clauses = clauses(rule, obligations);
        String condition = clauses.isEmpty()
                ? described(rule)
                : Phrases.enumeration(
                        clauses.stream()
                                .map(clause -> clause.equals(clauses.get(0)) ? clause : Phrases.that(clause))
                                .toList(),
                        " et ");
        return head(rule, obligations) + " quand " + condition + ".";
    }

    /** {@return the codes of those that it names, and of those with which is counted what it names} */
    public static List<String> thresholds(RuleText rule, Edition edition) {
        List<String> named = rule.patterns().stream()
                .flatMap(pattern -> code(pattern).stream()
                        .flatMap(code -> pattern.factType().equals(THRESHOLD)
                                ? Stream.of(code)
                                : pattern.factType().equals(COMPUTED)
                                        ? edition.madeFrom(code).stream().flatMap(one -> one.thresholds().stream())
                                        : Stream.empty()))
                .toList();
        return named.isEmpty()
                ? named
                : Stream.concat(named.stream(), countedWith(rule)).toList();
    }

    /** Half-days are counted outside the rules; it weighs only where a rule compares their number. */
    private static Stream<String> countedWith(RuleText rule) {
        return rule.patterns().stream().anyMatch(pattern -> HALF_DAYS.contains(pattern.factType()))
                ? Stream.of(HalfDayThreshold.values()).map(HalfDayThreshold::code)
                : Stream.empty();
    }

    private List<String> clauses(RuleText rule, List<String> obligations) {
        Map<String, ThresholdMention> bound = new HashMap<>();
        Map<String, ThresholdMention> results = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<Clause> clauses = new ArrayList<>();
        for (PatternText pattern : rule.patterns()) {
            Optional<String> threshold = pattern.factType().equals(THRESHOLD) ? code(pattern) : Optional.empty();
            threshold
                    .map(code -> ThresholdMention.of("seuil " + threshold(code)))
                    .ifPresent(mention -> pattern.bindings().forEach(binding -> bound.put(binding.name(), mention)));
            Optional<String> computed = pattern.factType().equals(COMPUTED) ? code(pattern) : Optional.empty();
            Optional<DeclaredFact> declared = FreeFactKeys.in(pattern)
                    .flatMap(key -> Stream.ofNullable(edition.facts().get(key.value())))
                    .findFirst();
            PropertyWords words = new PropertyWords(pattern.factType(), declared);
            declared.filter(fact -> pattern.conditions().stream().allMatch(RuleReader::isKey))
                    .map(fact -> new Clause(words.isSaid(fact.kind().field()), false))
                    .ifPresent(clauses::add);
            ConditionReader reader = new ConditionReader(
                    words,
                    computed.map(this::label),
                    name -> mention(bound, name).or(() -> Optional.ofNullable(results.get(name))),
                    name -> Optional.ofNullable(names.get(name)));
            computed.ifPresent(
                    code -> pattern.bindings().forEach(binding -> ComputedClause.bound(label(code), binding.property())
                            .ifPresent(mention -> results.put(binding.name(), mention))));
            pattern.bindings().forEach(binding -> names.put(binding.name(), words.name(binding.property())));
            pattern.conditions().stream()
                    .filter(condition -> threshold.isEmpty() && computed.isEmpty()
                            || code(condition).isEmpty())
                    .filter(condition -> !isOwn(pattern, condition, obligations))
                    .filter(condition -> declared.isEmpty() || !isKey(condition))
                    .map(reader::clause)
                    .forEach(clauses::add);
        }
        return clauses.stream()
                .sorted(Comparator.comparing(Clause::alternative))
                .map(Clause::text)
                .toList();
    }

    /** A threshold is named once, then called "ce seuil" when it is the only one. */
    private static Optional<ThresholdMention> mention(Map<String, ThresholdMention> bound, String name) {
        Optional<ThresholdMention> mention = Optional.ofNullable(bound.get(name));
        if (mention.isPresent() && bound.size() == 1) {
            bound.put(name, new ThresholdMention("seuil", true));
        }
        return mention;
    }

    /** A commitment is to the obligation itself unless it says otherwise. */
    private static boolean isOwn(PatternText pattern, Condition condition, List<String> obligations) {
        return pattern.factType().equals("Engagement")
                && condition instanceof Comparison comparison
                && comparison.property().equals("obligation")
                && comparison.value() instanceof Operand.Text text
                && obligations.contains(text.value());
    }

    /** A declared fact is named by its value. */
    private static boolean isKey(Condition condition) {
        return condition instanceof Comparison comparison
                && comparison.property().equals("cle");
    }

    private static Optional<String> code(PatternText pattern) {
        return pattern.conditions().stream()
                .flatMap(condition -> code(condition).stream())
                .findFirst();
    }

    private static Optional<String> code(Condition condition) {
        return condition instanceof Comparison comparison
                        && comparison.property().equals("code")
                        && comparison.value() instanceof Operand.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private String threshold(String code) {
        Threshold threshold = edition.thresholds().get(code);
        if (threshold == null) {
            return "« " + code + " »";
        }
        ThresholdWords words = new ThresholdWords(threshold, edition.zone());
        return "« " + words.shortTitle() + " » ("
                + threshold.on(day).map(words::value).orElse("sans valeur ce jour-là") + ")";
    }

    private String label(String code) {
        Computation computation = edition.computations().get(code);
        return "« " + (computation == null ? code : computation.label()) + " »";
    }

    private static String described(RuleText rule) {
        return binds(rule, "Personnel", "personnel") ? "le dossier décrit ce professionnel" : "le dossier le dit";
    }

    private static String head(RuleText rule, List<String> obligations) {
        boolean several = obligations.size() > 1;
        String who = obligations.isEmpty() ? "une obligation" : Phrases.enumeration(obligations, " et ");
        Outcome outcome = Outcome.of(rule.annotation("conclut").orElse("")).orElse(Outcome.SATISFAITE);
        String head = (obligations.isEmpty() ? who.replaceFirst("u", "U") : who) + " " + predicate(outcome, several);
        String text =
                switch (outcome) {
                    case CONTRADICTION -> "Le dossier se contredit sur " + who;
                    case INDETERMINE -> "On ne sait pas si " + who + (several ? " s’appliquent" : " s’applique");
                    case ATTESTEE -> "La pièce attendue pour " + who + " est tenue pour fournie";
                    case PERIMEE -> "La pièce attendue pour " + who + " est périmée";
                    case MENTION -> "Quoi que l’on conclue, le constat de " + who + " le mentionne";
                    case A_VERIFIER -> "Il reste quelque chose à vérifier pour " + who;
                    default -> head;
                };
        return text + subject(rule);
    }

    private static String predicate(Outcome outcome, boolean several) {
        String is = several ? "sont " : "est ";
        String s = several ? "s" : "";
        String not = (several ? "ne sont" : "n’est") + " pas respectée" + s;
        return switch (outcome) {
            case SATISFAITE -> is + "satisfaite" + s;
            case A_VENIR -> is + "à venir, à côté d’un engagement,";
            case MANQUEMENT -> not;
            case PREND_FIN -> is + "à trancher par une personne à côté d’un engagement, et " + not + " sans lui,";
            case REFUS -> not;
            case DEMENTI -> not + ", malgré l’engagement,";
            case HORS_DELAI -> not + ", le délai étant passé,";
            case A_TRANCHER -> is + "à trancher par une personne";
            case A_COMPLETER -> is + "à compléter";
            case SANS_OBJET -> is + "sans objet";
            case CONTRADICTION, INDETERMINE, ATTESTEE, PERIMEE, A_VERIFIER, MENTION -> "";
        };
    }

    /** A rule that binds a site or a person is about that one. */
    private static String subject(RuleText rule) {
        if (binds(rule, "Preuve", "site")) {
            return "";
        }
        if (rule.patterns().stream().anyMatch(p -> binds(p, "site"))) {
            return " pour un site";
        }
        return rule.patterns().stream().anyMatch(p -> binds(p, "personnel")) ? " pour un professionnel" : "";
    }

    private static boolean binds(RuleText rule, String type, String name) {
        return rule.patterns().stream().anyMatch(p -> p.factType().equals(type) && binds(p, name));
    }

    private static boolean binds(PatternText pattern, String name) {
        return pattern.bindings().stream().anyMatch(binding -> binding.name().equals(name));
    }
}
