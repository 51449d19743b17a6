package fr.cahier.internal.cases;

import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.cases.Coverage;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.review.Boundary;
import fr.cahier.internal.review.CommonCauses;
import fr.cahier.internal.review.IssueCollector;
import fr.cahier.internal.review.Locator;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks the cases of an edition without running them. For one thread.
 */
public final class CaseReview {

    /** In officers' words, what every obligation should have a case of. */
    private static final Map<String, Set<Reason>> EXPECTED = new LinkedHashMap<>();

    /** What silence leads to. */
    private static final Map<String, Set<Reason>> OF_SILENCE =
            Map.of("manquante", Set.of(Reason.COMMITMENT_MISSING, Reason.FACT_MISSING, Reason.APPLICABILITY_UNKNOWN));

    /** The same where nothing is asked of the dossier: nothing can be missing from it. */
    private static final String UNFAVOURABLE = "non respectée ou à trancher";

    private static final Map<String, Set<Reason>> OF_SILENCE_ON_NOTHING_ASKED =
            Map.of("sans objet", Set.of(Reason.CONDITION_FALSE));

    static {
        EXPECTED.put("respectée", Set.of(Reason.PROVEN, Reason.COMMITTED));
        EXPECTED.put(
                UNFAVOURABLE,
                Set.of(
                        Reason.COMMITMENT_REFUSED,
                        Reason.FACT_BREACH,
                        Reason.CONTRADICTED_BY_EVIDENCE,
                        Reason.AFTER_DEADLINE,
                        Reason.CONTRADICTORY_FACTS,
                        Reason.INTERPRETATION));
    }

    /** From so many on, issues of one cause are told once. */
    private static final int FEW = 3;

    private final Edition edition;
    private final List<CaseFile> files;
    private final IssueCollector issues;
    private final Map<Obligation, List<Placed>> withSubject = new LinkedHashMap<>();

    private CaseReview(Edition edition, List<CaseFile> files, Locator locator) {
        this.edition = edition;
        this.files = files;
        this.issues = new IssueCollector(locator);
    }

