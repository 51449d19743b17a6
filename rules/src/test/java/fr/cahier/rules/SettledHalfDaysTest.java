package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Canaux;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.verdict.Finding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reading of how half-days are counted holds for each place, for all of them together, and at a distance. */
class SettledHalfDaysTest {

    private static final Evaluator OPEN = Evaluator.of(ExecutableEdition.shipped(ShippedEdition.ID));

    private static final Map<String, String> QUESTIONS = Map.of(
            "toute-ouverture", "demi-journees-comptees",
            "demi-journee-pleine", "demi-journees-comptees",
            "par-espace", "demi-journees-par-espace",
            "pour-la-structure", "demi-journees-par-espace",
            "espace-ouvert", "permanence-a-distance",
            "distance-admise", "permanence-a-distance");

    /** Each place: full half-days, then openings of one hour; "?" where it does not say its slots. */
    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            3+0 2+0     |                                     | UNRESOLVED | demi-journees-par-espace
            3+0 2+0     | demi-journee-pleine                 | UNRESOLVED | demi-journees-par-espace
            3+0 2+0     | demi-journee-pleine pour-la-structure | SATISFIED |
            3+0 2+0     | par-espace                          | BREACHED   |
            3+0 0+2     |                                     | UNRESOLVED | demi-journees-comptees demi-journees-par-espace
            3+0 0+2     | toute-ouverture                     | UNRESOLVED | demi-journees-par-espace
            3+0 0+2     | pour-la-structure                   | UNRESOLVED | demi-journees-comptees
            3+0 0+2     | demi-journee-pleine                 | BREACHED   |
            3+0 0+2     | demi-journee-pleine pour-la-structure | BREACHED |
            3+0 0+2     | toute-ouverture pour-la-structure   | SATISFIED  |
            3+0 0+2     | par-espace                          | BREACHED   |
            3+0 0+2 ?   | demi-journee-pleine                 | MISSING    |
            3+2 2+0     |                                     | UNRESOLVED | demi-journees-comptees demi-journees-par-espace
            3+2 2+0     | toute-ouverture                     | SATISFIED  |
            3+2 2+0     | pour-la-structure                   | SATISFIED  |
            3+2 2+0     | toute-ouverture par-espace          | SATISFIED  |
            3+2 2+0     | demi-journee-pleine                 | UNRESOLVED | demi-journees-par-espace
            3+2 2+0     | par-espace                          | UNRESOLVED | demi-journees-comptees
            3+2 2+0     | demi-journee-pleine par-espace      | BREACHED   |
            3+2 2+0     | demi-journee-pleine pour-la-structure | SATISFIED |
            3+2 1+0     | demi-journee-pleine                 | BREACHED   |
            3+2 1+0     | toute-ouverture                     | SATISFIED  |
            3+2 1+0     | pour-la-structure                   | UNRESOLVED | demi-journees-comptees
            3+2 ?       | demi-journee-pleine                 | MISSING    |
            5+0 0+0     | demi-journee-pleine par-espace      | SATISFIED  |
            """)
    void on_site(String places, String readings, String status, String questions) {
        List<Site> sites = new ArrayList<>();
        List<Creneau> slots = new ArrayList<>();
        for (String place : places.split(" ")) {
            String id = "S" + (sites.size() + 1);
            sites.add(Site.builder().id(id).recoitPublic(true).build());
            slots.addAll(week(place, id, Canal.PRESENCE));
        }
        check(Dossier.builder().sites(sites).creneaux(slots).build(), readings, status, questions);
    }

    @ParameterizedTest(name = "{0}, {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            5+0 |                                     | UNRESOLVED | permanence-a-distance
            5+0 | distance-admise                     | SATISFIED  |
            5+0 | distance-admise demi-journee-pleine | SATISFIED  |
            5+0 | espace-ouvert                       | BREACHED   |
            0+5 |                                     | UNRESOLVED | demi-journees-comptees permanence-a-distance
            0+5 | distance-admise                     | UNRESOLVED | demi-journees-comptees
            0+5 | distance-admise demi-journee-pleine | BREACHED   |
            0+5 | distance-admise toute-ouverture     | SATISFIED  |
            0+5 | demi-journee-pleine                 | BREACHED   |
            4+0 | distance-admise                     | BREACHED   |
            ?   | distance-admise                     | MISSING    |
            """)
    void at_a_distance(String place, String readings, String status, String questions) {
        List<Creneau> slots = place.equals("?") ? null : week(place, null, Canal.TELEPHONE);
        Dossier dossier = Dossier.builder()
                .canaux(Canaux.builder().faceAFace(false).telephone(true).build())
                .sites(List.of())
                .creneaux(slots)
                .build();
        check(dossier, readings, status, questions);
    }

    private static void check(Dossier dossier, String readings, String status, String questions) {
        Finding finding = OPEN.with(settling(readings)).evaluate(dossier).findings().stream()
                .filter(one -> one.obligation().id().equals("HOR-06"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.status()).as(finding.sentence()).hasToString(status);
        assertThat(String.join(" ", finding.questions())).isEqualTo(questions == null ? "" : questions);
    }

    private static List<Creneau> week(String place, String site, Canal channel) {
        if (place.equals("?")) {
            return List.of();
        }
        int full = place.charAt(0) - '0';
        int brief = place.charAt(2) - '0';
        List<Creneau> slots = new ArrayList<>();
        for (int day = 1; day <= full + brief; day++) {
            slots.add(Creneau.builder()
                    .siteId(site)
                    .jour(day)
                    .debut(LocalTime.of(9, 0))
                    .fin(LocalTime.of(day <= full ? 12 : 10, 0))
                    .service(Service.SPRO_CONSEIL)
                    .canal(channel)
                    .build());
        }
        return slots;
    }

    private static Doctrine settling(String readings) {
        return Doctrine.builder()
                .positions(Stream.of(readings == null ? "" : readings)
                        .flatMap(all -> Stream.of(all.split(" ")))
                        .filter(reading -> !reading.isEmpty())
                        .map(SettledHalfDaysTest::position)
                        .toList())
                .build();
    }

    private static Position position(String reading) {
        return Position.builder()
                .question(QUESTIONS.get(reading))
                .lecture(reading)
                .auteur("la cheffe du service")
                .date(LocalDate.of(2020, 3, 1))
                .motif("Pour tous les dossiers de la campagne.")
                .build();
    }
}
