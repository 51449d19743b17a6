package fr.cahier.internal.mutation;

import static java.util.Map.entry;

import fr.cahier.cases.mutation.Mutant;
import fr.cahier.cases.mutation.Mutant.Kind;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.compute.ComputationCompiler;
import fr.cahier.internal.review.Locator;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Function;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The functions next to that of each computation, its filters left out or moved, and its inputs left out. */
final class ComputationMutants {

    private static final String FILE = "cahier.yaml";

    /** Those that read the same, and may be taken for each other. */
    private static final Map<Function, Function> NEIGHBOURS = Map.ofEntries(
            entry(Function.SOMME, Function.MAXIMUM),
            entry(Function.MINIMUM, Function.MAXIMUM),
            entry(Function.MAXIMUM, Function.MINIMUM),
            entry(Function.NOMBRE_DISTINCT, Function.NOMBRE),
            entry(Function.ANNEES_ENTRE, Function.MOIS_ENTRE),
            entry(Function.MOIS_ENTRE, Function.ANNEES_ENTRE),
            entry(Function.JOURS_ENTRE, Function.MOIS_ENTRE),
            entry(Function.HEURES_ENTRE, Function.MINUTES_ENTRE),
            entry(Function.MINUTES_ENTRE, Function.HEURES_ENTRE),
            entry(Function.PREMIERE_DATE, Function.DERNIERE_DATE),
            entry(Function.DERNIERE_DATE, Function.PREMIERE_DATE));

    private final Locator locator;
    private final Edition edition;
    private final java.util.function.Function<String, List<String>> obligations;
    private final List<MutatedRule> steps = new ArrayList<>();

    /** @param obligations those whose rules name the computation of that code */
    ComputationMutants(
            Locator locator, Edition edition, java.util.function.Function<String, List<String>> obligations) {
        this.locator = locator;
        this.edition = edition;
        this.obligations = obligations;
    }

    List<MutatedRule> all() {
        edition.computations().values().forEach(this::of);
        return steps;
    }

    private void of(Computation from) {
        Function beside = NEIGHBOURS.get(from.function());
        if (beside != null) {
            add(from, with(from).function(beside).unit("").build(), word(from.function()) + " -> " + word(beside));
        }
        if (from.of().size() > 1) {
            for (FactPath left : from.of()) {
                add(from, with(from).of(without(from.of(), left)).build(), "« " + left + " » retiré de « de »");
            }
        }
        if (from.over().size() > 1) {
            for (FactPath left : from.over()) {
                add(from, with(from).over(without(from.over(), left)).build(), "« " + left + " » retiré de « sur »");
            }
        }
        if (from.from() != null && from.to() != null) {
            add(from, with(from).from(from.to()).to(from.from()).build(), "« du » et « au » échangés");
        }
        if (from.enough() > 0) {
            enough(from, from.enough() + 1);
            if (from.enough() > 1) {
                enough(from, from.enough() - 1);
            }
        }
        for (Filter filter : from.where()) {
            add(from, with(from).where(without(from.where(), filter)).build(), words(filter) + " retiré de « ou »");
            neighbours(filter)
                    .forEach(other -> add(
                            from,
                            with(from)
                                    .where(replaced(from.where(), filter, other))
                                    .build(),
                            words(filter) + " -> " + words(other)));
        }
        for (Filter filter : from.must()) {
            neighbours(filter)
                    .forEach(other -> add(
                            from,
                            with(from)
                                    .must(replaced(from.must(), filter, other))
                                    .build(),
                            words(filter) + " -> " + words(other)));
        }
    }

    private void enough(Computation from, int count) {
        add(from, with(from).enough(count).build(), "combien : " + from.enough() + " -> " + count);
    }

    private static Computation.ComputationBuilder with(Computation from) {
        return from.toBuilder();
    }

    private static <T> List<T> without(List<T> all, T left) {
        List<T> kept = new ArrayList<>(all);
        kept.remove(left);
        return kept;
    }

    private static List<Filter> replaced(List<Filter> all, Filter from, Filter to) {
        return all.stream().map(one -> one == from ? to : one).toList();
    }

