package fr.cahier.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.LibraryFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the schema of a document in the jar with the one that its codec tells. */
public final class PublishedSchema {

    private PublishedSchema() {}

    /**
     * @param module folder of the module
     * @param owner a class of the tests beside which the descriptions stand
     */
    public static void isCurrent(String module, Class<?> owner, Document<?> document, String title, String published) {
        String kind = document.format().kind();
        Map<String, String> descriptions = new LinkedHashMap<>(LibraryFile.properties(owner, kind + ".properties"));
        String generated = CodecSchema.of(document.codec(), title, descriptions);
        Path written = Path.of("target", "contract", kind + ".schema.json");
        try {
            Files.createDirectories(written.getParent());
            Files.writeString(written, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(published)
                .as(
                        "The form of the document has changed: it needs a new version of its format, once one is released. Then: cp %s/%s %s/src/main/resources/fr/cahier/contract/",
                        module, written, module)
                .isEqualTo(generated);
    }
}
