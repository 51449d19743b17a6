package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.assess.CommonWordings;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds placeholders that no rule using the wording binds. */
final class Placeholders {

    /** Filled in every wording. */
    private static final Set<String> ALWAYS = Set.of("titre", "exigence", "sujet", "Sujet", "justificatif");

    private static final String ANY = "*";

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** How a number is told: none, one, others. */
    private static final Pattern NUMBER_FORMS = Pattern.compile("(?<=[a-zA-Z])(\\|[^|]*){3}$");

    private final Review review;
    private final IssueCollector issues;

    /** By the obligation that rules name; under {@link #ANY}, those whose facts name it. */
    private final Map<String, List<RuleText>> rules = new HashMap<>();

    Placeholders(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
        review.rules().map(Written::rule).forEach(rule -> ids(rule)
                .forEach(id ->
                        rules.computeIfAbsent(id, none -> new ArrayList<>()).add(rule)));
    }

    private static Stream<String> ids(RuleText rule) {
        return rule.obligations().isEmpty()
                ? Stream.of(ANY)
                : rule.obligations().stream().distinct();
    }

    void check() {
        review.edition().wordings().forEach(this::checkCommon);
        review.edition().obligations().values().forEach(this::check);
    }

    /** A common wording without a rule is skipped: nothing is known of it yet. */
    private void checkCommon(String key, Wording wording) {
        List<RuleText> using = using(review.rules().map(Written::rule), key);
        if (isUsed(using, key)) {
            check(issues.in("cahier.yaml", "formulations", key), wording, bindings(using, key));
        }
    }

    private void check(Obligation obligation) {
        List<RuleText> about = Stream.of(obligation.id(), ANY)
                .flatMap(id -> rules.getOrDefault(id, List.of()).stream())
                .toList();
        obligation.wordings().forEach((key, wording) -> {
            List<RuleText> using = using(about.stream(), key);
            IssueCollector.Target target = at(obligation, "constats", key);
            List<RuleText> asking = using.isEmpty() ? asking(obligation, about, key) : List.of();
            if (isUsed(using, key)) {
                check(target, wording, bindings(using, key));
            } else if (!asking.isEmpty()) {
                check(target, wording, bindings(asking, key));
            } else {
                target.warning(
                        RuleIssueCode.UNUSED,
                        "aucune règle ne dit le constat « " + key + " ».",
                        "Retirez-le, ou nommez-le dans une règle par @conclut ou @constat.");
            }
        });
        if (obligation.remedy() != null) {
            checkRemedy(obligation);
        }
    }

    private IssueCollector.Target at(Obligation obligation, String... rest) {
        String[] path =
                Stream.concat(Stream.of(obligation.id()), Stream.of(rest)).toArray(String[]::new);
        return issues.in(obligation.chapter() + "/obligations.yaml", path).about(obligation.id());
    }

    /** {@return the rules that ask a question which, once settled, concludes as {@code key} says} */
    private static List<RuleText> asking(Obligation obligation, List<RuleText> about, String key) {
        return obligation.wordings().entrySet().stream()
                .filter(entry -> entry.getValue().readings().stream()
                        .map(PossibleReading::effect)
                        .anyMatch(effect -> effect != null && effect.word().equals(key)))
                .flatMap(entry -> using(about.stream(), entry.getKey()).stream())
                .toList();
    }

    private static List<RuleText> using(Stream<RuleText> rules, String key) {
        return rules.filter(rule -> key.equals(key(rule))).toList();
    }

    private static boolean isUsed(List<RuleText> using, String key) {
        return CommonWordings.KEYS.contains(key)
                || CommonWordings.OF_PROMISES.contains(key)
                || key.equals(CommonWordings.NOTHING_ASKED)
                || !using.isEmpty();
    }

    /** A remedy is also given when no rule concluded, so nothing is bound. */
    private void checkRemedy(Obligation obligation) {
        names(String.valueOf(obligation.remedy()))
                .filter(name -> !ALWAYS.contains(name))
                .forEach(name -> at(obligation, "remede")
                        .error(
                                RuleIssueCode.UNKNOWN_REFERENCE,
                                "rien ne remplit « {" + name
                                        + "} » dans le remède, qui se dit aussi quand aucune règle ne conclut.",
                                "Un remède ne reprend que {sujet}, {titre}, {exigence} ou {justificatif}."));
    }

    private static Stream<String> names(String text) {
        return BRACES.matcher(text)
                .results()
                .map(result -> result.group(1))
                .map(written -> NUMBER_FORMS.matcher(written).replaceAll(""))
                .distinct();
    }

    private static void check(IssueCollector.Target target, Wording wording, Set<String> known) {
        Stream.of(
                        Stream.of(wording.sentence()),
                        wording.readings().stream().map(PossibleReading::text),
                        Stream.ofNullable(wording.remedy()))
                .flatMap(Function.identity())
                .forEach(text -> check(target, text, known));
    }

    private static void check(IssueCollector.Target target, String text, Set<String> known) {
        if (BRACES.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            target.error(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    "une accolade s’ouvre ou se ferme seule dans la phrase.",
                    "Écrivez le nom entre deux accolades : {constate}.");
        }
        names(text)
                .filter(name -> !known.contains(name))
                .forEach(name -> target.error(
                        RuleIssueCode.UNKNOWN_REFERENCE,
                        "rien ne remplit « {" + name + "} » : aucune règle qui dit cette phrase ne lie « $" + name
                                + " ».",
                        NearestName.to(name, known)
                                .map(near -> "Vouliez-vous écrire « {" + near + "} » ?")
                                .orElse("Liez la valeur dans la règle, ou changez la phrase.")));
    }

    private static Set<String> bindings(List<RuleText> using, String key) {
        Set<String> names = new TreeSet<>(ALWAYS);
        using.forEach(rule -> rule.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .forEach(binding -> names.add(binding.name())));
        if (names.contains("requis") && names.contains("constate")) {
            names.add("manque");
        }
        if (names.contains("par")) {
            names.add("reponses");
        }
        if (key.equals("reponse-globale")) {
            names.add("par");
        }
        if (CommonWordings.OF_PROMISES.contains(key)) {
            names.add("prevu");
        }
        return names;
    }

    private static String key(RuleText rule) {
        return rule.annotation("constat").or(() -> rule.annotation("conclut")).orElse("");
    }
}
