package fr.cahier.reliability.files;

import fr.cahier.ExecutableEdition;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierWriter;
import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Folders;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Program;
import fr.cahier.reliability.harness.Runner;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets the runner write where there is no room: the old file is kept, and the exit code and a sentence say so. */
public final class DiskFull implements Part {

    /** The exit code of an output that was lost. */
    private static final int LOST = 74;

    private static final int SITES = 60;

    /** A page is long to print. */
    private static final int FEW_SITES = 6;

    private static final Duration EACH = Duration.ofMinutes(10);

    /** In blocks of 1,024 bytes: more than what Java writes for itself, less than each document. */
    private static final int BLOCKS = 40;

    @Override
    public String name() {
        return "disk-full";
    }

    @Override
    public String reach() {
        return "a full output, a limit on files and a full disk: exit 74, a sentence, the old file kept";
    }

    @Override
    public Duration whole() {
        return Duration.ofMinutes(10);
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws IOException, InterruptedException {
        Path folder = workshop.fresh("disk-full");
        Outcome.Notes notes = new Outcome.Notes();
        Runner runner = Runner.of(workshop);
        DossierGenerator generator = DossierGenerator.of(
                ExecutableEdition.shipped("spro-conseil/2020").edition());
        Path dossier =
                Files.write(folder.resolve("dossier.json"), DossierWriter.canonical(generator.dossier(2, SITES)));
        Path printed =
                Files.write(folder.resolve("printed.json"), DossierWriter.canonical(generator.dossier(3, FEW_SITES)));
        int done = fullOutput(runner, dossier, folder, notes);
        List<Writing> writings = Writing.all(dossier, printed).subList(0, effort.count(4, 2));
        for (Writing writing : writings) {
            Path target = folder.resolve(writing.name());
            Map<String, byte[]> before = old(target, writing);
            List<String> limited = List.of("bash", "-c", "ulimit -f " + BLOCKS + "; exec \"$@\"", "limited");
            check(limited, writing, target, before, runner, folder, notes);
            done++;
        }
        done += smallDisk(writings, runner, folder, notes);
        return notes.outcome(
                String.format(Locale.ROOT, "%d commands without room, %d findings", done, notes.count()),
                effort.whole());
    }

    private static int fullOutput(Runner runner, Path dossier, Path folder, Outcome.Notes notes)
            throws IOException, InterruptedException {
        if (!Files.exists(Path.of("/dev/full"))) {
            notes.skip("no /dev/full on this machine");
            return 0;
        }
        List<List<String>> commands = List.of(
                List.of("evaluer", dossier.toString()),
                List.of("evaluer", "--format", "json", dossier.toString()),
                List.of("rapport", dossier.toString()));
        for (List<String> words : commands) {
            List<String> command = new ArrayList<>(List.of("bash", "-c", "exec \"$@\" >/dev/full", "full"));
            command.addAll(runner.program(folder, Map.of(), words).command());
            Program.Ended ended = new Program(command, Map.of(), folder.resolve("log.txt")).run(EACH);
            told(words.get(0) + " >/dev/full", ended, notes);
        }
        return commands.size();
    }

    /** What stood there before: the kind of document does not matter, that it is kept does. */
    private static Map<String, byte[]> old(Path target, Writing writing) throws IOException {
        Folders.delete(target);
        Files.createDirectories(target);
        List<String> names = writing.name().equals("oscal")
                ? List.of("catalogue.json", "profil.json", "plan.json", "resultats.json")
                : List.of(writing.name());
        for (String name : names) {
            Files.writeString(target.resolve(name), "the old file\n");
        }
        return Folders.read(target);
    }

    private static void check(
            List<String> prefix,
            Writing writing,
            Path target,
            Map<String, byte[]> before,
            Runner runner,
            Path folder,
            Outcome.Notes notes)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(runner.program(folder, Map.of(), writing.words(target)).command());
        Program.Ended ended = new Program(command, Map.of(), folder.resolve("log.txt")).run(EACH);
        told(writing.name() + " with too little room", ended, notes);
        Writing.wrong(before, before, target).ifPresent(it -> notes.finding(writing.name() + ": " + it));
        int litter = Writing.litter(before, target);
        if (litter > 0) {
            notes.finding(writing.name() + ": " + litter + " files are left on the full disk");
        }
    }

    private static void told(String what, Program.Ended ended, Outcome.Notes notes) throws IOException {
        String said = ended.said();
        if (ended.code() != LOST || said.isBlank() || said.contains("\tat ")) {
            String lines = said.lines().limit(6).collect(Collectors.joining("\n"));
            notes.finding(what + ": exit " + ended.code() + " where " + LOST + " is due; said: " + lines);
        }
    }

    /** Only who may mount a disk can try this; the limit on files is tried everywhere. */
    private static int smallDisk(List<Writing> writings, Runner runner, Path folder, Outcome.Notes notes)
            throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path log = folder.resolve("mount.txt");
        List<String> mount = List.of("mount", "-t", "tmpfs", "-o", "size=" + BLOCKS + "k", "tmpfs", disk.toString());
        if (!runs(mount, log)) {
            notes.skip("a small disk: this user may not mount one");
            return 0;
        }
        try {
            for (Writing writing : writings) {
                Path target = disk.resolve(writing.name());
                check(List.of(), writing, target, old(target, writing), runner, folder, notes);
                Folders.delete(target);
            }
        } finally {
            runs(List.of("umount", disk.toString()), log);
        }
        return writings.size();
    }

    private static boolean runs(List<String> command, Path log) throws InterruptedException {
        try {
            return new Program(command, Map.of(), log).run(EACH).code() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