    private static Stream<Filter> neighbours(Filter filter) {
        String value = filter.values().get(0);
        boolean literal = Filter.threshold(value) == null && !value.equals(Filter.DEPOSIT);
        return switch (filter.test()) {
            case AU_MOINS -> literal ? moved(filter, value) : Stream.of(with(filter, Test.AU_PLUS));
            case AU_PLUS -> literal ? moved(filter, value) : Stream.of(with(filter, Test.AU_MOINS));
            case AVANT -> beside(filter, literal, Test.APRES, Test.AU_PLUS);
            case APRES -> beside(filter, literal, Test.AVANT, Test.AU_MOINS);
            case DEPUIS -> literal ? periods(filter, value) : Stream.empty();
            case DIT -> Stream.of(new Filter(filter.field(), Test.DIT, List.of(value.equals("oui") ? "non" : "oui")));
            case EGAL ->
                value.equals("oui") || value.equals("non")
                        ? Stream.of(new Filter(filter.field(), Test.EGAL, List.of(value.equals("oui") ? "non" : "oui")))
                        : Stream.empty();
            case PARMI ->
                filter.values().size() == 1
                        ? Stream.empty()
                        : filter.values().stream()
                                .map(left -> new Filter(filter.field(), Test.PARMI, without(filter.values(), left)));
        };
    }

    private static Filter with(Filter filter, Test test) {
        return new Filter(filter.field(), test, filter.values());
    }

    /** @param near the test that differs on the value itself, which nobody can move where it is named and not written */
    private static Stream<Filter> beside(Filter filter, boolean literal, Test opposite, Test near) {
        return literal
                ? Stream.concat(moved(filter, filter.values().get(0)), Stream.of(with(filter, opposite)))
                : Stream.of(with(filter, opposite), with(filter, near));
    }

    /** The numbers, the days or the minutes beside. */
    private static Stream<Filter> moved(Filter filter, String value) {
        return Stream.of(-1, 1).map(step -> new Filter(filter.field(), filter.test(), List.of(beside(value, step))));
    }

    private static String beside(String value, int step) {
        if (value.indexOf('T') > 0) {
            return OffsetDateTime.parse(value).plusMinutes(step).toString();
        }
        if (value.indexOf(':') > 0) {
            return LocalTime.parse(value).plusMinutes(step).toString();
        }
        return value.indexOf('-') > 0
                ? LocalDate.parse(value).plusDays(step).toString()
                : new BigDecimal(value).add(BigDecimal.valueOf(step)).toPlainString();
    }

    private static Stream<Filter> periods(Filter filter, String value) {
        int space = value.indexOf(' ');
        int count = Integer.parseInt(value.substring(0, space));
        return Stream.of(count - 1, count + 1)
                .filter(other -> other > 0)
                .map(other -> new Filter(filter.field(), Test.DEPUIS, List.of(other + value.substring(space))));
    }

    private static String words(Filter filter) {
        return filter.field() + " " + word(filter.test()) + " " + String.join(", ", filter.values());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A change that would not load is none, be it for another computation that is made from it. */
    private void add(Computation from, Computation to, String words) {
        Map<String, Computation> all = new LinkedHashMap<>(edition.computations());
        all.put(to.code(), to);
        try {
            Computation checked = compiler(all).checked(to);
            all.put(checked.code(), checked);
            ComputationCompiler compiler = compiler(all);
            all.values().forEach(compiler::checked);
            steps.add(new MutatedRule.OfComputation(
                    new Mutant(
                            Kind.COMPUTATION,
                            FILE,
                            line(from.code()),
                            from.code(),
                            obligations.apply(from.code()),
                            words),
                    checked));
        } catch (RefusedValueException refused) {
            // whoever wrote it would be told at once
        }
    }

    private ComputationCompiler compiler(Map<String, Computation> all) {
        return new ComputationCompiler(all, edition.facts(), edition.thresholds());
    }

    private int line(String code) {
        return locator.locate(RuleIssue.ofFile(RuleIssueCode.UNUSED, FILE, "", ""), "calculs", code)
                .line();
    }
}
