package fr.cahier.benchmarks;

import fr.cahier.Regulations;
import fr.cahier.benchmarks.Measure.Effort;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.regulation.Regulation;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The one command: checks that all say the same, then measures them side by side, then writes the table. */
public final class Benchmarks {

    private static final Regulation REGULATION = Regulations.shipped("spro-conseil/2020");
    private static final DossierGenerator GENERATOR = DossierGenerator.of(REGULATION);

    private final boolean quick;
    private final StringBuilder report = new StringBuilder();

    private Benchmarks(boolean quick) {
        this.quick = quick;
    }

    /**
     * Runs all of it.
     *
     * @param args {@code --rapide} for a short run; then the file to write, and the words that say which machine and day
     */
    public static void main(String[] args) throws IOException {
        List<String> given = Arrays.asList(args);
        boolean quick = given.contains("--rapide");
        List<String> words =
                given.stream().filter(word -> !word.equals("--rapide")).toList();
        Benchmarks benchmarks = new Benchmarks(quick);
        benchmarks.check();
        benchmarks.say(words.size() < 2 ? "" : words.get(1) + "\n");
        benchmarks.verdicts();
        benchmarks.threads();
        benchmarks.growth();
        if (!words.isEmpty()) {
            Files.writeString(Path.of(words.get(0)), benchmarks.report);
        }
    }

    private void say(String text) {
        report.append(text);
        System.out.print(text);
        System.out.flush();
    }

    private Effort effort() {
        return quick ? new Effort(3, 4, 2) : new Effort(7, 10, 5);
    }

    private void check() {
        Agreement agreement = new Agreement(REGULATION);
        int count = quick ? 500 : 10_000;
        for (long seed = 1; seed <= count; seed++) {
            String differing = "seed " + seed + ": ";
            agreement.difference(GENERATOR.any(seed)).ifPresent(difference -> {
                throw new IllegalStateException(differing + difference);
            });
        }
        List.of(Contender.DROOLS, Contender.EASY_RULES).forEach(Benchmarks::sameAsCahier);
        say(String.format(
                Locale.ROOT, "Same findings: hand-written code on %,d dossiers, the engines on 200.%n%n", count));
    }

    private static void sameAsCahier(Contender contender) {
        Function<Dossier, Verdict> cahier = Contender.CAHIER.judge();
        Function<Dossier, Verdict> other = contender.judge();
        for (long seed = 1; seed <= 200; seed++) {
            Dossier dossier = GENERATOR.any(seed);
            if (!cahier.apply(dossier).equals(other.apply(dossier))) {
                throw new IllegalStateException(contender.title() + " differs on seed " + seed);
            }
        }
    }

    private static Measure measure(Contender who, int sites, int threads, Effort effort) {
        return Measure.of(Verdicts.class, Map.of("who", who.name(), "sites", String.valueOf(sites)), threads, effort);
    }

    private void verdicts() {
        say("### A verdict from a loaded dossier\n\n" + Table.head());
        for (int sites : quick ? new int[] {1, 10, 100} : new int[] {1, 10, 100, 1_000}) {
            say(table(sites, List.of(Contender.values()), 1).rows(sites));
        }
    }

    private Table table(int sites, List<Contender> contenders, int threads) {
        Table table = new Table();
        for (int round = 0; round < effort().rounds(); round++) {
            contenders.forEach(who -> table.add(who, measure(who, sites, threads, effort())));
        }
        return table;
    }

    private void threads() {
        List<Contender> two = List.of(Contender.HAND_WRITTEN, Contender.CAHIER);
        Table alone = table(10, two, 1);
        Table together = table(10, two, 2);
        double before = alone.ratio(Contender.CAHIER, Measure::micros).median();
        double after = together.ratio(Contender.CAHIER, Measure::micros).median();
        say(String.format(
                Locale.ROOT,
                "%n### Two threads%n%nCahier scales %.2f times as well as hand-written code (10 sites; ratio %.2f alone, %.2f"
                        + " with two threads).%n",
                before / after,
                before,
                after));
    }

    private void growth() {
        say(
                "\n### Growth\n\n| sites | Cahier, CPU µs | for each site | ratio to hand-written, CPU |\n|---:|---:|---:|---:|\n");
        for (int sites : quick ? new int[] {1, 1_000} : new int[] {1, 10, 100, 1_000, 10_000}) {
            Table table = new Table();
            for (Contender who : List.of(Contender.HAND_WRITTEN, Contender.CAHIER)) {
                table.add(who, measure(who, sites, 1, effort()));
            }
            double cpu = table.cpu(Contender.CAHIER);
            say(String.format(
                    Locale.ROOT,
                    "| %,d | %,.0f | %,.1f | %.2f |%n",
                    sites,
                    cpu,
                    cpu / sites,
                    table.ratio(Contender.CAHIER, Measure::cpu).median()));
        }
    }
}
