package fr.cahier.internal.json;

import fr.cahier.dossier.ReadingLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads damaged and odd dossiers in every way there is. In the build: some thousand files from one seed. For longer:
 * {@code java -cp … fr.cahier.internal.json.ReaderFuzz 600 42}, or {@code mvn -pl core -Dtest=ReaderFuzzTest
 * -Dcahier.fuzz.seconds=600 -Dcahier.fuzz.seed=42 test}.
 */
public final class ReaderFuzz {

    private static final ReadingLimits NARROW = new ReadingLimits(20_000, 5, 2, 3, 12, 3);
    /** Seen from the module, or from the root. */
    private static final Path SAMPLES = Files.isDirectory(Path.of("examples"))
            ? Path.of("examples", "dossiers")
            : Path.of("..", "..", "examples", "dossiers");

    private final ReaderAgreement standard = new ReaderAgreement(ReadingLimits.standard());
    private final ReaderAgreement narrow = new ReaderAgreement(NARROW);
    private final long seed;
    private final List<String> seeds = new ArrayList<>();

    private long files;
    private long accepted;

    public ReaderFuzz(long seed) {
        this.seed = seed;
        seeds.addAll(Corpus.ACCEPTED);
        seeds.addAll(Corpus.REFUSED_BY_THE_READER_ALONE);
        seeds.addAll(samples());
    }

    private static List<String> samples() {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> samples = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                samples.add(Files.readString(file));
            }
            return samples;
        } catch (IOException e) {
            throw new IllegalStateException("The sample dossiers are not in " + SAMPLES.toAbsolutePath(), e);
        }
    }

    /** Reads {@code most} files. */
    public void run(long most) {
        while (files < most) {
            one();
        }
    }

    /** Reads files for as long as that. */
    public void run(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            one();
        }
    }

    /** {@return how many files were read} */
    public long files() {
        return files;
    }

    /** {@return how many of them were dossiers} */
    public long accepted() {
        return accepted;
    }

    private void one() {
        byte[] file = file(files);
        ReaderAgreement agreement = files % 4 == 3 ? narrow : standard;
        try {
            accepted += agreement.judge(file) ? 1 : 0;
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "Seed " + seed + ", file " + files + (agreement == narrow ? ", narrow limits" : "") + ": " + failure
                            + "\n" + new String(file, 0, Math.min(file.length, 3_000), StandardCharsets.UTF_8)
                            + "\n" + HexFormat.of().formatHex(file, 0, Math.min(file.length, 500)),
                    failure);
        }
        files++;
    }

    /** {@return the file of that number: the same for the same seed} */
    private byte[] file(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        JsonPiece piece = random.nextInt(3) > 0
                ? new RandomDossiers(random).next()
                : JsonPiece.of(seeds.get(random.nextInt(seeds.size())));
        JsonMutations structure = new JsonMutations(random);
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            structure.apply(piece);
        }
        byte[] file = piece.written().getBytes(StandardCharsets.UTF_8);
        ByteMutations damage = new ByteMutations(random);
        for (int i = random.nextInt(4) - 2; i > 0; i--) {
            file = damage.apply(file);
        }
        return file;
    }

    /** @param arguments seconds, then a seed */
    public static void main(String[] arguments) {
        ReaderFuzz fuzz = new ReaderFuzz(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        fuzz.run(Duration.ofSeconds(Long.parseLong(arguments[0])));
        System.out.println(fuzz.files() + " files, " + fuzz.accepted() + " of them dossiers, 0 disagreements");
    }
}
