package fr.cahier.reliability;

import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Program;
import fr.cahier.reliability.harness.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A test of the build that does more when it is asked to. It runs where it stands, through Maven, with what only tests have.
 *
 * @param name the part
 * @param reach what its whole form reaches
 * @param test the test class, and where it stands
 * @param all properties of the whole form
 * @param few properties of a short form
 */
record LongTest(String name, String reach, Test test, Map<String, String> all, Map<String, String> few)
        implements Part {

    private static final Pattern RAN = Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+)");

    /**
     * Where a test is.
     *
     * @param module its module
     * @param type its class
     */
    record Test(String module, String type) {}

    static LongTest languages() {
        return new LongTest(
                "languages",
                "interpreter, matcher and Drools session agree on 2,000 random rules × 500 fact sets",
                new Test("core/authoring", "RandomRulesTest"),
                Map.of("hasard.regles", "2000", "hasard.faits", "500"),
                Map.of("hasard.regles", "100", "hasard.faits", "40", "hasard.graine", "12"));
    }

    static LongTest readers() {
        return new LongTest(
                "readers",
                "schema, quick and careful reading agree on damaged dossiers for 20 minutes",
                new Test("core/engine", "ReaderFuzzTest"),
                Map.of("cahier.fuzz.seconds", "1200", "cahier.fuzz.seed", "2"),
                Map.of("cahier.fuzz.seconds", "10", "cahier.fuzz.seed", "2"));
    }

    @Override
    public Duration whole() {
        return Duration.ofHours(2);
    }

    @Override
    public int share() {
        return 5;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws IOException, InterruptedException {
        Map<String, String> properties = effort.whole() ? all : few;
        Workshop.Progress progress = workshop.progress(name);
        Program.Ended ended = new Program(
                        command(workshop, properties),
                        Map.of(),
                        workshop.fresh(name).resolve("maven.txt"))
                .run(whole(), cpu -> progress.tell("at work"));
        String said = ended.said();
        Matcher ran = RAN.matcher(said);
        Outcome.Notes notes = new Outcome.Notes();
        String told = ran.find() ? ran.group() : "no test ran";
        if (ended.code() != 0 || !told.matches("Tests run: [1-9]\\d*, Failures: 0, Errors: 0")) {
            notes.finding(test.type() + " ended with " + ended.code() + ", " + told + ":\n" + errors(said));
        }
        String asked = properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(property -> property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining(", "));
        return notes.outcome(test.type() + " with " + asked + ": " + told, effort.whole());
    }

    private List<String> command(Workshop workshop, Map<String, String> properties) {
        List<String> command = new ArrayList<>(List.of("mvn", "-B"));
        String more = System.getenv().getOrDefault("CAHIER_MAVEN_OPTIONS", "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        Path pom = workshop.home().resolve("pom.xml");
        command.addAll(List.of("-f", pom.toString(), "-pl", test.module(), "-am", "-Dtest=" + test.type()));
        command.addAll(List.of("-Dsurefire.failIfNoSpecifiedTests=false", "-Dspotless.check.skip=true"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("test");
        return command;
    }

    private static String errors(String said) {
        return said.lines()
                .filter(line -> line.startsWith("[ERROR]") || line.contains("AssertionError"))
                .limit(12)
                .collect(Collectors.joining("\n"));
    }
}
