package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Personal data. Immutable and thread-safe.
 *
 * @param identiteExigee whether advice requires identification
 * @param champsNominatifsStatistiques fields of the statistics that identify a person
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Donnees(
        @Nullable Boolean identiteExigee,
        @NeantAdmis @Nullable List<String> champsNominatifsStatistiques) {
    static final Donnees ABSENT = new Donnees(null, null);

    public Donnees {
        champsNominatifsStatistiques = Listes.copie(champsNominatifsStatistiques);
    }

    public @Nullable Integer nombreChampsNominatifs() {
        return Listes.taille(champsNominatifsStatistiques);
    }
}
