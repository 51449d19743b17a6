package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Calcul;
import fr.cahier.facts.Calcul.Entree;
import fr.cahier.regulation.Computation;
import fr.cahier.verdict.Computed;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What findings tell of computations. A result, and each place that results were read from, is told once and shared by the
 * findings that rest on it.
 */
final class ComputedFacts {

    private final PreparedEdition prepared;
    private final Declarations declarations;
    private final ComputedResults results;
    private final Map<Calcul, Told> told = new IdentityHashMap<>();

    /** What results were read from, by rank; the same values are listed for many results. */
    private @Nullable Input[] inputs = new Input[0];

    private final List<String> pointers = new ArrayList<>();
    private final Truncated.Collector<UsedFact> facts = new Truncated.Collector<>(16);

    ComputedFacts(PreparedEdition prepared, Declarations declarations, List<Calcul> results) {
        this.prepared = prepared;
        this.declarations = declarations;
        this.results = new ComputedResults(results);
    }

    /** One result, as every finding tells it. */
    private record Told(Truncated<UsedFact> used, Computed computed) {}

    /** A place that results were read from, and that says something. */
    private static final class Input {

        /** Null for a list of elements, which are facts one by one. */
        private final @Nullable UsedFact fact;

        /** The result that told it last: a result that read it twice tells it once. */
        private @Nullable Calcul last;

        Input(@Nullable UsedFact fact) {
            this.fact = fact;
        }
    }

    /** {@return the facts that computations of the obligation were read from, after {@code others}, each once} */
    Truncated<UsedFact> used(PreparedObligation obligation, SubjectKey subject, Truncated<UsedFact> others) {
        List<Calcul> all = results(obligation, subject);
        if (all.size() == 1 && others.isEmpty()) {
            return told(all.get(0)).used();
        }
        Set<UsedFact> used = new LinkedHashSet<>(others.kept());
        int more = others.more();
        for (Calcul result : all) {
            Truncated<UsedFact> some = told(result).used();
            used.addAll(some.kept());
            more += some.more();
        }
        List<UsedFact> distinct = List.copyOf(used);
        int kept = Math.min(distinct.size(), Finding.MAX_LISTED);
        return new Truncated<>(distinct.subList(0, kept), more + distinct.size() - kept);
    }

    /** {@return the results that the obligation looks at, those beyond the bound left out} */
    List<Computed> computed(PreparedObligation obligation, SubjectKey subject) {
        if (obligation.computed().isEmpty()) {
            return List.of();
        }
        return results(obligation, subject).stream()
                .limit(Finding.MAX_LISTED)
                .map(result -> told(result).computed())
                .toList();
    }

    /** {@return what the computation did not find} */
    List<Supply> unsaid(String code, SubjectKey subject) {
        return supplies(code, subject, input -> input.valeur() == null);
    }

    /** {@return all that the computation reads} */
    List<Supply> inputs(String code, SubjectKey subject) {
        return supplies(code, subject, any -> true);
    }

    private List<Calcul> results(PreparedObligation obligation, SubjectKey subject) {
        List<String> codes = obligation.computed();
        if (codes.size() == 1) {
            return results.of(codes.get(0), subject.name());
        }
        List<Calcul> all = new ArrayList<>();
        codes.forEach(code -> all.addAll(results.of(code, subject.name())));
        return all;
    }

    private Told told(Calcul result) {
        Told known = told.get(result);
        if (known == null) {
            known = tell(result);
            told.put(result, known);
        }
        return known;
    }

    private Told tell(Calcul result) {
        pointers.clear();
        List<Entree> read = result.entrees().lues();
        for (int i = 0; i < read.size(); i++) {
            Entree entry = read.get(i);
            if (entry.valeur() == null) {
                continue;
            }
            Input input = input(entry, entry.valeur());
            if (input.last != result) {
                input.last = result;
                pointers.add(entry.pointeur());
                if (input.fact != null) {
                    facts.add(input.fact);
                }
            }
        }
        facts.skip(result.entrees().autres());
        return new Told(facts.result(), computed(result));
    }

    private Input input(Entree entry, Object value) {
        if (entry.rang() >= inputs.length) {
            inputs = Arrays.copyOf(inputs, Math.max(2 * inputs.length, entry.rang() + 1));
        }
        Input known = inputs[entry.rang()];
        if (known == null) {
            boolean isList = DossierFacts.isListOfRecords(value);
            known = new Input(
                    isList ? null : declarations.fact(prepared.input(entry.chemin()), entry.pointeur(), value));
            inputs[entry.rang()] = known;
        }
        return known;
    }

    /** {@return the result, read from the last {@code pointers}} */
    private Computed computed(Calcul result) {
        Computation computation = prepared.computation(result.code());
        boolean isDay = computation.function().isDay();
        boolean isUnknown = computation.function().isTruth() && result.vrai() == null;
        return new Computed(
                result.code(),
                computation.label(),
                computation.unit(),
                result.sujet(),
                result.element(),
                isUnknown ? null : isDay ? result.auPlusTot() : result.auMoins(),
                isUnknown ? null : isDay ? result.auPlusTard() : result.auPlus(),
                result.vrai(),
                result.nonDits(),
                pointers);
    }

    private List<Supply> supplies(String code, SubjectKey subject, Predicate<Entree> wanted) {
        return results.of(code, subject.name()).stream()
                .flatMap(result -> result.entrees().lues().stream())
                .filter(wanted)
                .map(this::supply)
                .distinct()
                .toList();
    }

    private Supply supply(Entree input) {
        if (!input.cles().isEmpty()) {
            return Supply.ofList(input.pointeur(), input.cles());
        }
        FactPath path = prepared.input(input.chemin()).path();
        return new Supply(input.pointeur(), input.admis(), List.of(), path.factLabel(), path.factKey());
    }
}
