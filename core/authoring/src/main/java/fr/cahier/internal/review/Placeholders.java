package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.assess.CommonWordings;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds placeholders that no rule using the wording binds. */
final class Placeholders {

    /** Filled in every wording. */
    private static final Set<String> ALWAYS = Set.of("titre", "exigence", "sujet", "justificatif");

    private static final String ANY = "*";

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    private final Review review;
    private final List<RuleIssue> found = new ArrayList<>();

    /** By the obligation that rules name; under {@link #ANY}, those whose facts name it. */
    private final Map<String, List<RuleText>> rules = new HashMap<>();

    Placeholders(Review review) {
        this.review = review;
        review.rules().map(Written::rule).forEach(rule -> ids(rule)
                .forEach(id ->
                        rules.computeIfAbsent(id, none -> new ArrayList<>()).add(rule)));
    }

    private static Stream<String> ids(RuleText rule) {
        return Arrays.stream(rule.annotation("obligation").orElse(ANY).split(","))
                .map(String::strip)
                .distinct();
    }

    List<RuleIssue> diagnostics() {
        review.edition().wordings().forEach(this::checkCommon);
        review.edition().obligations().values().forEach(this::check);
        return found;
    }

    /** A common wording without a rule is skipped: nothing is known of it yet. */
    private void checkCommon(String key, Wording wording) {
        List<RuleText> rulesUsing = rulesUsing(review.rules().map(Written::rule), key);
        if (isUsed(rulesUsing, key)) {
            check("cahier.yaml", null, wording, bindings(rulesUsing, key), "formulations", key);
        }
    }

    private void check(Obligation obligation) {
        String file = file(obligation);
        List<RuleText> about = Stream.of(obligation.id(), ANY)
                .flatMap(id -> rules.getOrDefault(id, List.of()).stream())
                .toList();
        obligation.wordings().forEach((key, wording) -> {
            List<RuleText> rulesUsing = rulesUsing(about.stream(), key);
            String[] path = {obligation.id(), "constats", key};
            if (isUsed(rulesUsing, key)) {
                check(file, obligation.id(), wording, bindings(rulesUsing, key), path);
            } else {
                found.add(unused(obligation, key, path).asWarning());
            }
        });
        if (obligation.remedy() != null) {
            checkRemedy(obligation, file);
        }
    }

    private static List<RuleText> rulesUsing(Stream<RuleText> rules, String key) {
        return rules.filter(rule -> key.equals(key(rule))).toList();
    }

    /** A remedy is also given when no rule concluded, so nothing is bound. */
    private void checkRemedy(Obligation obligation, String file) {
        names(String.valueOf(obligation.remedy()))
                .filter(name -> !ALWAYS.contains(name))
                .forEach(name -> found.add(review.locator()
                        .locate(
                                new RuleIssue(
                                        file,
                                        0,
                                        0,
                                        obligation.id(),
                                        "rien ne remplit « {" + name
                                                + "} » dans le remède, qui se dit aussi quand aucune règle ne conclut.",
                                        "Un remède ne reprend que {sujet}, {titre}, {exigence} ou {justificatif}."),
                                obligation.id(),
                                "remede")));
    }

    private static Stream<String> names(String text) {
        return BRACES.matcher(text).results().map(result -> result.group(1)).distinct();
    }

    private static boolean isUsed(List<RuleText> rulesUsing, String key) {
        return CommonWordings.KEYS.contains(key) || !rulesUsing.isEmpty();
    }

    private RuleIssue unused(Obligation obligation, String key, String... path) {
        return review.locator()
                .locate(
                        new RuleIssue(
                                file(obligation),
                                0,
                                0,
                                obligation.id(),
                                "aucune règle ne dit le constat « " + key + " ».",
                                "Retirez-le, ou nommez-le dans une règle par @conclut ou @constat."),
                        path);
    }

    private static String file(Obligation obligation) {
        return obligation.chapter() + "/obligations.yaml";
    }

    private void check(String file, @Nullable String subject, Wording wording, Set<String> known, String... path) {
        Stream.concat(Stream.of(wording.sentence()), wording.readings().stream())
                .forEach(text -> check(file, subject, text, known, path));
        if (wording.remedy() != null) {
            check(file, subject, wording.remedy(), known, path);
        }
    }

    private void check(String file, @Nullable String subject, String text, Set<String> known, String... path) {
        if (BRACES.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            found.add(review.locator()
                    .locate(
                            new RuleIssue(
                                    file,
                                    0,
                                    0,
                                    subject,
                                    "une accolade s’ouvre ou se ferme seule dans la phrase.",
                                    "Écrivez le nom entre deux accolades : {constate}."),
                            path));
        }
        names(text)
                .filter(name -> !known.contains(name))
                .forEach(name -> found.add(review.locator()
                        .locate(
                                new RuleIssue(
                                        file,
                                        0,
                                        0,
                                        subject,
                                        "rien ne remplit « {" + name
                                                + "} » : aucune règle qui dit cette phrase ne lie « $" + name + " ».",
                                        NearestName.to(name, known)
                                                .map(near -> "Vouliez-vous écrire « {" + near + "} » ?")
                                                .orElse("Liez la valeur dans la règle, ou changez la phrase.")),
                                path)));
    }

    private static Set<String> bindings(List<RuleText> rulesUsing, String key) {
        Set<String> names = new TreeSet<>(ALWAYS);
        rulesUsing.forEach(rule -> rule.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .forEach(binding -> names.add(binding.name())));
        if (names.contains("requis") && names.contains("constate")) {
            names.add("manque");
        }
        if (key.equals("reponse-globale")) {
            names.add("par");
        }
        return names;
    }

    private static String key(RuleText rule) {
        return rule.annotation("constat").or(() -> rule.annotation("conclut")).orElse("");
    }
}
