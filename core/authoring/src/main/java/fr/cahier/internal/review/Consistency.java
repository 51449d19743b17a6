package fr.cahier.internal.review;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.assess.CommonWordings;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Verification;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that the files of an edition fit together; one with a hole does not load. */
public final class Consistency {

    /** What may leave a question to a person; a settled one may make a fact that is missing unneeded. */
    private static final Set<Outcome> OPEN = EnumSet.of(Outcome.A_TRANCHER, Outcome.A_COMPLETER, Outcome.PREND_FIN);

    private final Edition edition;
    private final IssueCollector issues;

    private Consistency(Edition edition, Locator locator) {
        this.edition = edition;
        this.issues = new IssueCollector(locator);
    }

    /**
     * Checks that every obligation has a rule that can satisfy it, every rule an obligation, every reference a target
     * and every rule a wording.
     *
     * @throws RuleDefectException with all defects, one per line
     */
    public static void check(Edition edition) {
        List<RuleIssue> defects = problems(edition, Locator.NOWHERE);
        if (!defects.isEmpty()) {
            throw new RuleDefectException(
                    "Le cahier des charges « " + edition.id() + " » n’est pas cohérent :", defects);
        }
    }

    /** {@return the same defects, located} */
    public static List<RuleIssue> problems(Edition edition, Locator locator) {
        Consistency consistency = new Consistency(edition, locator);
        consistency.checkObligations();
        consistency.checkRules();
        consistency.checkPassages();
        consistency.checkWordings();
        new QuestionConsistency(edition, consistency.issues).check();
        return consistency.issues.all();
    }

    private void checkObligations() {
        Set<String> satisfiable = edition.rules().stream()
                .filter(rule -> rule.outcome() == Outcome.SATISFAITE)
                .flatMap(rule -> rule.obligations().stream())
                .collect(Collectors.toSet());
        for (Obligation obligation : edition.obligations().values()) {
            if (obligation.nature().hasRules() && !satisfiable.contains(obligation.id())) {
                at(obligation)
                        .error(
                                RuleIssueCode.MISSING_RULE,
                                "l’obligation n’a aucune règle qui conclue « satisfaite ».",
                                remedy(obligation));
            }
            checkAsked(obligation);
            checkReference(obligation, obligation.parent(), "ensemble");
            checkReference(obligation, obligation.canon(), "repete");
            checkChain(obligation, Obligation::parent, "ensemble");
            checkChain(obligation, Obligation::canon, "repete");
        }
    }

    private static String remedy(Obligation obligation) {
        return "Ajoutez-en une dans " + obligation.chapter() + "/regles.drl"
                + (obligation.asks(Verification.ENGAGEMENT)
                        ? ", ou écrivez « regle: engagement » si l’engagement seul suffit."
                        : ".");
    }

    private void checkAsked(Obligation obligation) {
        if (obligation.nature().hasRules()
                && !obligation.asksOfDossier()
                && obligation.wording(CommonWordings.NOTHING_ASKED).isEmpty()
                && !edition.wordings().containsKey(CommonWordings.NOTHING_ASKED)) {
            at(obligation, "constats")
                    .error(
                            RuleIssueCode.INCONSISTENT,
                            "l’obligation ne demande rien au dossier, et aucun constat ne le dit.",
                            "Ajoutez « " + CommonWordings.NOTHING_ASKED
                                    + " » sous « constats », ou ce qu’elle demande sous « verification ».");
        }
        obligation.wordings().forEach((key, wording) -> wording.asks().stream()
                .filter(path -> !obligation.needs().contains(path)
                        && !obligation.clues().contains(path))
                .forEach(path -> at(obligation, "constats", key)
                        .error(
                                RuleIssueCode.UNREAD_FACT,
                                "le constat demande « " + path + " », que l’obligation ne lit pas.",
                                "Ajoutez ce fait sous « faits » ou « indices ».")));
    }

    private void checkReference(Obligation obligation, @Nullable String id, String key) {
        if (id != null && edition.obligation(id).isEmpty()) {
            at(obligation, key)
                    .lacking(id)
                    .error(
                            RuleIssueCode.UNKNOWN_OBLIGATION,
                            "l’obligation renvoie à " + id + ", qui n’existe pas.",
                            nearest(id));
        }
    }

    /** Following references from an obligation must end. */
    private void checkChain(Obligation first, Function<Obligation, @Nullable String> next, String key) {
        Set<String> passed = new HashSet<>();
        Optional<Obligation> at = Optional.of(first);
        while (at.isPresent() && passed.add(at.get().id())) {
            at = Optional.ofNullable(next.apply(at.get())).flatMap(edition::obligation);
        }
        if (at.isPresent()) {
            at(first, key)
                    .error(
                            RuleIssueCode.INCONSISTENT,
                            "l’obligation tourne en rond par « " + key + " ».",
                            "Une obligation ne peut appartenir à ce qui lui appartient.");
        }
    }

