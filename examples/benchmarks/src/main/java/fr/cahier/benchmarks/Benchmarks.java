package fr.cahier.benchmarks;

import fr.cahier.ExecutableEdition;
import fr.cahier.benchmarks.Measure.Effort;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The one command: checks that all say the same, then measures them side by side, then writes the table. */
public final class Benchmarks {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final DossierGenerator GENERATOR = DossierGenerator.of(SHIPPED.edition());

    private static final String TABLE = "--table=";

    private final boolean quick;
    private final StringBuilder report = new StringBuilder();

    private Benchmarks(boolean quick) {
        this.quick = quick;
    }

    /**
     * Runs all of it, or one table.
     *
     * @param args {@code --rapide} for a short run; {@code --table=NAME} for one table; then the file to write, and the words
     *     that say which machine and day
     */
    public static void main(String[] args) throws IOException {
        List<String> given = Arrays.asList(args);
        List<String> words =
                given.stream().filter(word -> !word.startsWith("--")).toList();
        Benchmarks benchmarks = new Benchmarks(given.contains("--rapide"));
        List<Runnable> wanted = given.stream()
                .filter(word -> word.startsWith(TABLE))
                .map(word -> benchmarks.table(word.substring(TABLE.length())))
                .toList();
        benchmarks.check();
        benchmarks.say(words.size() < 2 ? "" : words.get(1) + "\n");
        (wanted.isEmpty() ? benchmarks.tables().values() : wanted).forEach(Runnable::run);
        if (!words.isEmpty()) {
            Files.writeString(Path.of(words.get(0)), benchmarks.report);
        }
    }

    private Map<String, Runnable> tables() {
        Map<String, Runnable> tables = new LinkedHashMap<>();
        tables.put("avis", this::verdicts);
        tables.put("trajet", this::trips);
        tables.put("regles", this::folders);
        tables.put("fils", this::threads);
        tables.put("croissance", this::growth);
        tables.put("obligations", this::obligations);
        tables.put("formulaire", this::changes);
        tables.put("calculs", this::computations);
        return tables;
    }

    private Runnable table(String name) {
        Runnable table = tables().get(name);
        if (table == null) {
            throw new IllegalArgumentException("Tableau inconnu : " + name + ". Il y a " + tables().keySet() + ".");
        }
        return table;
    }

    private void say(String text) {
        report.append(text);
        System.out.print(text);
        System.out.flush();
    }

    private Effort effort() {
        return quick ? new Effort(2, 1, 10, 3) : new Effort(5, 2, 12, 4);
    }

    private void check() {
        Agreement agreement = new Agreement(SHIPPED);
        int count = quick ? 500 : 10_000;
        for (long seed = 1; seed <= count; seed++) {
            String differing = "seed " + seed + ": ";
            agreement.difference(GENERATOR.any(seed)).ifPresent(difference -> {
                throw new IllegalStateException(differing + difference);
            });
        }
        Contender.ENGINES.forEach(Benchmarks::sameAsCahier);
        sameJson();
        say(String.format(
                Locale.ROOT,
                "Same findings: hand-written code on %,d dossiers, the engines on 200. Same JSON read and written: 200.%n%n",
                count));
    }

