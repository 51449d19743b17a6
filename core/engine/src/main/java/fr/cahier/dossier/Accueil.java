package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Reception of the public. Immutable and thread-safe.
 *
 * @param individuel whether each person is received alone
 * @param confieA who receives the public under contract with the candidate; a word of denial says nobody
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Accueil(
        @Nullable String description,
        @Nullable Boolean individuel,
        @NeantAdmis @Nullable String confieA) {
    static final Accueil ABSENT = new Accueil(null, null, null);
}
