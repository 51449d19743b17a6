package fr.cahier.facts;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.internal.Visible;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the day of a threshold, or refuses it with the text as written. */
final class EcheanceParser {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> EACH_YEAR = List.of("de", "chaque", "année");

    private static final String FORMS =
            "Écrivez par exemple \"31 mars 2020\", \"31 mars de chaque année\" ou \"12 mois avant le dépôt\".";

    private final String written;
    private final List<String> words;

    EcheanceParser(String written) {
        this.written = written;
        this.words = List.of(written.split(" ", -1));
    }

    static String dayAndMonth(MonthDay day) {
        return (day.getDayOfMonth() == 1 ? "1er" : day.getDayOfMonth()) + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    Echeance parsed() {
        if (words.size() == 1) {
            return new Echeance.Jour(iso());
        }
        boolean ofMonth = words.size() > 2 && MONTHS.contains(words.get(1));
        if (ofMonth && words.size() == 3) {
            return new Echeance.Jour(day(MONTHS.indexOf(words.get(1)) + 1));
        }
        if (ofMonth && words.subList(2, words.size()).equals(EACH_YEAR)) {
            return new Echeance.ChaqueAnnee(dayOfYear(MONTHS.indexOf(words.get(1)) + 1));
        }
        return delay();
    }

    private LocalDate iso() {
        try {
            return inRange(LocalDate.parse(words.get(0)));
        } catch (DateTimeException malformed) {
            throw refused(" n’est pas un jour.", FORMS);
        }
    }

    private LocalDate day(int month) {
        int year = number(words.get(2));
        try {
            return inRange(LocalDate.of(year, month, dayOfMonth()));
        } catch (DateTimeException absent) {
            throw refused(" n’est pas un jour du calendrier.", "Corrigez le jour, le mois ou l’année.");
        }
    }

    private LocalDate inRange(LocalDate day) {
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw refused(" n’est pas d’une année de 1000 à 9999.", "Écrivez l’année en quatre chiffres.");
        }
        return day;
    }

    private MonthDay dayOfYear(int month) {
        try {
            return MonthDay.of(month, dayOfMonth());
        } catch (DateTimeException absent) {
            throw refused(" n’est pas un jour du calendrier : aucune année n’en a.", "Corrigez le jour ou le mois.");
        }
    }

    private int dayOfMonth() {
        return words.get(0).equals("1er") ? 1 : number(words.get(0));
    }

    private Echeance delay() {
        boolean shaped = words.size() == 5 && words.subList(3, 5).equals(List.of("le", "dépôt"));
        boolean before = shaped && words.get(2).equals("avant");
        if (number(words.get(0)) < 0) {
            throw refused(" n’est ni un jour, ni un délai.", FORMS);
        }
        Echeance.Unite unit = unit(words.get(1));
        if (!before && !(shaped && words.get(2).equals("après"))) {
            throw refused(
                    " ne dit pas avant ou après quoi.",
                    "Écrivez \"" + words.get(0) + " " + words.get(1) + " avant le dépôt\", ou \"après le dépôt\".");
        }
        int number = number(words.get(0));
        if (number < 1 || number > unit.max()) {
            throw refused(
                    " n’est pas un délai.",
                    "Écrivez un nombre entier " + (unit == Echeance.Unite.ANS ? "d’" : "de ") + unit.several
                            + ", de 1 à " + unit.max() + ".");
        }
        return new Echeance.Delai(number, unit, before);
    }

    private Echeance.Unite unit(String word) {
        Optional<Echeance.Unite> known = Arrays.stream(Echeance.Unite.values())
                .filter(unit -> unit.one.equals(word) || unit.several.equals(word))
                .findFirst();
        return known.orElseThrow(() -> refused(
                " compte en « " + Visible.text(word) + " », qui n’est ni un mois ni une unité de délai.",
                "Écrivez un nom de mois en minuscules ; ou jours, semaines, mois ou ans."));
    }

    /** {@return the number; -1 for what is none of five digits at most} */
    private static int number(String word) {
        boolean digits = word.length() <= 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(word) : -1;
    }

    private RefusedValueException refused(String reason, String advice) {
        return new RefusedValueException("« " + Visible.text(written) + " »" + reason, advice);
    }
}
