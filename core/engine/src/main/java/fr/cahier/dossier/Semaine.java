package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Weeks in which a slot is held; an absent value means TOUTES. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Semaine {
    TOUTES,
    A,
    B
}
