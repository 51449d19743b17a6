package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.ReadingLimits;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.json.DossierReader;
import fr.cahier.json.DossierWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes are read quickly first, a text carefully: nobody can tell which way was taken. */
class QuickReadingTest {

    static Stream<String> files() {
        return Stream.of(
                        Corpus.ACCEPTED,
                        Corpus.REFUSED,
                        List.of(
                                "",
                                " ",
                                "[]",
                                "{\"reference\":\"a\"} x",
                                "{\"reference\":\"a\"}\u2003",
                                "\uFEFF{\"reference\":\"a\"}",
                                "{\"reference\":\"’\"}",
                                "{\"reference\":\"\\ud83d\"}",
                                "{\"reference\":\"\uD83D\uDE00\"}",
                                "{\"cep\":{\"niveau\":-0}}",
                                "{\"cep\":{\"niveau\":01}}",
                                "{\"sites\":[{\"id\":\"S1\"}],\"creneaux\":[{\"site_id\":\"S2\"}]}"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_same_file_is_told_the_same_way(String file) {
        DossierReader reader = DossierReader.standard();
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(told(() -> reader.read(bytes))).isEqualTo(told(() -> reader.read(file)));
    }

    private interface Way {
        Object read();
    }

    private static Object told(Way way) {
        try {
            return way.read();
        } catch (UnreadableDossierException refused) {
            return refused.problems();
        }
    }

    @Test
    void a_file_with_nothing_to_tell_is_read_the_quick_way() {
        Dossier dossier = Dossier.builder()
                .sites(IntStream.range(0, 5)
                        .mapToObj(i -> Site.builder().id("S" + i).build())
                        .toList())
                .build();
        byte[] bytes = DossierWriter.canonical(dossier);
        SourceText text = SourceText.of(bytes, ReadingLimits.standard(), Problems.quick());
        assertThat(JsonRecord.quick(DossierSchema.dossier(), text, ReadingLimits.standard()))
                .isEqualTo(dossier);
    }
}
