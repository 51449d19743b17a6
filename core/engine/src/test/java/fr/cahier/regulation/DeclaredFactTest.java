package fr.cahier.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.regulation.DeclaredFact.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclaredFactTest {

    private static DeclaredFact duration(@Nullable BigDecimal min) {
        return new DeclaredFact(
                "trajet",
                "Trajet",
                null,
                Kind.DUREE,
                List.of(),
                "minutes",
                min,
                null,
                Subject.DOSSIER,
                false,
                null,
                null);
    }

    @Test
    void a_duration_is_never_negative() {
        assertThat(duration(null).accepted()).isEqualTo("une durée d’au moins 0, en minutes");
        assertThatThrownBy(() -> duration(new BigDecimal("-1")))
                .hasMessageContaining("une durée n’est jamais négative.");
    }
}
