package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Reception of the public.
 *
 * @param individuel whether each person is received alone
 * @param confieA who receives the public under contract with the candidate; a word of denial says nobody
 */
@Builder(toBuilder = true)
@PublicApi
public record Accueil(
        String description, Boolean individuel, @NeantAdmis String confieA) {
    static final Accueil ABSENT = new Accueil(null, null, null);
}
