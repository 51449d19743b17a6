package fr.cahier.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares the schema of a document in the jar with the one that its codec tells. */
public final class PublishedSchema {

    private final String module;
    private final CodecDescriptions descriptions;

    /** @param module folder of the module */
    public PublishedSchema(String module, CodecDescriptions descriptions) {
        this.module = module;
        this.descriptions = descriptions;
    }

    public void isCurrent(Document<?> document, String title, String published) {
        String generated = CodecSchema.of(document.codec(), title, descriptions);
        Path written = Path.of("target", "contract", document.format().kind() + ".schema.json");
        try {
            Files.createDirectories(written.getParent());
            Files.writeString(written, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(published)
                .as(
                        "The form of the document has changed: once released, it needs a new version of its format. Then: cp %s/%s %s/src/main/resources/fr/cahier/contract/",
                        module, written, module)
                .isEqualTo(generated);
    }

    /** What schemas do not say, and what stands there idle, is named. */
    public void describesAll() {
        assertThat(descriptions.missingOrIdle()).isEmpty();
    }
}
