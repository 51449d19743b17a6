package fr.cahier.benchmarks;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One answer about one site changes, then one about the next: judged whole each time, or by a pre-check. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Changes {

    private static final int SITES = 100;

    /** Whether a pre-check is asked. */
    @Param({"false", "true"})
    public boolean live;

    private Evaluator evaluator;
    private PreCheck form;
    private Dossier dossier;
    private int turn;

    /** Makes both ready. */
    @Setup
    public void setUp() {
        ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
        evaluator = Evaluator.of(shipped);
        dossier = DossierGenerator.of(shipped.edition()).dossier(1, SITES, Profile.PRESQUE_COMPLET);
        form = PreCheck.of(evaluator, dossier);
    }

    /** {@return what the change moves, or the whole verdict} */
    @Benchmark
    public Object change() {
        List<Site> sites = new ArrayList<>(dossier.sites());
        int place = turn++ % sites.size();
        boolean said = turn / sites.size() % 2 == 0;
        sites.set(place, sites.get(place).toBuilder().affichageExterieur(said).build());
        dossier = dossier.toBuilder().sites(sites).build();
        return live ? form.change(dossier) : evaluator.evaluate(dossier);
    }
}
