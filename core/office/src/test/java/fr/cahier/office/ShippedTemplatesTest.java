package fr.cahier.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped templates are what stands, part by part and readable, under {@code src/templates}. */
class ShippedTemplatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"courrier.odt", "courrier.docx", "visite.odt"})
    void a_shipped_template_is_packed_from_its_sources(String file) throws IOException {
        Map<String, byte[]> sources = sources(Path.of("src/templates", file));
        Path packed = Path.of("target", file);
        Files.createDirectories(packed.getParent());
        Files.write(packed, ZipWriter.bytes(sources, file.endsWith(".odt") ? 1 : 0));

        assertThat(shown(Packed.parts(ShippedTemplate.bytes(file))))
                .as("cp core/office/%s core/office/src/main/resources/fr/cahier/office/modeles/", packed)
                .isEqualTo(shown(sources));
    }

    private static Map<String, String> shown(Map<String, byte[]> parts) {
        Map<String, String> shown = new LinkedHashMap<>();
        parts.forEach((part, bytes) -> shown.put(part, Packed.text(bytes)));
        return shown;
    }

    /** The part that says the type comes first. */
    private static Map<String, byte[]> sources(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (String first : List.of("mimetype", "[Content_Types].xml")) {
            if (Files.exists(folder.resolve(first))) {
                parts.put(first, Files.readAllBytes(folder.resolve(first)));
            }
        }
        for (Path file : files) {
            parts.putIfAbsent(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return parts;
    }
}
