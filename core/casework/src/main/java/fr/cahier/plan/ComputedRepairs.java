package fr.cahier.plan;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Located;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Computed;
import fr.cahier.verdict.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moves a sum to what is required by one of its inputs: one that is not said first, else one that is, by as little as it takes.
 * Whether that is enough is found out by evaluating it.
 */
final class ComputedRepairs {

    private static final String LIST = "/faits";
    private static final int MAX_TRIED = 200;

    private final Dossier dossier;
    private final Thresholds thresholds;
    private final Edition edition;

    ComputedRepairs(Dossier dossier, Thresholds thresholds, Edition edition) {
        this.dossier = dossier;
        this.thresholds = thresholds;
        this.edition = edition;
    }

    Stream<List<Step>> of(Finding finding) {
        return finding.computed().isEmpty()
                ? Stream.empty()
                : finding.computed().stream()
                        .flatMap(computed -> targets(finding).flatMap(target -> moved(computed, target, finding)))
                        .limit(MAX_TRIED);
    }

    private Stream<BigDecimal> targets(Finding finding) {
        return finding.required() instanceof BigDecimal required
                ? Stream.of(required)
                : thresholds.numbers().stream().sorted();
    }

    private Stream<List<Step>> moved(Computed computed, BigDecimal target, Finding finding) {
        BigDecimal missing = ofWhole(missing(computed, target), computed);
        return missing == null || missing.signum() == 0
                ? Stream.empty()
                : Stream.concat(stated(missing, finding), changed(computed, missing));
    }

    /** {@return what has to be added, or with a minus taken away; null where the result is no number} */
    private static @Nullable BigDecimal missing(Computed computed, BigDecimal target) {
        if (computed.atLeast() instanceof BigDecimal least && least.compareTo(target) < 0) {
            return target.subtract(least);
        }
        return computed.atMost() instanceof BigDecimal most && most.compareTo(target) > 0
                ? target.subtract(most)
                : null;
    }

    /** {@return of a share, the part of its whole that {@code missing} percent make; of any other result the same} */
    private @Nullable BigDecimal ofWhole(@Nullable BigDecimal missing, Computed computed) {
        Computation computation = edition.computations().get(computed.code());
        if (missing == null || computation == null || computation.function() != Computation.Function.PART) {
            return missing;
        }
        BigDecimal whole = computation.over().stream()
                .flatMap(path -> path.locate(dossier).stream())
                .map(Located::value)
                .filter(Number.class::isInstance)
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return missing.multiply(whole).movePointLeft(2).stripTrailingZeros();
    }

    /** States one of the facts that are not said; others that are not said get the least that they may be. */
    private Stream<List<Step>> stated(BigDecimal missing, Finding finding) {
        List<Fait> unsaid = new ArrayList<>();
        for (FactPath path : edition.read(finding.obligation())) {
            DeclaredFact fact = path.factKey() == null ? null : edition.facts().get(path.factKey());
            if (fact != null && fact.kind().isNumber()) {
                unsaid.addAll(unsaid(fact, finding));
            }
        }
        List<List<Step>> ways = new ArrayList<>();
        for (Fait one : unsaid) {
            List<Step> steps = new ArrayList<>();
            for (Fait other : unsaid) {
                DeclaredFact fact = Objects.requireNonNull(edition.facts().get(other.cle()));
                BigDecimal least = fact.min() == null ? BigDecimal.ZERO : fact.min();
                BigDecimal value = other == one ? within(least.add(missing), fact.min(), fact.max()) : least;
                steps.add(Step.of(Edit.add(LIST, other.toBuilder().nombre(value).build())));
            }
            ways.add(steps);
        }
        return ways.stream();
    }

    /** {@return a row without a value for each subject of which nothing is said} */
    private List<Fait> unsaid(DeclaredFact fact, Finding finding) {
        List<String> subjects = new ArrayList<>();
        if (fact.subject() == Subject.DOSSIER) {
            subjects.add(null);
        } else if (finding.subject() != null) {
            subjects.add(finding.subject());
        } else if (fact.subject() == Subject.SITE && dossier.sites() != null) {
            dossier.sites().forEach(site -> subjects.add(site.id()));
        } else if (dossier.personnels() != null) {
            dossier.personnels().forEach(person -> subjects.add(person.id()));
        }
        return subjects.stream()
                .map(subject -> Fait.builder()
                        .cle(fact.key())
                        .siteId(fact.subject() == Subject.SITE ? subject : null)
                        .personnelId(fact.subject() == Subject.PERSONNEL ? subject : null)
                        .build())
                .flatMap(row ->
                        fact.repeated() ? ofElements(fact, row) : Stream.of(row).filter(this::isNew))
                .toList();
    }

    private Stream<Fait> ofElements(DeclaredFact fact, Fait row) {
        return RecordElements.lacking(fact, row.sujet(), facts()).stream()
                .map(element -> row.toBuilder().element(element).build());
    }

    private boolean isNew(Fait row) {
        return facts().stream().noneMatch(other -> isAbout(other, row));
    }

    private static boolean isAbout(Fait other, Fait row) {
        return row.cle().equals(other.cle()) && (Objects.equals(row.sujet(), other.sujet()) || other.sujet() == null);
    }

    private Stream<List<Step>> changed(Computed computed, BigDecimal missing) {
        return computed.inputs().stream()
                .filter(pointer -> PointerNames.said(pointer, dossier) instanceof Number)
                .map(pointer -> List.of(Step.of(Edit.set(pointer, value(pointer, missing)))));
    }

    private Object value(String pointer, BigDecimal missing) {
        Object said = Objects.requireNonNull(PointerNames.said(pointer, dossier));
        BigDecimal now = new BigDecimal(said.toString());
        BigDecimal moved = now.add(missing);
        DeclaredFact fact = ElementPointer.of(pointer)
                .filter(element -> element.list().equals(LIST))
                .map(element -> edition.facts().get(facts().get(element.index()).cle()))
                .orElse(null);
        if (fact != null) {
            return within(moved, fact.min(), fact.max());
        }
        if (Pointers.shape(pointer) instanceof Scalar.WholeNumber whole) {
            return within(moved, BigDecimal.valueOf(whole.min()), BigDecimal.valueOf(whole.max()))
                    .intValue();
        }
        return Pointers.shape(pointer) instanceof Scalar.DecimalNumber decimal
                ? within(moved, decimal.min(), decimal.max())
                : moved;
    }

    private static BigDecimal within(BigDecimal number, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        BigDecimal raised = min == null ? number : number.max(min);
        return max == null ? raised : raised.min(max);
    }

    private List<Fait> facts() {
        return Objects.requireNonNullElse(dossier.faits(), List.of());
    }
}
