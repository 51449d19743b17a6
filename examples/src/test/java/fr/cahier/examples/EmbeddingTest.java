package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.examples.embedding.Embedding;
import fr.cahier.verdict.Conclusion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    void a_host_gets_a_verdict_from_json() {
        assertThat(Embedding.fromJson(Path.of("dossiers/01-structure-locale-complete.json"))
                        .conclusion())
                .isEqualTo(Conclusion.COMPLIANT);
    }

    @Test
    void a_host_gets_a_verdict_from_its_own_objects() {
        assertThat(Embedding.fromObjects().conclusion()).isEqualTo(Conclusion.INCOMPLETE);
    }
}
