package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/**
 * Personal data.
 *
 * @param identiteExigee whether advice requires identification
 * @param champsNominatifsStatistiques fields of the statistics that identify a person
 */
@Builder(toBuilder = true)
@PublicApi
public record Donnees(Boolean identiteExigee, @NeantAdmis List<String> champsNominatifsStatistiques) {
    static final Donnees ABSENT = new Donnees(null, null);

    public Donnees {
        champsNominatifsStatistiques = Listes.copie(champsNominatifsStatistiques);
    }

    public Integer nombreChampsNominatifs() {
        return Listes.taille(champsNominatifsStatistiques);
    }
}
