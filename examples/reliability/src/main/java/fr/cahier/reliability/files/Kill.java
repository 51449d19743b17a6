package fr.cahier.reliability.files;

import fr.cahier.ExecutableEdition;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierWriter;
import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Runner;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Kills the runner while it writes, again and again: each file is the old one or the new one, and none is lost. */
public final class Kill implements Part {

    private static final int KILLS = 50;
    private static final int SITES = 60;

    /** A page is long to print. */
    private static final int FEW_SITES = 6;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String reach() {
        return "kill -9 at 50 random instants of writing: nothing lost, nothing half";
    }

    @Override
    public Duration whole() {
        return Duration.ofMinutes(30);
    }

    @Override
    public int share() {
        return 10;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws IOException, InterruptedException {
        Path folder = workshop.fresh("kill");
        Outcome.Notes notes = new Outcome.Notes();
        Workshop.Progress progress = workshop.progress(name());
        Runner runner = Runner.of(workshop);
        Random random = new Random(9);
        int wanted = effort.count(KILLS, 6);
        long deadline = effort.deadline();
        List<Writing> writings = Writing.all(dossier(folder, 2, SITES), dossier(folder, 3, FEW_SITES));
        List<Writing> earlier = Writing.all(dossier(folder, 1, 1), dossier(folder, 1, 2));
        int killed = 0;
        int litter = 0;
        for (int i = 0; i < writings.size() && System.nanoTime() < deadline; i++) {
            int share = wanted / writings.size() + (i < wanted % writings.size() ? 1 : 0);
            KillTrial trial = new KillTrial(writings.get(i), folder, runner, notes);
            if (trial.prepare(earlier.get(i))) {
                killed += trial.kill(share, random);
                litter += trial.litter();
            }
            progress.tell(killed + " of " + wanted + " kills, " + notes.count() + " findings");
        }
        return notes.outcome(
                String.format(
                        Locale.ROOT,
                        "%d kills while writing, %d files lost or half; %d files left beside them",
                        killed,
                        notes.count(),
                        litter),
                killed >= KILLS);
    }

    private static Path dossier(Path folder, long seed, int sites) throws IOException {
        DossierGenerator generator = DossierGenerator.of(
                ExecutableEdition.shipped("spro-conseil/2020").edition());
        return Files.write(
                folder.resolve("dossier-" + sites + ".json"), DossierWriter.canonical(generator.dossier(seed, sites)));
    }
}