    private static void sameJson() {
        for (long seed = 1; seed <= 200; seed++) {
            if (!Databind.agrees(GENERATOR.any(seed), Contender.CAHIER.judge())) {
                throw new IllegalStateException("databind differs on seed " + seed);
            }
        }
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

    private static Measure measure(Contender who, int sites, Effort effort) {
        return Measure.of(Verdicts.class, Map.of("who", who.name(), "sites", String.valueOf(sites)), effort);
    }

    private void verdicts() {
        say("### A verdict from a loaded dossier\n\n" + Table.head());
        for (int sites : new int[] {1, 10, 100}) {
            say(table(sites, List.of(Contender.values())).rows(sites));
        }
        if (!quick) {
            say(table(1_000, Contender.TWO).rows(1_000));
        }
    }

    private Table table(int sites, List<Contender> contenders) {
        return table(contenders, who -> measure(who, sites, effort()));
    }

    /** The engines are far behind, and are measured in fewer rounds. */
    private Table table(List<Contender> contenders, Function<Contender, Measure> measure) {
        Table table = new Table();
        for (int round = 0; round < effort().rounds(); round++) {
            for (Contender who : contenders) {
                if (!Contender.ENGINES.contains(who) || round < effort().peerRounds()) {
                    table.add(who, measure.apply(who));
                }
            }
        }
        return table;
    }

    private void trips() {
        say("\n### From the JSON of a dossier to the JSON of its verdict\n\nBy hand: ordinary databind.\n\n"
                + Table.head());
        for (int sites : new int[] {1, 10, 100}) {
            Map<String, String> where = Map.of("sites", String.valueOf(sites));
            say(table(Contender.TWO, who -> Measure.of(Trips.class, with(where, who), effort()))
                    .rows(sites));
        }
    }

    private static Map<String, String> with(Map<String, String> parameters, Contender who) {
        Map<String, String> all = new HashMap<>(parameters);
        all.put("who", who.name());
        return all;
    }

    /** One number, measured round by round. */
    private Spread rounds(DoubleSupplier measure) {
        return Spread.of(
                DoubleStream.generate(measure).limit(effort().rounds()).boxed().toList());
    }

    private void folders() {
        say("\n### Rules of a folder\n\n");
        for (int sites : new int[] {1, 10, 100}) {
            say(String.format(
                    Locale.ROOT,
                    "A verdict on %d sites under a folder of rules takes %s times the CPU of one under the prebuilt edition.%n",
                    sites,
                    rounds(() -> folder(true, sites) / folder(false, sites))));
        }
    }

    private double folder(boolean interpreted, int sites) {
        Map<String, String> which = Map.of("interpreted", String.valueOf(interpreted), "sites", String.valueOf(sites));
        return Measure.of(FolderVerdicts.class, which, effort()).cpu();
    }

    private void threads() {
        say(String.format(
                Locale.ROOT,
                "%n### Two threads%n%nCahier scales %s times as well as hand-written code (10 sites).%n",
                rounds(() -> Scaling.of(Contender.CAHIER, effort()) / Scaling.of(Contender.HAND_WRITTEN, effort()))));
    }

    private void obligations() {
        say(String.format(
                Locale.ROOT,
                "%n### Obligations%n%nWith ten times the obligations and the rules, a verdict on 10 sites takes %s times the CPU.%n",
                rounds(() -> obligations(10) / obligations(1))));
    }

    private double obligations(int copies) {
        return Measure.of(Obligations.class, Map.of("copies", String.valueOf(copies)), effort())
                .cpu();
    }

    private void computations() {
        Map<TenComputations, List<Double>> cpu = new EnumMap<>(TenComputations.class);
        for (int round = 0; round < effort().rounds(); round++) {
            for (TenComputations added : TenComputations.values()) {
                cpu.computeIfAbsent(added, unseen -> new ArrayList<>()).add(computations(added));
            }
        }
        say(String.format(
                Locale.ROOT,
                "%n### Declared computations%n%nA verdict on 100 sites, in CPU beside the shipped edition:%n%n"
                        + "- with ten computations that nothing reads: %s%n"
                        + "- with ten obligations, judged by the fields: %s%n"
                        + "- with the same, judged by ten computations: %s; that is %s beside those judged by the fields%n",
                ratio(cpu, TenComputations.DECLARED, TenComputations.NONE),
                ratio(cpu, TenComputations.FIELDS, TenComputations.NONE),
                ratio(cpu, TenComputations.READ, TenComputations.NONE),
                ratio(cpu, TenComputations.READ, TenComputations.FIELDS)));
    }

    /** Round by round. */
    private static Spread ratio(Map<TenComputations, List<Double>> cpu, TenComputations of, TenComputations to) {
        return Spread.of(IntStream.range(0, cpu.get(of).size())
                .mapToObj(round -> cpu.get(of).get(round) / cpu.get(to).get(round))
                .toList());
    }

    private double computations(TenComputations added) {
        return Measure.of(ComputedVerdicts.class, Map.of("added", added.name()), effort())
                .cpu();
    }

    private void changes() {
        say(String.format(
                Locale.ROOT,
                "%n### Pre-check%n%nOne answer about one of 100 sites changes: a whole evaluation takes %s times the CPU of a"
                        + " pre-check.%n",
                rounds(() -> change(false) / change(true))));
    }

    private double change(boolean live) {
        return Measure.of(Changes.class, Map.of("live", String.valueOf(live)), effort())
                .cpu();
    }

    /** Measures complete dossiers, in which each slot and piece names its site. */
    private void growth() {
        say("\n### Growth\n\nComplete dossiers, in which each slot and piece names its site.\n\n"
                + "| sites | Cahier, CPU µs | for each site | bytes for each site | ratio to hand-written, CPU |\n"
                + "|---:|---:|---:|---:|---:|\n");
        for (int sites : quick ? new int[] {1, 1_000} : new int[] {1, 10, 100, 1_000, 10_000}) {
            Map<String, String> where = Map.of("sites", String.valueOf(sites), "profile", Profile.COMPLET.name());
            Table table = new Table();
            for (Contender who : Contender.TWO) {
                table.add(who, Measure.of(Verdicts.class, with(where, who), effort()));
            }
            double cpu = table.cpu(Contender.CAHIER);
            say(String.format(
                    Locale.ROOT,
                    "| %,d | %,.0f | %,.1f | %,.0f | %.2f |%n",
                    sites,
                    cpu,
                    cpu / sites,
                    table.bytes(Contender.CAHIER) / sites,
                    table.ratio(Contender.CAHIER, Measure::cpu).median()));
        }
    }
}
