package fr.cahier.internal.cases;

import fr.cahier.cases.Case;
import fr.cahier.cases.CaseFile;
import fr.cahier.dossier.Fait;
import fr.cahier.facts.Calcul;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.review.Boundary;
import fr.cahier.internal.review.IssueCollector;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssueCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds comparisons with a threshold on which no case stands: its cases could not tell ">" from ">=". */
final class BoundaryReview {

    private final Edition edition;
    private final IssueCollector issues;
    private final List<Boundary> boundaries;
    private final CaseFacts caseFacts;

    /** Those on which a case of the obligation stands. */
    private final Map<String, Set<Key>> reached = new HashMap<>();

    private record Key(String factType, String key, String property, String threshold) {}

    BoundaryReview(Edition edition, List<RuleFile> rules, List<CaseFile> files, IssueCollector issues) {
        this.issues = issues;
        this.edition = edition;
        this.caseFacts = new CaseFacts(edition);
        this.boundaries = Boundary.in(rules);
        Map<String, Set<Key>> wanted = new HashMap<>();
        boundaries.forEach(boundary -> boundary.rule().obligations().forEach(id -> wanted.computeIfAbsent(
                        id, none -> new HashSet<>())
                .add(key(boundary))));
        files.stream()
                .map(CaseFile::cases)
                .flatMap(Collection::stream)
                .filter(found -> wanted.containsKey(found.obligation()))
                .forEach(found -> reach(found, wanted.get(found.obligation())));
    }

    void check(Predicate<Boundary> outOfReach) {
        Set<Object> missing = new HashSet<>();
        for (Boundary boundary : boundaries) {
            for (String id : boundary.rule().obligations()) {
                if (edition.thresholds().containsKey(boundary.threshold())
                        && !isReached(id, boundary)
                        && !outOfReach.test(boundary)
                        && missing.add(List.of(id, key(boundary)))) {
                    reportMissing(id, boundary);
                }
            }
        }
    }

    private boolean isReached(String id, Boundary boundary) {
        return reached.getOrDefault(id, Set.of()).contains(key(boundary));
    }

    private void reportMissing(String id, Boundary boundary) {
        issues.at(boundary.file(), boundary.comparison().span())
                .about(boundary.rule().name())
                .warning(
                        RuleIssueCode.MISSING_CASE,
                        "aucun cas de " + id + " n’est exactement sur le seuil « " + boundary.threshold() + " » ("
                                + (boundary.key().isEmpty() ? boundary.factType() : "« " + boundary.key() + " »") + ", "
                                + boundary.property()
                                + ") : rien ne dit si la valeur elle-même convient.",
                        "Écrivez-en un dans " + boundary.file().replace("regles.drl", "cas.yaml")
                                + " ; si aucun dossier ne peut y être, dites-le dans equivalences.yaml.");
    }

    private void reach(Case found, Set<Key> wanted) {
        try {
            List<Object> facts = caseFacts.of(found);
            Set<Key> on = reached.computeIfAbsent(found.obligation(), none -> new HashSet<>());
            if (on.size() == wanted.size()) {
                return;
            }
            Map<String, List<Object>> byType = facts.stream()
                    .collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName()));
            wanted.stream()
                    .filter(key -> !on.contains(key))
                    .filter(key -> isOn(key, byType.getOrDefault(key.factType(), List.of()), facts))
                    .forEach(on::add);
        } catch (RuleDefectException told) {
            // an unreadable threshold is reported already
        }
    }

    private static boolean isOn(Key key, List<Object> ofType, List<Object> facts) {
        List<Object> meant = CaseFacts.meant(facts, key.threshold());
        return !meant.isEmpty()
                && ofType.stream()
                        .filter(fact -> key.key().isEmpty()
                                || fact instanceof Fait row && key.key().equals(row.cle())
                                || fact instanceof Calcul result && key.key().equals(result.code()))
                        .map(fact -> CaseFacts.read(fact, key.property()))
                        .anyMatch(measured -> meant.stream().anyMatch(value -> Nearness.same(measured, value)));
    }

    private static Key key(Boundary boundary) {
        return new Key(boundary.factType(), boundary.key(), boundary.property(), boundary.threshold());
    }
}
