package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/**
 * Work with others.
 *
 * @param repertoirePartenaires whether a directory of partners exists
 * @param procedureOrientation whether a procedure of guidance to others exists
 * @param partenariats partnerships
 */
@Builder(toBuilder = true)
@PublicApi
public record Reseau(Boolean repertoirePartenaires, Boolean procedureOrientation, List<String> partenariats) {
    static final Reseau ABSENT = new Reseau(null, null, null);

    public Reseau {
        partenariats = Listes.textes(partenariats);
    }
}
