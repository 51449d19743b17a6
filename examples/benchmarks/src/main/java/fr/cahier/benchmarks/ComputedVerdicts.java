package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Filter;
import fr.cahier.regulation.Computation.Function;
import fr.cahier.regulation.Computation.Test;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The verdict on dossiers of 100 sites under the shipped edition, with and without ten declared computations. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ComputedVerdicts {

    private static final int SITES = 100;

    /** Whether the edition declares computations. */
    @Param({"false", "true"})
    public boolean computed;

    private List<Dossier> dossiers;
    private Evaluator evaluator;
    private int next;

    /** Makes the dossiers and the evaluator. */
    @Setup
    public void prepare() {
        Edition shipped = ExecutableEdition.shipped("spro-conseil/2020").edition();
        Edition edition =
                computed ? shipped.toBuilder().computations(computations()).build() : shipped;
        ShippedRules rules = ShippedRules.of(shipped);
        dossiers = Verdicts.dossiers(SITES);
        evaluator = Evaluator.of(new ExecutableEdition(edition, RuleInterpreter.of(rules.files())));
    }

    private static Map<String, Computation> computations() {
        Filter free = new Filter("sur_rdv", Test.EGAL, List.of("non"));
        Filter welcoming = new Filter("recoit_public", Test.EGAL, List.of("oui"));
        Map<String, Computation> all = new LinkedHashMap<>();
        Stream.of(
                        of("heures", Function.DUREE, Subject.SITE, "creneaux"),
                        of("heures-libres", Function.DUREE, Subject.SITE, "creneaux")
                                .where(List.of(free)),
                        of("jours", Function.JOURS_OUVERTS, Subject.SITE, "creneaux"),
                        of("creneaux", Function.NOMBRE, Subject.SITE, "creneaux"),
                        of("total", Function.SOMME, Subject.DOSSIER, "calculs.heures"),
                        of("part", Function.PART, Subject.SITE, "calculs.heures")
                                .over(List.of(FactPath.of("calculs.total"))),
                        of("postes", Function.SOMME, Subject.DOSSIER, "sites[].postes_internet"),
                        of("accueillants", Function.NOMBRE, Subject.DOSSIER, "sites")
                                .where(List.of(welcoming)),
                        of("etp", Function.SOMME, Subject.DOSSIER, "personnels[].etp"),
                        of("charte", Function.PREMIERE_DATE, Subject.DOSSIER, "personnels[].charte_date"))
                .map(Computation.ComputationBuilder::build)
                .forEach(one -> all.put(one.code(), one));
        return all;
    }

    private static Computation.ComputationBuilder of(String code, Function function, Subject per, String path) {
        return Computation.builder()
                .code(code)
                .label(code)
                .function(function)
                .of(List.of(FactPath.of(path)))
                .over(List.of())
                .where(List.of())
                .must(List.of())
                .per(per)
                .unit("");
    }

    /** {@return one verdict} */
    @Benchmark
    public Verdict verdict() {
        return evaluator.evaluate(dossiers.get(next++ % dossiers.size()));
    }
}
