package fr.cahier.internal.compute;

import fr.cahier.facts.Arrivee;
import fr.cahier.facts.Seuil;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a dossier was deposited, and what holds then.
 *
 * @param deposit day of the deposit that counts; that of the evaluation where nothing dates it
 * @param arrival between which instants it arrived; null where nothing dates it
 * @param listed its index among several; null where it stands beside the list
 * @param seuils the thresholds of that day
 */
public record DepositMoment(
        LocalDate deposit,
        @Nullable Arrivee arrival,
        @Nullable Integer listed,
        ZoneId zone,
        List<Seuil> seuils) implements Moment {

    @Override
    public boolean isDated() {
        return arrival != null && arrival.auPlusTard() != null;
    }

    @Override
    public @Nullable Seuil threshold(String code) {
        for (Seuil seuil : seuils) {
            if (seuil.code().equals(code)) {
                return seuil;
            }
        }
        return null;
    }
}
