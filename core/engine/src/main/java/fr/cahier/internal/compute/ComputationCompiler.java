package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.internal.compute.Sources.Found;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.DeclaredFact;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Threshold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks computations and makes them ready, each after those that it is made from. */
public final class ComputationCompiler {

    private final Map<String, Computation> all;
    private final Sources sources;
    private final FilterCompiler filters;

    /**
     * @param all by code
     * @param facts those that the edition declares, by key
     * @param thresholds that filters may name, by code
     */
    public ComputationCompiler(
            Map<String, Computation> all, Map<String, DeclaredFact> facts, Map<String, Threshold> thresholds) {
        this(all, facts, new FilterCompiler(thresholds, true));
    }

    private ComputationCompiler(Map<String, Computation> all, Map<String, DeclaredFact> facts, FilterCompiler filters) {
        this.all = all;
        this.sources = new Sources(facts);
        this.filters = filters;
    }

    /** @param edition its computations were checked */
    static ComputationCompiler of(Edition edition) {
        return new ComputationCompiler(
                edition.computations(), edition.facts(), new FilterCompiler(edition.thresholds(), false));
    }

    /**
     * {@return the same with the unit of its result}
     *
     * @throws RefusedValueException when it means nothing; the message is in French
     */
    public Computation checked(Computation computation) {
        checkCircle(computation);
        compile(computation);
        return computation.toBuilder().unit(unit(computation)).build();
    }

    /** {@return the unit of the result of {@code computation}, in French; empty where it has none} */
    private String unit(Computation computation) {
        return unit(computation, new HashSet<>());
    }

    /** @param open those that are being looked at: a circle has no unit */
    private String unit(Computation computation, Set<String> open) {
        if (!computation.unit().isEmpty()
                || !Units.of(computation.function()).isEmpty()
                || !open.add(computation.code())) {
            return Units.of(computation);
        }
        return switch (computation.function()) {
            case SOMME, MINIMUM, MAXIMUM ->
                computation.of().stream()
                        .map(path -> unit(path, open))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
            default -> "";
        };
    }

    private @Nullable String unit(FactPath path, Set<String> open) {
        if (path.computation() != null) {
            Computation other = all.get(path.computation());
            return other == null ? null : unit(other, open);
        }
        Column column = sources.find(path).column();
        return column == null ? null : column.unit();
    }

    /**
     * {@return the same filters}
     *
     * @throws RefusedValueException when one means nothing for what is counted, or no value satisfies all
     */
    public List<Filter> checked(Computation computation, List<Filter> together) {
        for (FactPath path : computation.of()) {
            if (path.computation() == null) {
                filters.compile(together, sources.find(path).source());
            }
        }
        return together;
    }

    /** {@return the paths of {@code computation}} @throws RefusedValueException when one leads nowhere */
    public List<FactPath> sourcesOf(Computation computation) {
        List<FactPath> paths = computation.paths();
        for (FactPath path : paths) {
            if (path.computation() == null) {
                sources.find(path);
            } else {
                known(path.computation());
            }
        }
        return paths;
    }

    private void checkCircle(Computation computation) {
        List<String> way = new ArrayList<>();
        if (leadsBack(computation.code(), computation.code(), new HashSet<>(), way)) {
            way.add(computation.code());
            throw new RefusedValueException(
                    "ce calcul a besoin de son propre résultat : " + String.join(" → ", way) + ".",
                    "Retirez l’un de ces renvois.");
        }
    }

    private boolean leadsBack(String from, String to, Set<String> seen, List<String> way) {
        Computation computation = all.get(from);
        if (computation == null || !seen.add(from)) {
            return false;
        }
        way.add(from);
        for (String next : rests(computation)) {
            if (next.equals(to) || leadsBack(next, to, seen, way)) {
                return true;
            }
        }
        way.remove(way.size() - 1);
        return false;
    }

    private static Set<String> rests(Computation computation) {
        Set<String> codes = new LinkedHashSet<>();
        computation.paths().forEach(path -> {
            if (path.computation() != null) {
                codes.add(path.computation());
            }
        });
        return codes;
    }

    /** {@return all of them, each after those that it is made from} They were checked. */
    List<PreparedComputation> ordered() {
        List<PreparedComputation> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        all.values().forEach(computation -> order(computation, done, ordered));
        return ordered;
    }

    private void order(Computation computation, Set<String> done, List<PreparedComputation> ordered) {
        if (done.add(computation.code())) {
            rests(computation).forEach(code -> order(all.get(code), done, ordered));
            ordered.add(compile(computation));
        }
    }