    /**
     * {@return errors in the cases, and warnings for what has no case}
     *
     * @param outOfReach whether no dossier can stand on a boundary: no case of it is asked for
     */
    public static List<RuleIssue> diagnostics(
            Edition edition,
            List<RuleFile> rules,
            List<CaseFile> files,
            Predicate<Boundary> outOfReach,
            Locator locator) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(outOfReach, "outOfReach");
        Objects.requireNonNull(locator, "locator");
        CaseReview review = new CaseReview(edition, files, locator);
        files.forEach(review::check);
        review.checkSubjects();
        review.checkOutcomes();
        new BoundaryReview(edition, rules, files, review.issues).check(outOfReach);
        new DatedValueReview(edition, rules, files, review.issues).check();
        return review.issues.all();
    }

    /** {@return a warning for each later value of a threshold that no case shows} */
    public static List<RuleIssue> unshownValues(
            Edition edition, List<RuleFile> rules, List<CaseFile> files, Locator locator) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(files, "files");
        IssueCollector issues = new IssueCollector(Objects.requireNonNull(locator, "locator"));
        new DatedValueReview(edition, rules, files, issues).check();
        return issues.all();
    }

    private void check(CaseFile file) {
        Set<String> names = new HashSet<>();
        for (int rank = 0; rank < file.cases().size(); rank++) {
            Case found = file.cases().get(rank);
            check(file.file(), String.valueOf(rank), found);
            if (!names.add(found.obligation() + " " + found.name())) {
                at(file.file(), found, String.valueOf(rank))
                        .error(
                                RuleIssueCode.DUPLICATE_IDENTIFIER,
                                "deux cas de cette obligation portent le même nom : « " + found.name() + " ».",
                                "Dites dans chacun ce qu’il montre.");
            }
        }
    }

    private void check(String file, String rank, Case found) {
        Obligation obligation = edition.obligations().get(found.obligation());
        if (obligation == null) {
            at(file, found, rank, "obligation")
                    .lacking(found.obligation())
                    .error(
                            RuleIssueCode.UNKNOWN_OBLIGATION,
                            "le cas parle de " + found.obligation() + ", qui n’existe pas.",
                            NearestName.suggested(
                                    found.obligation(), edition.obligations().keySet(), "Vérifiez cet identifiant."));
        } else if (!obligation.nature().hasRules() && obligation.nature() != Nature.ENSEMBLE) {
            at(file, found, rank, "obligation")
                    .error(
                            RuleIssueCode.UNUSABLE_CASE,
                            "cette ligne du catalogue n’est pas jugée : aucun cas ne peut en parler.",
                            "Nommez l’obligation dont il s’agit.");
        } else if (found.subject() != null && obligation.subject() == Subject.DOSSIER) {
            withSubject.computeIfAbsent(obligation, none -> new ArrayList<>()).add(new Placed(file, rank, found));
        }
    }

    private record Placed(String file, String rank, Case found) {}

    /** One case that names a subject is wrong itself; of several, it is the obligation that lost its own. */
    private void checkSubjects() {
        withSubject.forEach((obligation, cases) -> {
            if (cases.size() < FEW) {
                cases.forEach(placed -> at(placed.file(), placed.found(), placed.rank(), "sujet")
                        .error(
                                RuleIssueCode.UNUSABLE_CASE,
                                "l’obligation est celle du dossier entier, et le cas nomme un sujet, « "
                                        + placed.found().subject() + " ».",
                                "Retirez la ligne « sujet »."));
            } else {
                reportLostSubject(obligation, cases);
            }
        });
    }

    private void reportLostSubject(Obligation obligation, List<Placed> cases) {
        List<String> names = cases.stream()
                .map(placed -> "« " + placed.found().name() + " »")
                .toList();
        issues.in(obligation.chapter() + "/obligations.yaml", obligation.id())
                .about(obligation.id())
                .error(
                        RuleIssueCode.UNUSABLE_CASE,
                        "l’obligation est celle du dossier entier, et " + cases.size()
                                + " de ses cas nomment un sujet : " + CommonCauses.listed(names),
                        "Remettez « sujet », ou retirez-le de ces cas.");
    }

    private void checkOutcomes() {
        Map<String, Set<Reason>> expected = new HashMap<>();
        files.stream().flatMap(file -> file.cases().stream()).forEach(found -> expected.computeIfAbsent(
                        found.obligation(), id -> new HashSet<>())
                .add(found.expected()));
        edition.judged()
                .forEach(obligation -> checkOutcomes(obligation, expected.getOrDefault(obligation.id(), Set.of())));
    }

    private void checkOutcomes(Obligation obligation, Set<Reason> has) {
        Map<String, Set<Reason>> ofSilence = obligation.asksOfDossier() ? OF_SILENCE : OF_SILENCE_ON_NOTHING_ASKED;
        boolean favourable = Collections.disjoint(
                Coverage.possible(obligation, edition), Set.of(Status.BREACHED, Status.UNRESOLVED));
        String missing = Stream.of(EXPECTED, ofSilence)
                .flatMap(outcomes -> outcomes.entrySet().stream())
                .filter(entry -> !favourable || !entry.getKey().equals(UNFAVOURABLE))
                .filter(entry -> entry.getValue().stream().noneMatch(has::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            issues.in(obligation.chapter() + "/obligations.yaml", obligation.id())
                    .about(obligation.id())
                    .warning(
                            RuleIssueCode.MISSING_CASE,
                            "il manque un cas où l’obligation est " + missing + ".",
                            "Écrivez-le dans " + obligation.chapter() + "/cas.yaml.");
        }
    }

    private IssueCollector.Target at(String file, Case found, String... path) {
        return issues.in(file, path).about(found.obligation());
    }
}
