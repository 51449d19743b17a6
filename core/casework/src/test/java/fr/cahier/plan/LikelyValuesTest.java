package fr.cahier.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values to try do not come from thresholds alone: an edition may have none. */
class LikelyValuesTest {

    private static final Thresholds NONE = new Thresholds(
            List.of(),
            LocalDate.of(2026, 1, 1),
            ZoneOffset.UTC,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Service.AUTRE);

    @Test
    void every_place_of_a_dossier_has_a_value_where_the_edition_has_no_threshold() {
        LikelyValues values = new LikelyValues(NONE);
        assertThat(FactPath.known())
                .map(FactPath::of)
                .extracting(FactPath::schema)
                .filteredOn(LikelyValuesTest::isDrawn)
                .allSatisfy(schema -> assertThat(values.of(schema, new Random(1)))
                        .as(schema.toString())
                        .isNotNull());
    }

    /** Commitments are drawn elsewhere, and so is what names another element. */
    private static boolean isDrawn(Schema schema) {
        return !(schema instanceof Commitments) && !(schema instanceof Scalar.Text text && text.refersTo() != null);
    }
}
