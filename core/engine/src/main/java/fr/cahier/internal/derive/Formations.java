package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Personnel.Professionnalisation;
import fr.cahier.facts.Formation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells how long ago each staff member followed a professional-development action. */
final class Formations {

    private Formations() {}

    static List<Formation> of(Dossier dossier, LocalDate deposit) {
        List<String> names = Subjects.personnels(dossier);
        List<Formation> formations = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            formations.add(
                    new Formation(names.get(i), months(dossier.personnels().get(i), deposit)));
        }
        return formations;
    }

    /** An action to come shows nothing yet. */
    private static @Nullable Integer months(Personnel person, LocalDate deposit) {
        return person.professionnalisations() == null
                ? null
                : person.professionnalisations().stream()
                        .filter(Professionnalisation::reconnue)
                        .map(Professionnalisation::date)
                        .filter(Objects::nonNull)
                        .filter(day -> !day.isAfter(deposit))
                        .max(LocalDate::compareTo)
                        .map(day -> begun(day, deposit))
                        .orElse(null);
    }

    private static int begun(LocalDate from, LocalDate to) {
        int whole = (int) ChronoUnit.MONTHS.between(from, to);
        return from.plusMonths(whole).isBefore(to) ? whole + 1 : whole;
    }
}