    private PreparedComputation compile(Computation computation) {
        FunctionCheck.checkKeys(computation);
        Source each = each(computation);
        List<Operand> of = operands(computation.of(), computation);
        List<Operand> over = operands(computation.over(), computation);
        of.forEach(operand -> FunctionCheck.checkKind(operand, computation));
        over.forEach(operand -> FunctionCheck.checkKind(operand, computation));
        List<PreparedFilter> must = must(computation);
        refuseUnless(
                over.isEmpty() || !over.stream().allMatch(ComputationCompiler::isNothing),
                "le tout dont on prend la part vaut toujours zéro.",
                "Corrigez « sur », ou « au-plus » dans la déclaration du fait.");
        UnitCheck.check(computation, of, over);
        PreparedComputation prepared = new PreparedComputation(
                computation,
                of,
                over,
                end(computation.from(), computation, each),
                end(computation.to(), computation, each),
                must,
                each);
        FunctionCheck.checkEnds(prepared);
        return prepared;
    }

    private static boolean isNothing(Operand operand) {
        return operand.max() != null && operand.max().signum() <= 0;
    }

    private static void refuseUnless(boolean holds, String message, String advice) {
        if (!holds) {
            throw new RefusedValueException(message, advice);
        }
    }

    private @Nullable Source each(Computation computation) {
        String each = computation.each();
        if (each == null) {
            return null;
        }
        FactSource fact = sources.fact(each);
        Source source = fact != null && fact.repeated() ? fact : sources.listOf(each);
        refuseUnless(
                source != null,
                "« " + Visible.text(each) + " » n’est ni un fait déclaré qui se répète, ni une liste du dossier.",
                "Nommez une fiche, un fait qui porte repete: oui, ou une liste telle que creneaux.");
        return source;
    }

    /** An element counts and is compared: what contradicts the one can never satisfy the other. */
    private List<PreparedFilter> must(Computation computation) {
        if (computation.must().isEmpty()) {
            return List.of();
        }
        Source source = sources.find(computation.of().get(0)).source();
        List<PreparedFilter> together = filters.compile(computation.filters(), source);
        return together.subList(computation.where().size(), together.size());
    }

    private List<Operand> operands(List<FactPath> paths, Computation computation) {
        List<Operand> operands = new ArrayList<>();
        for (FactPath path : paths) {
            operands.add(operand(path, computation, computation.where()));
        }
        return operands;
    }

    private Operand operand(FactPath path, Computation computation, List<Filter> where) {
        if (path.computation() != null) {
            return computed(path.computation(), computation, where);
        }
        Found found = sources.find(path);
        String refusal = found.source().refusal(computation.per());
        refuseUnless(refusal == null, String.valueOf(refusal), "Changez « par ».");
        return RowOperand.of(found.source(), found.column(), filters.compile(where, found.source()));
    }

    private Operand computed(String code, Computation by, List<Filter> where) {
        Computation other = known(code);
        refuseUnless(
                where.isEmpty(),
                "un calcul n’a pas de champ : « ou » ne le filtre pas.",
                "Écrivez le filtre dans le calcul « " + code + " ».");
        refuseUnless(
                other.per() == Subject.DOSSIER || by.per() == Subject.DOSSIER || other.per() == by.per(),
                "« calculs." + code + " » ne se compte pas pour les mêmes sujets.",
                "Changez « par ».");
        return new ComputedOperand(other, unit(other));
    }

    private Computation known(String code) {
        Computation other = all.get(code);
        if (other == null) {
            throw new RefusedValueException(
                    "l’édition ne déclare aucun calcul « " + Visible.text(code) + " ».",
                    NearestName.suggested(code, all.keySet(), "Déclarez-le sous « calculs », dans cahier.yaml."));
        }
        return other;
    }

    /** {@return one of the two days or moments; null for the deposit} */
    private @Nullable Operand end(@Nullable FactPath path, Computation computation, @Nullable Source each) {
        if (path == null || path.toString().equals(Filter.DEPOSIT)) {
            return null;
        }
        Operand operand = operand(path, computation, List.of());
        FunctionCheck.checkEnd(operand, path, computation);
        refuseUnless(
                isOne(operand, computation, each),
                "« " + path + " » peut donner plusieurs dates.",
                "Écrivez « par » ou « pour-chaque », ou prenez leur « premiere-date » dans un autre calcul.");
        return operand;
    }

    private static boolean isOne(Operand operand, Computation computation, @Nullable Source each) {
        if (operand instanceof ComputedOperand computed) {
            Computation other = computed.computation();
            return (other.per() == Subject.DOSSIER || other.per() == computation.per())
                    && (other.each() == null || other.each().equals(computation.each()));
        }
        Source source = ((RowOperand) operand).source();
        return source.isSingle(computation.per()) || source == each;
    }
}
