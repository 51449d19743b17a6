package fr.cahier.doctrine;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.schema.FrenchFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds what a doctrine dates after a day. */
final class DoctrineDates {

    private final LocalDate day;
    private final List<InputIssue> problems = new ArrayList<>();

    private DoctrineDates(LocalDate day) {
        this.day = day;
    }

    static List<InputIssue> after(Doctrine doctrine, LocalDate day) {
        DoctrineDates dates = new DoctrineDates(day);
        dates.check(Objects.requireNonNull(doctrine.positions()), "/positions/");
        dates.check(Objects.requireNonNull(doctrine.seuils()), "/seuils/");
        dates.check(Objects.requireNonNull(doctrine.formulaire()), "/formulaire/");
        return List.copyOf(dates.problems);
    }

    private void check(List<? extends Decision> decisions, String pointer) {
        for (int index = 0; index < decisions.size(); index++) {
            LocalDate date = decisions.get(index).date();
            if (date != null && date.isAfter(day)) {
                problems.add(
                        InputIssue.of(
                                IssueCode.INAPPLICABLE,
                                pointer + index + "/date",
                                "Cette décision est datée du " + FrenchFormat.day(date)
                                        + ", après le jour où les dossiers sont jugés, le " + FrenchFormat.day(day)
                                        + ".",
                                "Corrigez sa date, ou retirez-la jusque-là. Pour dire à quels dépôts elle s’applique, écrivez « du » et « au »."));
            }
        }
    }
}
