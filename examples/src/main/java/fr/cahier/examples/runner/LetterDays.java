package fr.cahier.examples.runner;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.service.Deadline;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days that a command line names for a letter: none is before what it answers. */
final class LetterDays {

    private final @Nullable LocalDate deposited;
    private final Function<String, RuntimeException> wrong;

    /** @param wrong makes the exception thrown for a day that cannot be */
    LetterDays(Dossier dossier, Function<String, RuntimeException> wrong) {
        this.deposited = firstStamp(dossier);
        this.wrong = wrong;
    }

    /** {@return the day of the first stamp; null when nothing dates the deposit} Of contradictory ones, any may be wrong. */
    private static @Nullable LocalDate firstStamp(Dossier dossier) {
        List<Depot> others = Objects.requireNonNullElse(dossier.depots(), List.of());
        return Stream.concat(Stream.of(dossier.depot()), others.stream())
                .flatMap(one -> Stream.of(one.horodatage(), one.accuseEnregistrement(), one.accuseReception()))
                .filter(Objects::nonNull)
                .map(Horodatage::jour)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** {@return the letter's own day} */
    @Nullable
    LocalDate letter(@Nullable String written) {
        return written == null ? null : notBeforeDeposit("--le", accepted("--le", () -> Deadline.day(written)));
    }

    /** {@return the day of the first request, before the letter's} */
    @Nullable
    LocalDate firstRequest(@Nullable String written, @Nullable LocalDate letter) {
        if (written == null) {
            return null;
        }
        String option = "--premiere-demande";
        LocalDate asked = accepted(option, () -> Deadline.day(written));
        if (letter != null && !asked.isBefore(letter)) {
            throw wrong.apply(option + " : le " + Deadline.inWords(asked) + " n’est pas avant le jour de la lettre, le "
                    + Deadline.inWords(letter) + ". Donnez le jour de la première demande.");
        }
        return notBeforeDeposit(option, asked);
    }

    /** {@return when the visit takes place, after the letter's day} */
    @Nullable
    LocalDateTime appointment(@Nullable String written, @Nullable LocalDate letter) {
        if (written == null) {
            return null;
        }
        String option = "--rendez-vous";
        LocalDateTime when = moment(option, written);
        if (letter != null && !when.toLocalDate().isAfter(letter)) {
            throw wrong.apply(option + " : le " + Deadline.inWords(when.toLocalDate())
                    + " n’est pas après le jour de la lettre, le " + Deadline.inWords(letter)
                    + ". Donnez un jour qui vient après.");
        }
        notBeforeDeposit(option, when.toLocalDate());
        return when;
    }

    private LocalDateTime moment(String option, String written) {
        try {
            return LocalDateTime.parse(written.strip().replace(' ', 'T'));
        } catch (DateTimeException unreadable) {
            throw wrong.apply(option + " : « " + written + " » n’est pas un jour et une heure. Écrivez par exemple"
                    + " 2020-09-22T14:30.");
        }
    }

    /** {@return the day until when an answer is awaited} */
    LocalDate deadline(String written, @Nullable LocalDate from) {
        return accepted("--delai", () -> Deadline.of(written).on(from));
    }

    private LocalDate notBeforeDeposit(String option, LocalDate day) {
        if (deposited != null && day.isBefore(deposited)) {
            throw wrong.apply(option + " : le " + Deadline.inWords(day) + " est avant le dépôt du dossier, le "
                    + Deadline.inWords(deposited) + ". Donnez un jour qui ne le précède pas.");
        }
        return day;
    }

    private LocalDate accepted(String option, Supplier<LocalDate> day) {
        try {
            return day.get();
        } catch (RefusedValueException refused) {
            throw wrong.apply(option + " : " + refused.reason() + " " + refused.advice());
        }
    }
}
