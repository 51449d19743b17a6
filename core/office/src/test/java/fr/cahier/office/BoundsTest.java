package fr.cahier.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file may cost, and what damage does. */
class BoundsTest {

    private static final String LETTER = "lettre";

    private static void refused(OfficeFormat format, byte[] file, OfficeLimits limits, String message) {
        assertThatThrownBy(() -> OfficeTemplate.of(format, LETTER, file, limits))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @EnumSource
    void each_bound_is_refused_just_above(OfficeFormat format) {
        byte[] file = OfficeTemplate.shippedFile(format);
        Map<String, byte[]> parts = Packed.parts(file);
        int inflated = parts.values().stream().mapToInt(part -> part.length).sum();

        OfficeLimits exact = OfficeLimits.builder()
                .fileBytes(file.length)
                .parts(parts.size())
                .inflatedBytes(inflated)
                .build();
        assertThat(OfficeTemplate.of(format, LETTER, file, exact)).isNotNull();
        refused(format, file, exact.toBuilder().fileBytes(file.length - 1).build(), "il dépasse ");
        refused(format, file, exact.toBuilder().parts(parts.size() - 1).build(), "il contient plus de ");
        refused(format, file, exact.toBuilder().inflatedBytes(inflated - 1).build(), "une fois décompressé");
        refused(format, file, exact.toBuilder().elements(20).build(), "au-delà de 20 éléments");
    }

    @ParameterizedTest
    @EnumSource
    void a_bomb_of_few_bytes_is_refused(OfficeFormat format) {
        byte[] bomb = Packed.with(format, "Thumbnails/x", "0".repeat(3_000_000));

        assertThat(bomb).hasSizeLessThan(20_000);
        refused(
                format,
                bomb,
                OfficeLimits.standard(),
                "« Thumbnails/x », porte le contenu, une fois décompressé, au-delà de");
    }

    @ParameterizedTest
    @EnumSource
    void elements_in_elements_are_refused(OfficeFormat format) {
        String opening = format == OfficeFormat.ODT ? "<text:span>" : "<w:r>";
        String closing = format == OfficeFormat.ODT ? "</text:span>" : "</w:r>";
        String root = format == OfficeFormat.ODT ? "</office:text>" : "</w:body>";
        byte[] deep = Packed.changed(
                format, Packed.main(format), root, opening.repeat(100_000) + closing.repeat(100_000) + root);

        refused(
                format,
                deep,
                OfficeLimits.standard().toBuilder().timesPacked(100_000).build(),
                "emboîte plus de 128 éléments");
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_file_is_read_or_refused(OfficeFormat format) {
        byte[] file = OfficeTemplate.shippedFile(format);
        Random random = new Random(20_201_201);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = file.clone();
            for (int j = 0; j <= i % 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            tried(format, damaged);
        }
        for (int length = 0; length < file.length; length += 101) {
            tried(format, java.util.Arrays.copyOf(file, length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_text_is_read_or_refused(OfficeFormat format) {
        Map<String, byte[]> parts = Packed.parts(OfficeTemplate.shippedFile(format));
        Random random = new Random(20_201_202);
        for (int i = 0; i < 100; i++) {
            Map<String, byte[]> damaged = new java.util.LinkedHashMap<>(parts);
            String part = parts.keySet().stream().toList().get(random.nextInt(parts.size()));
            byte[] bytes = parts.get(part).clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            damaged.put(part, bytes);
            tried(format, Packed.packed(damaged));
        }
    }

    private static void tried(OfficeFormat format, byte[] file) {
        assertThatCode(() -> {
                    try {
                        OfficeTemplate.of(format, LETTER, file, OfficeLimits.standard())
                                .fill(Letters.full());
                    } catch (OfficeException refused) {
                        assertThat(refused).hasMessageStartingWith("Fichier « lettre » : ");
                    }
                })
                .doesNotThrowAnyException();
    }
}
