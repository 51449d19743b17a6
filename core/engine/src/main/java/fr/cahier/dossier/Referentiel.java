package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/** Codes of the whole region, for the collective coverage (source l.93-94); not supplied by the candidate. */
@Builder(toBuilder = true)
@PublicApi
public record Referentiel(List<String> territoireNormand) {
    static final Referentiel ABSENT = new Referentiel(null);

    public Referentiel {
        territoireNormand = Listes.copie(territoireNormand);
    }
}
