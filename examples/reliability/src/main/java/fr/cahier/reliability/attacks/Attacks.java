package fr.cahier.reliability.attacks;

import fr.cahier.reliability.harness.Effort;
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

/** Gives every folder that attacks to the runner, and sees what it says and what it does. */
public final class Attacks implements Part {

    private static final int BATCH = 25;
    private static final Duration EACH = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "attacks";
    }

    @Override
    public String reach() {
        return "every attack folder of the repository is refused by the runner; of these and generated ones, no process is"
                + " started, no file written, nothing connected to";
    }

    @Override
    public Duration whole() {
        return Duration.ofMinutes(30);
    }

    @Override
    public int share() {
        return 12;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws IOException, InterruptedException {
        Path folder = workshop.fresh("attacks");
        Path canary = folder.resolve("canary");
        Outcome.Notes notes = new Outcome.Notes();
        Watching watching = new Watching(folder.resolve("watching"));
        seesHarm(workshop, watching, folder, notes);
        Runner runner = Runner.of(workshop);
        List<Attack> attacks = AttackFolders.of(workshop, folder.resolve("folders"), canary);
        Workshop.Progress progress = workshop.progress(name());
        for (int from = 0; from < attacks.size(); from += BATCH) {
            verify(attacks.subList(from, Math.min(attacks.size(), from + BATCH)), runner, watching, folder, notes);
            progress.tell(from + " of " + attacks.size() + " folders, " + notes.count() + " findings");
        }
        int commands = commands(attacks, effort, runner, watching, workshop, folder, notes);
        if (Files.exists(canary)) {
            notes.finding("a payload has run: " + canary + " is there");
        }
        long refused = attacks.stream().filter(Attack::refused).count();
        return notes.outcome(
                String.format(
                        Locale.ROOT,
                        "%d folders of the repository and links refused, %d generated ones harmless, %d other commands"
                                + " on them, %d findings",
                        refused,
                        attacks.size() - refused,
                        commands,
                        notes.count()),
                effort.whole());
    }

    /** A watch that sees nothing would make everything look harmless. */
    private static void seesHarm(Workshop workshop, Watching watching, Path folder, Outcome.Notes notes)
            throws IOException, InterruptedException {
        Watching.harmful(
                        workshop.java(),
                        workshop.classPath(),
                        folder.resolve("harmful.txt"),
                        watching,
                        folder.resolve("harmful.written"))
                .run(EACH);
        List<String> seen = watching.harm(folder.resolve("nowhere"));
        if (seen.stream().noneMatch(harm -> harm.contains("process"))
                || seen.stream().noneMatch(harm -> harm.contains("harmful.written"))) {
            notes.finding("the watch does not see what a harmful program does: " + seen);
        }
    }

    private static void verify(List<Attack> attacks, Runner runner, Watching watching, Path folder, Outcome.Notes notes)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("verifier"));
        attacks.forEach(attack -> words.add(attack.folder().toString()));
        Program.Ended ended = runner.program(folder.resolve("verifier.txt"), watching.environment(), words)
                .run(EACH);
        Map<String, String> sections = Sections.of(ended.said());
        String names = attacks.get(0).folder().getFileName() + "…";
        if (ended.code() != 5) {
            notes.finding("verifier " + names + " ends with " + ended.code() + ": " + ended.lastWords());
        }
        for (Attack attack : attacks) {
            String said = sections.get(attack.folder().toString());
            if (said == null) {
                notes.finding("verifier says nothing of " + attack.folder());
            } else if (attack.refused() && said.lines().anyMatch(line -> line.startsWith("Aucun défaut"))) {
                notes.finding("verifier finds no defect in " + attack.folder());
            }
        }
        watching.harm(folder.resolve("verifier.txt")).forEach(harm -> notes.finding("verifier " + names + ": " + harm));
    }

    /** The other commands that take a folder, on those that hold code. */
    private static int commands(
            List<Attack> attacks,
            Effort effort,
            Runner runner,
            Watching watching,
            Workshop workshop,
            Path folder,
            Outcome.Notes notes)
            throws IOException, InterruptedException {
        String sample = workshop.samples().get(0).toString();
        List<Attack> code =
                attacks.stream().filter(attack -> !attack.refused()).collect(Collectors.toCollection(ArrayList::new));
        int step = Math.max(1, code.size() / effort.count(24, 4));
        int done = 0;
        for (int i = code.size() - 1; i >= 0; i -= step) {
            String attack = code.get(i).folder().toString();
            List<List<String>> commands = List.of(
                    List.of("evaluer", sample, "--regles", attack),
                    List.of("tester", attack),
                    List.of("plan", sample, "--regles", attack),
                    List.of("expliquer", "ESS-01", "--regles", attack));
            List<String> words = commands.get(done % commands.size());
            Program.Ended ended = runner.program(folder.resolve("commands.txt"), watching.environment(), words)
                    .run(EACH);
            if (!ended.inTime() || ended.code() >= 70) {
                notes.finding(words + " ends with " + ended.code() + ": " + ended.lastWords());
            }
            watching.harm(folder.resolve("commands.txt")).forEach(harm -> notes.finding(words + ": " + harm));
            done++;
        }
        return done;
    }
}