    private void checkRules() {
        for (RuleInfo rule : edition.rules()) {
            for (String id : rule.obligations()) {
                Optional<Obligation> obligation = edition.obligation(id);
                if (obligation.isEmpty() || !obligation.get().nature().hasRules()) {
                    IssueCollector.Target named = at(rule, "obligation");
                    (obligation.isEmpty() ? named.lacking(id) : named)
                            .error(
                                    RuleIssueCode.UNKNOWN_OBLIGATION,
                                    "la règle conclut sur " + id + ", qui n’est pas une obligation à juger.",
                                    nearest(id));
                } else if (rule.outcome() == Outcome.A_VENIR
                        && !obligation.get().asks(Verification.ENGAGEMENT)) {
                    at(rule, "conclut")
                            .error(
                                    RuleIssueCode.INCONSISTENT,
                                    "la règle conclut « a-venir » sur " + id
                                            + ", qui ne demande aucun engagement : elle ne conclurait jamais rien.",
                                    "Ajoutez « engagement » sous « verification », ou concluez autrement.");
                } else if (rule.outcome() == Outcome.PREND_FIN && !asks(obligation.get(), rule)) {
                    at(rule, "constat")
                            .error(
                                    RuleIssueCode.INCONSISTENT,
                                    "la règle conclut « prend-fin » sur " + id
                                            + ", et sa formulation ne pose aucune question.",
                                    "Nommez par @constat une formulation qui a une « question » et des « lectures ».");
                } else if (!OPEN.contains(rule.outcome()) && asks(obligation.get(), rule)) {
                    at(rule, "constat")
                            .error(
                                    RuleIssueCode.INCONSISTENT,
                                    "la formulation « " + rule.wording() + " » de " + id
                                            + " pose une question, et la règle conclut « "
                                            + rule.outcome().word() + " ».",
                                    "Concluez « a-trancher » ou « a-completer », ou nommez une autre formulation par @constat.");
                } else if (rule.outcome().isWorded() && !hasWording(obligation.get(), rule)) {
                    at(rule, "constat")
                            .error(
                                    RuleIssueCode.UNKNOWN_REFERENCE,
                                    "aucune formulation « " + rule.wording() + " » pour " + id + ".",
                                    "Ajoutez-la sous « constats » dans obligations.yaml, ou corrigez @constat.");
                }
            }
        }
    }

    private boolean asks(Obligation obligation, RuleInfo rule) {
        return hasWording(obligation, rule)
                && edition.wording(obligation, rule.wording()).question() != null;
    }

    private boolean hasWording(Obligation obligation, RuleInfo rule) {
        return obligation.wording(rule.wording()).isPresent()
                || edition.wordings().containsKey(rule.wording());
    }

    private void checkPassages() {
        for (int rank = 0; rank < edition.passages().size(); rank++) {
            Passage passage = edition.passages().get(rank);
            for (String id : passage.founds()) {
                if (edition.obligation(id).isEmpty()) {
                    issues.in("passages.yaml", String.valueOf(rank), "fonde")
                            .lacking(id)
                            .error(
                                    RuleIssueCode.UNKNOWN_OBLIGATION,
                                    "le passage l. " + passage.lines() + " fonde " + id + ", qui n’existe pas.",
                                    nearest(id));
                }
            }
        }
    }

    private void checkWordings() {
        boolean promises = edition.rules().stream().anyMatch(rule -> rule.outcome() == Outcome.A_VENIR);
        boolean ends = edition.rules().stream().anyMatch(rule -> rule.outcome() == Outcome.PREND_FIN);
        Stream.of(
                        CommonWordings.KEYS,
                        promises ? CommonWordings.OF_PROMISES : List.<String>of(),
                        ends ? CommonWordings.OF_ENDINGS : List.<String>of())
                .flatMap(Collection::stream)
                .filter(key -> !edition.wordings().containsKey(key))
                .forEach(key -> issues.in("cahier.yaml", "formulations")
                        .error(
                                RuleIssueCode.UNKNOWN_REFERENCE,
                                "la formulation commune « " + key + " » manque.",
                                "Ajoutez-la sous « formulations »."));
    }

    private IssueCollector.Target at(Obligation obligation, String... key) {
        return at(obligation.chapter() + "/obligations.yaml", obligation.id(), key);
    }

    private IssueCollector.Target at(RuleInfo rule, String annotation) {
        return at(rule.chapter() + "/regles.drl", rule.name(), annotation);
    }

    private IssueCollector.Target at(String file, String subject, String... rest) {
        String[] path = Stream.concat(Stream.of(subject), Stream.of(rest)).toArray(String[]::new);
        return issues.in(file, path).about(subject);
    }

    private String nearest(String id) {
        return NearestName.suggested(id, edition.obligations().keySet(), "Vérifiez cet identifiant.");
    }
}
