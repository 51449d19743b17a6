package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Editions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of shipped editions names every folder of an edition, and nothing else. */
class ShippedEditionsTest {

    private static final Path CAHIER = Path.of("src/main/resources/cahiers/spro_conseil");

    @Test
    void every_folder_of_an_edition_is_listed() throws IOException {
        try (Stream<Path> entries = Files.list(CAHIER)) {
            List<String> folders = entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString().substring(1).replace('_', '-'))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(CAHIER.resolve("editions.txt"))).containsExactlyElementsOf(folders);
        }
    }

    @Test
    void the_listed_editions_load() {
        assertThat(Editions.shipped("spro-conseil").all())
                .extracting(one -> one.edition().id())
                .containsExactly(ShippedEdition.ID);
    }
}
