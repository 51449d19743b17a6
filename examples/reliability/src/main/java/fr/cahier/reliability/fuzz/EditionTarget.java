package fr.cahier.reliability.fuzz;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.FolderCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Site;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.report.TextReport;
import fr.cahier.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads bytes as a YAML file of an edition: what is wrong is a defect with its place; what is sound judges. */
public final class EditionTarget {

    private static final String CASES = """
            - cas: "Deux postes"
              obligation: ESS-01
              dossier:
                sites: [ { id: S1, recoit_public: true, postes_internet: 2 } ]
              sujet: S1
              attendu: SATISFAITE
            """;
    private static final String EQUIVALENCES = """
            - regle: "ESS-01 assez de postes"
              changements:
                - 'sans « postes Internet au moins »'
              raison: "Aucun dossier ne le montre."
            """;

    /** A file, and texts that could stand in it. */
    private record File(String name, List<String> documents) {}

    private static final List<File> FILES = List.of(
            new File("cahier.yaml", List.of(Shipped.small("cahier.yaml"), Shipped.shipped("cahier.yaml"))),
            new File(
                    "essai/obligations.yaml",
                    Stream.concat(
                                    Stream.of(Shipped.small("essai/obligations.yaml")),
                                    Shipped.chapters("obligations.yaml").stream())
                            .toList()),
            new File("passages.yaml", List.of(Shipped.small("passages.yaml"))),
            new File(
                    "essai/cas.yaml",
                    Stream.concat(Stream.of(CASES), Shipped.chapters("cas.yaml").stream())
                            .toList()),
            new File("equivalences.yaml", List.of(EQUIVALENCES, Shipped.shipped("equivalences.yaml"))));

    private static final List<String> WORDS = Words.of(
            Pattern.compile("^[ -]*[a-z-]+:|\\{[a-z-]+}|[A-Z]{3}-[0-9]{2}", Pattern.MULTILINE),
            FILES.stream().flatMap(file -> file.documents().stream()),
            List.of(
                    "&a",
                    "*a",
                    "!!java.net.URL",
                    "!!binary",
                    "<<: *a",
                    "? ",
                    "|\n",
                    ">-\n",
                    "---\n",
                    "...\n",
                    "%YAML 1.1\n",
                    "!<tag:yaml.org,2002:int>",
                    "1_000",
                    "0o17",
                    ".inf",
                    ".nan",
                    "~",
                    "2020-02-30",
                    "+999999999-12-31",
                    "on"));

    private static final SmallEdition EDITION = SmallEdition.create();

    private static final int LARGEST = 20_000;

    private static final Dossier DOSSIER = Dossier.builder()
            .sites(List.of(
                    Site.builder().id("S1").recoitPublic(true).postesInternet(2).build()))
            .build();

    private EditionTarget() {}

    static Target target() {
        Stream<String> whole = IntStream.range(0, FILES.size())
                .mapToObj(file -> (char) (FILES.size() * 6 + file)
                        + FILES.get(file).documents().get(0));
        return new Target(
                "edition",
                EditionTarget.class,
                EditionTarget::fuzzerTestOneInput,
                WORDS,
                Target.seeds(60, whole, LARGEST),
                LARGEST);
    }

    /** Called by Jazzer. The first byte, or the number of a script, says which file it is. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watched.run(() -> judge(bytes));
    }

    /** Called by Jazzer before the first input. */
    public static void fuzzerInitialize() {
        Watched.warm(target());
    }

    private static void judge(byte[] bytes) {
        if (bytes.length < 3) {
            return;
        }
        boolean script = bytes[0] == Edits.SCRIPT;
        File file = FILES.get(Byte.toUnsignedInt(script ? bytes[2] : bytes[0]) % FILES.size());
        byte[] input = script
                ? Edits.input(
                        bytes,
                        number -> file.documents()
                                .get(number
                                        % 256
                                        / FILES.size()
                                        % file.documents().size()),
                        WORDS)
                : Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            EDITION.put(file.name(), input);
            FolderCheck check = FolderCheck.reading(EDITION.folder());
            check.diagnostics().forEach(EditionTarget::check);
            if (check.errors().isEmpty()) {
                judge(EditionFolder.load(EDITION.folder()));
            }
        } catch (RuleDefectException refused) {
            refused.diagnostics().forEach(EditionTarget::check);
        } finally {
            EDITION.restore(file.name());
        }
    }

    /** What is sound judges and speaks. */
    private static void judge(ExecutableEdition edition) {
        Verdict verdict = Evaluator.of(edition).evaluate(DOSSIER);
        if (VerdictWriter.json(verdict).isEmpty() || TextReport.of(verdict).isEmpty()) {
            throw new Fault("nothing is said");
        }
    }

    private static void check(RuleIssue found) {
        if (found.message().isBlank() || found.advice().isBlank() || found.line() < 0 || found.column() < 0) {
            throw new Fault("a defect says nothing, or nowhere: " + found);
        }
    }
}
