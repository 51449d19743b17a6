package fr.cahier.reliability.soak;

import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Program;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Lets a host judge for long while its folder is edited: nothing grows, no verdict is wrong. */
public final class Soak implements Part {

    private static final Duration WHOLE = Duration.ofMinutes(30);
    private static final int RELOADS = 210;
    private static final int ENOUGH_RELOADS = 200;
    private static final long DOSSIERS = 1_000_000;
    private static final Duration START = Duration.ofMinutes(2);

    /** An edit is taken up after two looks, and a bad one costs the reading of the whole folder. */
    private static final int SECONDS_PER_RELOAD = 3;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public String reach() {
        return "30 minutes, 1,000,000 dossiers on 2 threads, 200 good and bad edits of the folder; flat heap and classes,"
                + " 0 wrong verdicts";
    }

    @Override
    public Duration whole() {
        return WHOLE;
    }

    @Override
    public int share() {
        return 14;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws IOException, InterruptedException {
        Path work = workshop.fresh("soak");
        long seconds = Math.max(20, effort.time().toSeconds());
        int reloads = effort.count(RELOADS, (int) Math.max(4, seconds / SECONDS_PER_RELOAD));
        Program host = Program.java(
                workshop,
                work.resolve("log.txt"),
                List.of("-Xmx256m", "-XX:+UseSerialGC"),
                Host.class.getName(),
                List.of(
                        workshop.edition().toString(),
                        work.toString(),
                        String.valueOf(seconds),
                        String.valueOf(effort.threads()),
                        String.valueOf(reloads)));
        Workshop.Progress progress = workshop.progress(name());
        Program.Ended ended = host.run(
                Duration.ofSeconds(2 * seconds).plus(START),
                cpu -> progress.tell(cpu.toSeconds() + " CPU-seconds of " + seconds + " seconds"));
        return outcome(ended);
    }

    private static Outcome outcome(Program.Ended ended) throws IOException {
        Outcome.Notes notes = new Outcome.Notes();
        String said = ended.said();
        said.lines().filter(line -> line.startsWith("WRONG ")).forEach(notes::finding);
        List<Sample> samples = Sample.all(said);
        if (ended.code() != 0 || samples.isEmpty()) {
            notes.finding("the host ended with " + ended.code() + ": " + ended.lastWords());
            return notes.outcome("the host did not come to its end", false);
        }
        Sample.growth(samples).ifPresent(notes::finding);
        Sample last = samples.get(samples.size() - 1);
        Sample middle = samples.get(samples.size() / 2);
        return notes.outcome(
                String.format(
                        Locale.ROOT,
                        "%,d dossiers, %d edits, %d wrong; heap %.1f MB in the middle, %.1f MB at the end; classes %,d and %,d",
                        last.dossiers(),
                        last.reloads(),
                        last.wrong(),
                        middle.heap() / 1e6,
                        last.heap() / 1e6,
                        middle.classes(),
                        last.classes()),
                last.dossiers() >= DOSSIERS && last.reloads() >= ENOUGH_RELOADS);
    }
}
