package fr.cahier.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.report.Letter.Kind;
import fr.cahier.report.PlanReport;
import fr.cahier.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many plannings a dossier has for one site, what is said of them is true, and no longer than people read. */
class ManyPlanningsTest {

    private static final Dossier ONE = oneShort();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2   | deux plannings | « planning 2 ».
                    7   | sept plannings | « planning 6 » ou un autre.
                    10  | dix plannings  | « planning 6 » ou l’un des 4 autres.
                    400 | 400 plannings  | « planning 6 » ou l’un des 394 autres.
                    """)
    void they_are_counted_and_the_first_are_told(int count, String counted, String choice) {
        Dossier dossier = of(count);

        String report = words(TextReport.of(Documents.verdict(dossier)));
        assertThat(report)
                .contains(counted + " qui ne disent pas la même chose", "Créneau n° 2 (site S1, mardi, 9 h – 12 h 01)");
        assertThat(words(PlanReport.of(Documents.plan(dossier)))).contains(choice);
        assertThat(report.contains("il en va de même")).isEqualTo(count > 6);
    }

    @Test
    void a_letter_tells_how_many_slots_it_does_not_name() {
        assertThat(Documents.said(Documents.letter(Kind.COMPLEMENTS, of(400)))).contains("et 28 autres, et ");
    }

    /** Each with one slot that no other has. */
    private static Dossier of(int count) {
        List<Creneau> slots = IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(number -> ONE.creneaux().stream().map(slot -> slot.toBuilder()
                        .planning("planning " + number)
                        .fin(slot.fin().plusMinutes(number))
                        .build()))
                .toList();
        return ONE.toBuilder().creneaux(slots).build();
    }

    private static Dossier oneShort() {
        Dossier sample = Documents.read(Path.of("dossiers/09-deux-plannings-contradictoires.json"));
        Stream<Creneau> slots = sample.creneaux().stream().filter(slot -> "formulaire".equals(slot.planning()));
        return sample.toBuilder().creneaux(slots.toList()).build();
    }

    private static String words(String told) {
        return told.replaceAll("[\\s\u00A0\u202F]+", " ");
    }
}
