package fr.cahier.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Creneau;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanningDifferencesTest {

    private static final Creneau MONDAY = slot("formulaire", 1, 9);

    @Test
    void the_hours_that_stand_in_one_planning_only_are_told_under_its_name() {
        assertThat(told(List.of(MONDAY, slot("formulaire", 4, 9)), List.of(slot("affiche", 1, 9))))
                .isEqualTo("« formulaire » seul dit jeudi 9 h – 12 h");
        assertThat(told(List.of(MONDAY), List.of(slot(null, 2, 9))))
                .isEqualTo("« formulaire » seul dit lundi 9 h – 12 h ; le planning sans nom seul dit mardi 9 h – 12 h");
    }

    @Test
    void hours_that_are_the_same_are_said_to_be_told_otherwise() {
        assertThat(told(List.of(MONDAY), List.of(slot("affiche", 1, 9))))
                .isEqualTo("les mêmes heures n’y sont pas dites de la même façon");
    }

    @Test
    void hours_of_several_plannings_that_others_do_not_say_are_told_of_no_planning() {
        List<Creneau> morning = List.of(slot("formulaire", 1, 9));
        List<Creneau> later = List.of(slot("affiche", 1, 10));
        assertThat(told(morning, morning, later, later))
                .isEqualTo("certains seulement disent lundi 9 h – 12 h, lundi 10 h – 12 h");
    }

    @Test
    void many_plannings_are_counted() {
        assertThat(told(plannings(7)))
                .endsWith("« 6 » seul dit lundi 0 h 06 – 12 h ; il en va de même d’un autre planning");
        assertThat(told(plannings(400))).endsWith(" ; il en va de même de 394 autres plannings");
    }

    @SuppressWarnings("unchecked")
    private static List<Creneau>[] plannings(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(minute -> List.of(slot(String.valueOf(minute), 1, minute / 60).toBuilder()
                        .debut(LocalTime.of(minute / 60, minute % 60))
                        .build()))
                .toArray(List[]::new);
    }

    @Test
    void many_hours_are_counted() {
        List<Creneau> many = IntStream.range(1, 9)
                .mapToObj(hour -> slot("formulaire", 1, hour))
                .toList();
        assertThat(told(many, List.of(slot("affiche", 1, 1)))).endsWith("lundi 7 h – 12 h et 1 autre");
    }

    @SafeVarargs
    private static String told(List<Creneau>... plannings) {
        return PlanningDifferences.told(List.of(plannings))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static Creneau slot(String planning, int day, int hour) {
        return Creneau.builder()
                .planning(planning)
                .jour(day)
                .debut(LocalTime.of(hour, 0))
                .fin(LocalTime.of(12, 0))
                .build();
    }
}
