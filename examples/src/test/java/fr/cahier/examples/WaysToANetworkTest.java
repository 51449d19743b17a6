package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.json.DossierReader;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A network of few halts that says its anchorage (TER-02, l. 91-92): the anchorage, or the halts and their extent. */
class WaysToANetworkTest {

    private static final Evaluator OPEN = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));

    private static final String BUS = """
            {"candidat": {"type": "RESEAU_REGIONAL"}, "territoire": {"ancrage": {"texte": "Le Bessin"}}, "sites": [
              {"id": "S1", "adresse": "1 rue de la Gare", "commune_insee": "14118", "recoit_public": true, "itinerant": true},
              {"id": "S2", "adresse": "2 rue de la Gare", "commune_insee": "76540", "recoit_public": true, "itinerant": true}]}
            """;

    @ParameterizedTest(name = "ancrage {0}, haltes {1}, étendue {2} : {3}")
    @CsvSource({
        ", , , UNRESOLVED",
        "ancrage-suffisant, , , SATISFIED",
        "ancrage-suffisant, lieux-fixes, toute-la-region, SATISFIED",
        "maillage-requis, , , UNRESOLVED",
        "maillage-requis, haltes-admises, , UNRESOLVED",
        "maillage-requis, haltes-admises, plusieurs-lieux, SATISFIED",
        "maillage-requis, haltes-admises, toute-la-region, BREACHED",
        "maillage-requis, lieux-fixes, , BREACHED",
        "maillage-requis, lieux-fixes, plusieurs-lieux, BREACHED",
        "maillage-requis, , toute-la-region, BREACHED",
        ", haltes-admises, plusieurs-lieux, SATISFIED",
        ", haltes-admises, toute-la-region, UNRESOLVED",
        ", lieux-fixes, plusieurs-lieux, UNRESOLVED",
    })
    void an_anchorage_is_enough_or_halts_that_count_and_spread(
            @Nullable String anchorage, @Nullable String halts, @Nullable String extent, Status expected) {
        Doctrine doctrine = new SettledQuestions()
                .with("ancrage-de-reseau", anchorage)
                .with("maillage-itinerant", halts)
                .with("maillage-etroit", extent)
                .doctrine();
        assertThat(network(OPEN.with(doctrine)).status()).isEqualTo(expected);
    }

    private static Finding network(Evaluator evaluator) {
        byte[] json = BUS.getBytes(StandardCharsets.UTF_8);
        return evaluator.evaluate(DossierReader.standard().read(json).dossier()).findings().stream()
                .filter(finding -> finding.obligation().id().equals("TER-02"))
                .findFirst()
                .orElseThrow();
    }
}
