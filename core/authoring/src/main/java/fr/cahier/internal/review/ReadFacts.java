package fr.cahier.internal.review;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.language.Condition;
import fr.cahier.internal.language.DossierPaths;
import fr.cahier.internal.language.FreeFactKeys;
import fr.cahier.internal.language.Operand;
import fr.cahier.internal.language.PatternText;
import fr.cahier.internal.language.Span;
import fr.cahier.internal.review.Review.Written;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.RuleIssueCode;
import fr.cahier.regulation.Threshold;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds rules that read a fact of the dossier which their obligation lists nowhere: nobody would be asked for it. Facts that
 * the library derives from several others are not followed.
 */
final class ReadFacts {

    /** Names of elements, and what the library itself asks of every site. */
    private static final Set<String> ALWAYS = Set.of("sites[].id", "personnels[].id", "sites[].recoit_public");

    private static final String DEPOSIT = "depot";

    private final Review review;
    private final IssueCollector issues;
    private final Set<List<String>> told = new HashSet<>();

    ReadFacts(Review review, IssueCollector issues) {
        this.review = review;
        this.issues = issues;
    }

    void check() {
        review.rules().forEach(written -> written.rule().patterns().forEach(pattern -> check(written, pattern)));
    }

    private void check(Written written, PatternText pattern) {
        if (pattern.factType().equals(ComputationUses.FACT)) {
            ThresholdUses.codes(pattern)
                    .filter(code -> review.edition().computations().containsKey(code.value()))
                    .forEach(code -> check(written, code.span(), FactPath.COMPUTATIONS + code.value()));
            return;
        }
        List<Operand.Text> keys = declaredKeys(pattern);
        if (!keys.isEmpty()) {
            keys.forEach(key -> check(written, key.span(), FactPath.FACTS + key.value()));
            return;
        }
        ThresholdUses.codes(pattern)
                .filter(code -> followsDeposit(code.value()))
                .forEach(code -> checkDeposit(written, code));
        reads(pattern).forEach(read -> DossierPaths.of(pattern.factType(), read.property())
                .filter(path -> !ALWAYS.contains(path))
                .ifPresent(path -> check(written, read.span(), path)));
    }

    /** Its day is unknown as long as nothing dates the deposit. */
    private boolean followsDeposit(String code) {
        Threshold threshold = review.edition().thresholds().get(code);
        return threshold != null
                && threshold.values().stream()
                        .map(value -> value.seuil().echeance())
                        .anyMatch(due -> due != null && due.suitLeDepot());
    }

    /** Without a deposit such a threshold has no value: whoever wants the finding is asked for it. */
    private void checkDeposit(Written written, Operand.Text code) {
        List<String> without = written.rule().obligations().stream()
                .flatMap(id -> review.edition().obligation(id).stream())
                .filter(obligation -> obligation.needs().stream()
                        .map(FactPath::toString)
                        .noneMatch(listed -> covers(DEPOSIT, listed) || covers(listed, DEPOSIT)))
                .map(Obligation::id)
                .filter(id -> told.add(List.of(id, DEPOSIT)))
                .toList();
        if (!without.isEmpty()) {
            issues.at(written.file(), code.span())
                    .about(written.rule().name())
                    .warning(
                            RuleIssueCode.UNREAD_FACT,
                            "la règle lit « " + code.value() + " », que le dépôt date, et " + String.join(", ", without)
                                    + " n’a pas le dépôt sous « faits ».",
                            "Ajoutez « depot.horodatage » sous « faits » : sans lui, ce seuil n’a pas de valeur.");
        }
    }

    private void check(Written written, Span span, String path) {
        List<String> without = written.rule().obligations().stream()
                .flatMap(id -> review.edition().obligation(id).stream())
                .filter(obligation -> !lists(obligation, path))
                .map(Obligation::id)
                .filter(id -> told.add(List.of(id, path)))
                .toList();
        if (!without.isEmpty()) {
            issues.at(written.file(), span)
                    .about(written.rule().name())
                    .warning(
                            RuleIssueCode.UNREAD_FACT,
                            "la règle lit « " + path + " », que " + String.join(", ", without)
                                    + " n’a ni sous « faits » ni sous « indices ».",
                            "Ajoutez-le sous « indices », ou sous « faits » s’il est demandé.");
        }
    }

    /** A declared fact is listed by its key, whatever a rule reads of it. */
    private List<Operand.Text> declaredKeys(PatternText pattern) {
        return FreeFactKeys.in(pattern)
                .filter(key -> review.edition().facts().containsKey(key.value()))
                .toList();
    }

    private static boolean lists(Obligation obligation, String path) {
        return obligation.paths().stream()
                .map(FactPath::toString)
                .anyMatch(listed -> covers(listed, path) || covers(path, listed));
    }

    /** A section stands for what it holds. */
    private static boolean covers(String section, String path) {
        return path.equals(section) || path.startsWith(section + ".") || path.startsWith(section + "[");
    }

    record Read(String property, Span span) {}

    private static List<Read> reads(PatternText pattern) {
        return Stream.concat(
                        pattern.conditions().stream()
                                .flatMap(Condition::comparisons)
                                .map(comparison -> new Read(comparison.property(), comparison.span())),
                        pattern.bindings().stream().map(binding -> new Read(binding.property(), binding.span())))
                .toList();
    }
}
