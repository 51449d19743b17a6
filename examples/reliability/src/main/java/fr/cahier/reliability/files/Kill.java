package fr.cahier.reliability.files;

import fr.cahier.Regulations;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierWriter;
import fr.cahier.reliability.Effort;
import fr.cahier.reliability.Folders;
import fr.cahier.reliability.Outcome;
import fr.cahier.reliability.Part;
import fr.cahier.reliability.Program;
import fr.cahier.reliability.Runner;
import fr.cahier.reliability.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Kills the runner while it writes, again and again: each file is the old one or the new one, and none is lost. */
public final class Kill implements Part {

    private static final int KILLS = 50;
    private static final int SITES = 60;
    private static final int MOST_TRIES = 3;
    private static final Duration EACH = Duration.ofMinutes(3);

    /** From the first sign of writing to a little after the last. */
    private static final int LATEST_MICROS = 60_000;

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
        List<Writing> writings = Writing.all(dossier(folder, 2, SITES));
        List<Writing> earlier = Writing.all(dossier(folder, 1, 3));
        int killed = 0;
        int litter = 0;
        long deadline = effort.deadline();
        for (int i = 0; i < writings.size() && System.nanoTime() < deadline; i++) {
            Trial trial = new Trial(folder.resolve(writings.get(i).name()), runner, folder.resolve("log.txt"));
            Map<String, byte[]> before = trial.written(earlier.get(i));
            Map<String, byte[]> after = trial.written(writings.get(i));
            int share = wanted / writings.size() + (i < wanted % writings.size() ? 1 : 0);
            for (int tries = 0, kills = 0; kills < share && tries < MOST_TRIES * share; tries++) {
                if (trial.kill(writings.get(i), before, after(random))) {
                    kills++;
                    killed++;
                }
                String what = writings.get(i).name() + ", kill " + killed;
                Writing.wrong(before, after, trial.folder()).ifPresent(it -> notes.finding(what + ": " + it));
                litter += Writing.litter(after, trial.folder());
                progress.tell(killed + " of " + wanted + " kills, " + notes.count() + " findings");
            }
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

    /** Soon more often than late: most of the writing is done within a few milliseconds. */
    private static int after(Random random) {
        return (int) (LATEST_MICROS * Math.pow(random.nextDouble(), 4));
    }

    private static Path dossier(Path folder, long seed, int sites) throws IOException {
        DossierGenerator generator = DossierGenerator.of(Regulations.shipped("spro-conseil/2020"));
        return Files.write(
                folder.resolve("dossier-" + sites + ".json"), DossierWriter.canonical(generator.dossier(seed, sites)));
    }

    /** One kind of output and its folder. */
    private record Trial(Path folder, Runner runner, Path log) {

        Map<String, byte[]> written(Writing writing) throws IOException, InterruptedException {
            Folders.delete(folder);
            Files.createDirectories(folder);
            Program.Ended ended = program(writing).run(EACH);
            if (ended.code() != 0) {
                throw new IllegalStateException(
                        writing.words() + " ends with " + ended.code() + ": " + ended.lastWords());
            }
            return Folders.read(folder);
        }

        boolean kill(Writing writing, Map<String, byte[]> before, int afterMicros)
                throws IOException, InterruptedException {
            Folders.delete(folder);
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : before.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            Optional<Long> killed = new Killing(folder).kill(program(writing), afterMicros);
            return killed.isPresent();
        }

        private Program program(Writing writing) {
            return runner.program(log, Map.of(), writing.words(folder));
        }
    }
}
