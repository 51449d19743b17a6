package fr.cahier.report;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.service.Deadline;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Receipt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an application was received: the hour decides where a deadline has one, so it is told as precisely as the dossier says. */
final class Received {

    private final Receipt receipt;

    Received(Receipt receipt) {
        this.receipt = receipt;
    }

    /** {@return for example "vendredi 31 juillet 2020 à 16 h, à la minute près"; the day alone where no hour is known} */
    String inWords(@Nullable Dossier dossier) {
        LocalDate day = LocalDate.ofInstant(receipt.instant(), receipt.zone());
        return stamps(dossier)
                .filter(this::isTheOneThatCounts)
                .findFirst()
                .map(stamp -> Lexicon.weekday(day.getDayOfWeek().getValue()) + " " + told(stamp))
                .orElseGet(() -> Deadline.inWords(day));
    }

    /** {@return whether the deposit that counts was acknowledged before it was made, or arrived before it was sent} */
    boolean isContradictory(@Nullable Dossier dossier) {
        return deposits(dossier)
                .filter(deposit -> arrivals(deposit).anyMatch(this::isTheOneThatCounts))
                .anyMatch(deposit -> isBefore(deposit.accuseEnregistrement(), stamp(deposit))
                        || isBefore(deposit.accuseReception(), stamp(deposit))
                        || arrivals(deposit).anyMatch(arrival -> isBefore(arrival, deposit.envoyeLe())));
    }

    private boolean isBefore(@Nullable Horodatage one, @Nullable Horodatage other) {
        return one != null && other != null && one.auPlusTard(receipt.zone()).isBefore(other.auPlusTot(receipt.zone()));
    }

    private static Stream<Horodatage> arrivals(Depot deposit) {
        return Stream.of(stamp(deposit), deposit.accuseEnregistrement(), deposit.accuseReception())
                .filter(Objects::nonNull);
    }

    private static Stream<Horodatage> stamps(@Nullable Dossier dossier) {
        return deposits(dossier).map(Received::stamp).filter(Objects::nonNull);
    }

    private static Stream<Depot> deposits(@Nullable Dossier dossier) {
        return dossier == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(dossier.depot()),
                        Optional.ofNullable(dossier.depots()).stream().flatMap(all -> all.stream()));
    }

    private static @Nullable Horodatage stamp(Depot deposit) {
        return deposit.horodatage() == null ? null : deposit.horodatage().selon(deposit.precision());
    }

    private boolean isTheOneThatCounts(Horodatage stamp) {
        return !receipt.instant().isBefore(stamp.auPlusTot(receipt.zone()))
                && !receipt.instant().isAfter(stamp.auPlusTard(receipt.zone()));
    }

    /** A full minute that is known to the second is told so: a stamp without seconds looks alike. */
    private String told(Horodatage stamp) {
        Instant instant = stamp.auPlusTard(receipt.zone());
        boolean full =
                stamp.precision() == Precision.SECONDE && instant.equals(instant.truncatedTo(ChronoUnit.MINUTES));
        return new InstantFormat(receipt.zone()).told(instant) + (full ? ", à la seconde près" : "");
    }
}
