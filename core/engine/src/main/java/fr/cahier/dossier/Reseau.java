package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Cooperation with others: whether there is a directory of partners, and a procedure for referrals.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Reseau(
        @Nullable Boolean repertoirePartenaires,
        @Nullable Boolean procedureOrientation,
        @Nullable List<String> partenariats) {
    static final Reseau ABSENT = new Reseau(null, null, null);

    public Reseau {
        partenariats = Listes.copie(partenariats);
    }
}
