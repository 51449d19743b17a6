package fr.cahier.reliability.files;

import fr.cahier.reliability.harness.Folders;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Program;
import fr.cahier.reliability.harness.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;

/** One kind of output: what stands in its folder before and after, and what a kill in between leaves. */
final class KillTrial {

    private static final int MAX_TRIES = 3;
    private static final Duration EACH = Duration.ofMinutes(10);

    /** From the first sign of writing to a little after the last. */
    private static final int LATEST_MICROS = 60_000;

    private final Writing writing;
    private final Path folder;
    private final Path log;
    private final Runner runner;
    private final Outcome.Notes notes;
    private Map<String, byte[]> before = Map.of();
    private Map<String, byte[]> after = Map.of();
    private int litter;

    KillTrial(Writing writing, Path parent, Runner runner, Outcome.Notes notes) {
        this.writing = writing;
        this.folder = parent.resolve(writing.name());
        this.log = parent.resolve("log.txt");
        this.runner = runner;
        this.notes = notes;
    }

    /** {@return whether both documents could be written in peace: the earlier one, which stands there, and the new one} */
    boolean prepare(Writing earlier) throws IOException, InterruptedException {
        before = written(earlier);
        after = written(writing);
        return !before.isEmpty() && !after.isEmpty();
    }

    private Map<String, byte[]> written(Writing document) throws IOException, InterruptedException {
        stand(Map.of());
        Program.Ended ended = program(document).run(EACH);
        if (ended.code() != 0) {
            notes.finding(document.words() + " ends with " + ended.code() + ": " + ended.lastWords());
            return Map.of();
        }
        return Folders.read(folder);
    }

    /** {@return how many programs were killed while they wrote, of {@code wanted}} */
    int kill(int wanted, Random random) throws IOException, InterruptedException {
        int killed = 0;
        for (int tries = 0; killed < wanted && tries < MAX_TRIES * wanted; tries++) {
            stand(before);
            if (new Killing(folder).kill(program(writing), after(random)).isPresent()) {
                killed++;
            }
            String what = writing.name() + ", kill " + killed + ": ";
            Writing.wrong(before, after, folder).ifPresent(wrong -> notes.finding(what + wrong));
            litter += Writing.litter(after, folder);
        }
        return killed;
    }

    /** {@return how many files were left beside the documents, in all} */
    int litter() {
        return litter;
    }

    /** Soon more often than late: most of the writing is done within a few milliseconds. */
    private static int after(Random random) {
        return (int) (LATEST_MICROS * Math.pow(random.nextDouble(), 4));
    }

    private void stand(Map<String, byte[]> documents) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            Files.write(folder.resolve(document.getKey()), document.getValue());
        }
    }

    private Program program(Writing document) {
        return runner.program(log, Map.of(), document.words(folder));
    }
}
