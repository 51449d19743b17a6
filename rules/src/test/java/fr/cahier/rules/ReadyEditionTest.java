package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.edition.ReadyReader;
import fr.cahier.internal.edition.ReadyWriter;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.review.Consistency;
import fr.cahier.internal.yaml.edition.EditionReader;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReadyEditionTest {

    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped(ShippedEdition.ID);
    private static final EditionFiles FOLDER =
            FolderFiles.of(Path.of("src/main/resources/cahiers/spro_conseil/e2020"), FolderLimits.standard());
    private static final Edition WRITTEN = EditionReader.read(FOLDER, FolderLimits.standard()).edition().toBuilder()
            .rules(((DirectMatcher) SHIPPED.rules()).rules())
            .build();

    private static byte[] file(String name) {
        try (InputStream in = ReadyEditionTest.class.getResourceAsStream("/cahiers/spro_conseil/e2020/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_shipped_edition_is_what_its_yaml_files_say_their_fingerprint_included() {
        assertThat(SHIPPED.edition()).isEqualTo(WRITTEN);
    }

    @Test
    void whoever_only_reads_the_shipped_edition_reads_the_same() {
        assertThat(EditionCatalogue.shipped(ShippedEdition.ID).edition()).isEqualTo(SHIPPED.edition());
    }

    @Test
    void the_yaml_files_fit_together_with_the_rules() {
        Consistency.check(WRITTEN);
    }

    @Test
    void the_file_beside_them_was_made_of_these_files_and_rules() {
        assertThat(file("edition.ready")).isEqualTo(ReadyWriter.bytes(WRITTEN));
    }

    @Test
    void what_another_version_of_the_library_wrote_is_not_read() {
        byte[] other = file("edition.ready");
        other["cahier-".length() + Integer.BYTES]++;

        assertThat(ReadyReader.read(file("edition.ready"))).isPresent();
        assertThat(ReadyReader.read(other)).isEmpty();
    }
}
