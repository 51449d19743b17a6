package fr.cahier.internal.compute;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.internal.compute.Column.Kind;
import fr.cahier.internal.compute.Sources.Found;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Function;
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
        Function function = computation.function();
        checkKeys(computation);
        FactSource each = each(computation);
        List<Operand> of = operands(computation.of(), computation);
        List<Operand> over = operands(computation.over(), computation);
        of.forEach(operand -> checkKind(function, operand, computation));
        over.forEach(operand -> checkKind(function, operand, computation));
        List<PreparedFilter> must = must(computation);
        refuseUnless(
                over.isEmpty() || !over.stream().allMatch(ComputationCompiler::isNothing),
                "le tout dont on prend la part vaut toujours zéro.",
                "Corrigez « sur », ou « au-plus » dans la déclaration du fait.");
        UnitCheck.check(computation, of, over);
        return new PreparedComputation(
                computation,
                of,
                over,
                day(computation.from(), computation),
                day(computation.to(), computation),
                must,
                each);
    }

    private static boolean isNothing(Operand operand) {
        return operand.max() != null && operand.max().signum() <= 0;
    }

    private static void checkKeys(Computation computation) {
        Function function = computation.function();
        boolean between = function.isBetween();
        refuseUnless(
                between == computation.of().isEmpty(),
                between ? "« de » ne va pas avec cette fonction." : "le calcul ne dit pas « de » quoi.",
                between ? "Écrivez « du » et « au »." : "Écrivez par exemple de: [creneaux].");
        refuseUnless(
                between != (computation.from() == null && computation.to() == null),
                between ? "le calcul ne dit ni « du » ni « au »." : "« du » et « au » ne vont pas avec cette fonction.",
                between ? "Écrivez l’une des deux dates ; l’autre est celle du dépôt." : "Retirez ces clés.");
        refuseUnless(
                (function == Function.PART) != computation.over().isEmpty(),
                function == Function.PART ? "le calcul ne dit pas « sur » quoi." : "« sur » ne va qu’avec « part ».",
                function == Function.PART ? "Écrivez par exemple sur: [faits.budget]." : "Retirez cette clé.");
        refuseUnless(
                function.isTruth() != computation.must().isEmpty(),
                function.isTruth()
                        ? "le calcul ne dit pas ce que les éléments « verifient »."
                        : "« verifient » ne va qu’avec « tous » et « au-moins ».",
                function.isTruth()
                        ? "Écrivez par exemple verifient: [{ champ: convention, dit: oui }]."
                        : "Retirez cette clé, ou écrivez « ou ».");
        refuseUnless(
                (function == Function.AU_MOINS) == (computation.enough() > 0),
                function == Function.AU_MOINS
                        ? "le calcul ne dit pas « combien » d’éléments il faut."
                        : "« combien » ne va qu’avec « au-moins ».",
                function == Function.AU_MOINS ? "Écrivez par exemple combien: 2." : "Retirez cette clé.");
    }

    private static void refuseUnless(boolean holds, String message, String advice) {
        if (!holds) {
            throw new RefusedValueException(message, advice);
        }
    }

    private @Nullable FactSource each(Computation computation) {
        if (computation.each() == null) {
            return null;
        }
        FactSource source = sources.fact(computation.each());
        refuseUnless(
                source != null && source.repeated(),
                "« " + Visible.text(computation.each()) + " » n’est pas un fait déclaré qui se répète.",
                "Nommez une fiche, ou un fait qui porte repete: oui.");
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

    private @Nullable Operand day(@Nullable FactPath path, Computation computation) {
        if (path == null || path.toString().equals(Filter.DEPOSIT)) {
            return null;
        }
        Operand operand = operand(path, computation, List.of());
        refuseUnless(
                operand.kind() == Kind.DAY,
                "« " + path + " » n’est pas une date.",
                "Nommez une date, ou « depot » pour le jour du dépôt.");
        refuseUnless(
                isOne(operand, computation),
                "« " + path + " » peut donner plusieurs dates.",
                "Écrivez « par » ou « pour-chaque », ou prenez leur « premiere-date » dans un autre calcul.");
        return operand;
    }

    private static boolean isOne(Operand operand, Computation computation) {
        if (operand instanceof ComputedOperand computed) {
            Computation other = computed.computation();
            return (other.per() == Subject.DOSSIER || other.per() == computation.per())
                    && (other.each() == null || other.each().equals(computation.each()));
        }
        Source source = ((RowOperand) operand).source();
        return source.isSingle(computation.per())
                || source instanceof FactSource fact && fact.key().equals(computation.each());
    }

    private static void checkKind(Function function, Operand operand, Computation computation) {
        switch (function) {
            case SOMME, MINIMUM, MAXIMUM, PART ->
                refuseUnless(
                        operand.kind() == Kind.NUMBER,
                        "« " + name(operand) + " » n’est pas un nombre.",
                        "Nommez un nombre de chaque élément, ou écrivez fonction: nombre.");
            case PREMIERE_DATE, DERNIERE_DATE ->
                refuseUnless(
                        operand.kind() == Kind.DAY,
                        "« " + name(operand) + " » n’est pas une date.",
                        "Nommez une date.");
            case DUREE, JOURS_OUVERTS ->
                refuseUnless(
                        operand instanceof RowOperand rows
                                && rows.source().name().equals(Slots.LIST)
                                && computation.of().size() == 1,
                        "cette fonction ne lit que des créneaux.",
                        "Écrivez de: [" + Slots.LIST + "].");
            case NOMBRE_DISTINCT ->
                refuseUnless(
                        operand instanceof RowOperand rows && rows.column() != null,
                        "« " + name(operand) + " » n’est pas une valeur.",
                        "Nommez une valeur de chaque élément.");
            case NOMBRE, TOUS, AU_MOINS ->
                refuseUnless(
                        operand instanceof RowOperand rows
                                && !(rows.source() instanceof SectionSource)
                                && (function == Function.NOMBRE
                                        || computation.of().size() == 1),
                        "« " + name(operand) + " » n’a pas d’éléments.",
                        "Nommez une liste du dossier, ou un fait qui se répète.");
            case ANNEES_ENTRE, MOIS_ENTRE, JOURS_ENTRE -> throw new IllegalStateException(computation.code());
        }
    }

    private static String name(Operand operand) {
        if (operand instanceof ComputedOperand computed) {
            return FactPath.COMPUTATIONS + computed.computation().code();
        }
        RowOperand rows = (RowOperand) operand;
        return rows.column() == null ? rows.source().name() : rows.column().path();
    }
}
