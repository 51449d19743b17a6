package fr.cahier.reliability;

import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.LongList;
import fr.cahier.examples.generator.Profile;
import fr.cahier.json.DossierWriter;
import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Program;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the dossier that takes a host of 256 MB the longest: every list as long as it may be, every two lists together,
 * the file as large as it may be. Each is judged in a process of its own, which has to give a verdict or a refusal that names
 * the bound.
 */
final class WorstDossierSearch implements Part {

    /** Of processor time, the start of Java left out: what a loaded machine leaves true. */
    private static final Duration MAX_TIME = Duration.ofSeconds(5);

    /** The short form runs on machines shared with others, half as fast as those whose figures are published. */
    private static final int SHARED_MACHINE = 2;

    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC");

    private final Dossier complete = DossierGenerator.of(
                    ExecutableEdition.shipped("spro-conseil/2020").edition())
            .dossier(1, 1, Profile.COMPLET);

    /** What is tried: lists that are filled together. */
    private record Shape(List<LongList> lists) {

        @Override
        public String toString() {
            return lists.stream()
                    .map(LongList::name)
                    .collect(Collectors.joining(" + "))
                    .toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String name() {
        return "worst-dossier";
    }

    @Override
    public String reach() {
        return "every list and every two lists at their bounds, 10 MB, 256 MB of heap: a verdict or a refusal in 5 s";
    }

    @Override
    public Duration whole() {
        return Duration.ofMinutes(90);
    }

    @Override
    public int share() {
        return 4;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws IOException, InterruptedException {
        Path folder = workshop.fresh(name());
        Outcome.Notes notes = new Outcome.Notes();
        Workshop.Progress progress = workshop.progress(name());
        long deadline = effort.deadline();
        List<Shape> shapes = shapes(effort.whole());
        Duration bound = effort.whole() ? MAX_TIME : MAX_TIME.multipliedBy(SHARED_MACHINE);
        int tried = 0;
        long worst = 0;
        String worstShape = "";
        for (Shape shape : shapes) {
            if (System.nanoTime() > deadline) {
                break;
            }
            long millis = millis(shape, folder, workshop, notes);
            if (millis > bound.toMillis()) {
                notes.finding(shape + ": " + millis + " ms, for " + bound.toMillis() + " allowed");
            }
            if (millis > worst) {
                worst = millis;
                worstShape = shape.toString();
            }
            tried++;
            progress.tell(tried + " of " + shapes.size() + " shapes, the worst " + worst + " ms: " + worstShape);
        }
        String figures = tried + " shapes; the worst, " + worstShape + ", takes " + worst + " ms";
        return notes.outcome(figures, tried == shapes.size());
    }

    private static List<Shape> shapes(boolean whole) {
        List<Shape> shapes = new ArrayList<>();
        Stream.of(LongList.values()).map(list -> new Shape(List.of(list))).forEach(shapes::add);
        for (LongList one : LongList.values()) {
            for (LongList other : LongList.values()) {
                boolean isCrossed = one.most() < other.most();
                if (one.compareTo(other) < 0 && !one.isOf(other) && (whole || isCrossed)) {
                    shapes.add(new Shape(List.of(one, other)));
                }
            }
        }
        return shapes;
    }

    private long millis(Shape shape, Path folder, Workshop workshop, Outcome.Notes notes)
            throws IOException, InterruptedException {
        Path file = folder.resolve("dossier.json");
        Files.write(file, json(shape));
        Program.Ended ended = Program.java(
                        workshop, folder.resolve("log"), JVM, JudgeOne.class.getName(), List.of(file.toString()))
                .run(MAX_TIME.multipliedBy(20));
        String said = ended.said().lines().reduce((first, last) -> last).orElse("");
        if (!said.contains(" ms " + JudgeOne.JUDGED) && !said.contains(" ms " + JudgeOne.REFUSED)) {
            notes.finding(shape + ": no verdict and no refusal; " + ended.lastWords());
            return 0;
        }
        return Long.parseLong(said.substring(0, said.indexOf(' ')));
    }

    /** Both lists are made shorter by the same measure until the file is no larger than it may be. */
    private byte[] json(Shape shape) {
        double share = 1;
        int most = ReadingLimits.standard().maxBytes();
        byte[] json = json(shape, share);
        while (json.length > most) {
            share *= 0.97 * most / json.length;
            json = json(shape, share);
        }
        return json;
    }

    private byte[] json(Shape shape, double share) {
        Dossier dossier = complete;
        for (LongList list : shape.lists()) {
            dossier = list.in(dossier, (int) (list.most() * share));
        }
        return DossierWriter.canonical(dossier);
    }
}
