package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * Who pays a fee. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum Payeur {
    BENEFICIAIRE,
    EMPLOYEUR,
    OPCO,
    COLLECTIVITE,
    AUTRE
}
