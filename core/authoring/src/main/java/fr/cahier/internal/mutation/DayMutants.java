package fr.cahier.internal.mutation;

import fr.cahier.facts.Echeance;
import fr.cahier.facts.Echeance.ChaqueAnnee;
import fr.cahier.facts.Echeance.Delai;
import fr.cahier.facts.Echeance.Jour;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/** The days next to the day of a threshold: a day sooner and later, a delay that is shorter, longer, or on the other side. */
final class DayMutants {

    /** It has every day. */
    private static final int LEAP_YEAR = 2000;

    private DayMutants() {}

    static Stream<Echeance> of(Echeance due) {
        if (due instanceof Jour fixed) {
            return Stream.of(-1, 1).map(step -> new Jour(fixed.jour().plusDays(step)));
        }
        if (due instanceof ChaqueAnnee each) {
            LocalDate day = each.jour().atYear(LEAP_YEAR);
            return Stream.of(-1, 1).map(step -> new ChaqueAnnee(MonthDay.from(day.plusDays(step))));
        }
        Delai delay = (Delai) due;
        Stream<Echeance> lengths = Stream.of(delay.nombre() - 1, delay.nombre() + 1)
                .filter(number -> number > 0 && number <= delay.unite().max())
                .map(number -> new Delai(number, delay.unite(), delay.avant()));
        return Stream.concat(lengths, Stream.of(new Delai(delay.nombre(), delay.unite(), !delay.avant())));
    }
}
