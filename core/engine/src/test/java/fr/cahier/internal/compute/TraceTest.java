package fr.cahier.internal.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.facts.Calcul.Entree;
import fr.cahier.facts.Calcul.Entrees;
import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.LimitExceededException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static final Entree READ = new Entree(0, "/sites/0/id", "sites[].id", "S1", "un texte", List.of());

    @Test
    void computations_that_read_more_than_is_allowed_of_one_dossier_are_refused() {
        Trace trace = new Trace();
        trace.addAll(new Entrees(Collections.nCopies(Trace.MAX_READ, READ), 0));

        assertThatThrownBy(() -> trace.addAll(new Entrees(List.of(READ), 0)))
                .isInstanceOfSatisfying(LimitExceededException.class, exceeded -> assertThat(exceeded.code())
                        .isEqualTo(LimitCode.COMPUTATIONS));
    }
}
