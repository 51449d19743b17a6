package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Role in the national scheme of career advice. Immutable and thread-safe.
 *
 * @param niveau one level of the service, from the time when only one could be said; {@code niveaux} says all
 * @param niveaux levels of the service
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Cep(
        @Borne(min = 1, max = 3) @Nullable Integer niveau,
        @Borne(min = 1, max = 3) @Nullable List<Integer> niveaux) {
    static final Cep ABSENT = new Cep(null, null);

    private static final Integer PREMIER = 1;

    public Cep {
        niveaux = Listes.copie(niveaux);
    }

    /**
     * {@return the lowest level; null when unknown} A single level says that it is included, not that those below it are
     * not.
     */
    public @Nullable Integer niveauBas() {
        if (niveaux == null) {
            return PREMIER.equals(niveau) ? PREMIER : null;
        }
        return niveaux.stream().min(Integer::compare).orElse(null);
    }
}
