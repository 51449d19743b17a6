package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/** Cooperation with others: whether there is a directory of partners, and a procedure for referrals. */
@Builder(toBuilder = true)
@PublicApi
public record Reseau(Boolean repertoirePartenaires, Boolean procedureOrientation, List<String> partenariats) {
    static final Reseau ABSENT = new Reseau(null, null, null);

    public Reseau {
        partenariats = Listes.copie(partenariats);
    }
}
