package fr.cahier.report;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.service.Deadline;
import fr.cahier.verdict.Receipt;
import java.time.LocalDateTime;
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
        LocalDateTime local = LocalDateTime.ofInstant(receipt.instant(), receipt.zone());
        return Deadline.inWords(local.toLocalDate())
                + stamps(dossier)
                        .filter(this::isTheOneThatCounts)
                        .findFirst()
                        .map(this::hour)
                        .orElse("");
    }

    private static Stream<Horodatage> stamps(@Nullable Dossier dossier) {
        return dossier == null
                ? Stream.of()
                : Stream.concat(
                                Stream.of(dossier.depot()),
                                Optional.ofNullable(dossier.depots()).stream().flatMap(all -> all.stream()))
                        .map(Received::stamp)
                        .filter(Objects::nonNull);
    }

    private static @Nullable Horodatage stamp(Depot deposit) {
        return deposit.horodatage() == null ? null : deposit.horodatage().selon(deposit.precision());
    }

    private boolean isTheOneThatCounts(Horodatage stamp) {
        return !receipt.instant().isBefore(stamp.auPlusTot(receipt.zone()))
                && !receipt.instant().isAfter(stamp.auPlusTard(receipt.zone()));
    }

    private String hour(Horodatage stamp) {
        if (stamp.precision() == Precision.JOUR) {
            return "";
        }
        LocalDateTime local = LocalDateTime.ofInstant(stamp.auPlusTot(receipt.zone()), receipt.zone());
        String told = " à " + FrenchFormat.hour(local.toLocalTime());
        if (stamp.precision() == Precision.MINUTE) {
            return told + ", à la minute près";
        }
        return local.getSecond() == 0 ? told + ", à la seconde près" : told;
    }
}
