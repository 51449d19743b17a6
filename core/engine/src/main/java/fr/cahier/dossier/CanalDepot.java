package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * How the application reached the Region (source l.75, 392, 397-398). Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum CanalDepot {
    PARCOURS_METIER,
    COURRIEL,
    POSTAL,
    REMISE,
    AUTRE
}
