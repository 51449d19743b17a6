package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever the bytes, the answer is a dossier that can be written again, or a refusal in French. */
class HostileFilesTest {

    static final Iterable<String> FILES = Corpus.ACCEPTED;

    private static final byte[] LIKELY = "{}[]\",:\\0e-.tfn 'é\n".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @FieldSource("FILES")
    void a_damaged_file_is_read_or_refused_and_nothing_else(String file) {
        Random random = new Random(file.hashCode());
        for (int i = 0; i < 200; i++) {
            byte[] damaged = damage(file.getBytes(StandardCharsets.UTF_8), random);
            try {
                Dossier dossier = DossierReader.standard().read(damaged).dossier();
                assertThat(DossierReader.standard()
                                .read(DossierWriter.canonical(dossier))
                                .dossier())
                        .isEqualTo(dossier);
            } catch (UnreadableDossierException refusal) {
                assertThat(refusal.problems()).extracting(InputIssue::message).allSatisfy(message -> assertThat(message)
                        .matches("(?s).*[.?]"));
            }
        }
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] =
                    random.nextInt(8) == 0 ? (byte) random.nextInt() : LIKELY[random.nextInt(LIKELY.length)];
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length) + 1) : damaged;
    }
}
