package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Voice;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A visitor reads the plannings of a site, the first ones where they are many. */
class VisitPlanningTest {

    @Test
    void two_plannings_stand_each_by_itself() {
        assertThat(lines(2)).containsExactly("Planning « 1 » : lundi 9 h – 12 h", "Planning « 2 » : lundi 9 h – 12 h");
    }

    @Test
    void many_plannings_are_counted_after_the_first() {
        assertThat(lines(7)).hasSize(7).endsWith("et 1 autre planning");
        assertThat(lines(400)).hasSize(7).endsWith("et 394 autres plannings");
    }

    private static List<String> lines(int plannings) {
        Dossier dossier = Dossier.builder()
                .creneaux(IntStream.rangeClosed(1, plannings)
                        .mapToObj(VisitPlanningTest::slot)
                        .toList())
                .build();
        return VisitPlanning.lines("S1", Voice.STANDARD, dossier).stream()
                .map(line -> line.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    private static Creneau slot(int planning) {
        return Creneau.builder()
                .siteId("S1")
                .planning(String.valueOf(planning))
                .jour(1)
                .debut(LocalTime.of(9, 0))
                .fin(LocalTime.of(12, 0))
                .build();
    }
}
