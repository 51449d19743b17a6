package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * The two forms of proximity to the public (source l.91-92). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum TypeCandidat {
    RESEAU_REGIONAL,
    STRUCTURE_LOCALE
}
