package fr.cahier.reliability.fuzz;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.report.TextReport;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as a dossier. The quick reading and the careful one agree, what was read is written and read again, and is
 * judged.
 */
public final class DossierTarget {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);
    private static final DossierGenerator GENERATOR = DossierGenerator.of(SHIPPED.edition());
    private static final DossierReader READER = DossierReader.standard();
    private static final List<String> WORDS = Words.of(
            Pattern.compile("\"[^\"\\\\\\s]+\""),
            Stream.of(DossierReader.schema()),
            List.of(
                    "\"$schema\"",
                    "\"global\"",
                    "\"OUI\"",
                    "\"NON\"",
                    "\"HOR-06\"",
                    "1e400",
                    "0.123456789012345678901"));

    private static final int LARGEST = 20_000;

    private DossierTarget() {}

    static Target target() {
        return new Target(
                "dossier",
                DossierTarget.class,
                DossierTarget::fuzzerTestOneInput,
                WORDS,
                Target.seeds(64, GENERATOR.all(1).limit(8).map(DossierWriter::pretty), LARGEST),
                LARGEST);
    }

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watched.run(() -> judge(bytes));
    }

    /** Called by Jazzer before the first input. */
    public static void fuzzerInitialize() {
        Watched.warm(target());
    }

    private static void judge(byte[] bytes) {
        byte[] input = Edits.input(bytes, number -> DossierWriter.pretty(GENERATOR.any(number)), WORDS);
        Read read = Read.of(() -> READER.read(input));
        String text = text(input);
        if (text == null) {
            expect(read.reading == null, "bytes that are not UTF-8 were read as a dossier");
            return;
        }
        Read careful = Read.of(() -> READER.read(text));
        expect(read.isDossier() == careful.isDossier(), "bytes: " + read.told() + "\ntext: " + careful.told());
        // A null byte tells of another encoding, of which only bytes can be told.
        boolean sameWords = read.told().equals(careful.told()) || text.indexOf('\0') >= 0;
        expect(sameWords, "bytes: " + read.told() + "\ntext: " + careful.told());
        if (read.reading != null) {
            live(read.reading.dossier());
        }
    }

    private static void live(Dossier dossier) {
        String written = DossierWriter.pretty(dossier);
        Dossier again = READER.read(written).dossier();
        expect(again.equals(dossier), "written and read again, the dossier is another: " + written);
        var verdict = EVALUATOR.evaluate(dossier);
        expect(!VerdictWriter.json(verdict).isEmpty() && !TextReport.of(verdict).isEmpty(), "nothing is said");
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static void expect(boolean so, String otherwise) {
        if (!so) {
            throw new Fault(otherwise);
        }
    }

    /** A dossier, or why there is none. */
    private record Read(@Nullable Reading reading, List<String> problems) {

        static Read of(Supplier<Reading> reader) {
            try {
                return new Read(reader.get(), List.of());
            } catch (UnreadableDossierException unreadable) {
                expect(!unreadable.problems().isEmpty(), "a dossier is refused without a word");
                return new Read(
                        null,
                        unreadable.problems().stream().map(Object::toString).toList());
            }
        }

        boolean isDossier() {
            return reading != null;
        }

        String told() {
            return reading == null ? problems.toString() : DossierWriter.pretty(reading.dossier()) + reading.warnings();
        }
    }
}
