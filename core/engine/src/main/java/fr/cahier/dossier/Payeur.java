package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/** Who pays a fee. */
@PublicApi
public enum Payeur {
    BENEFICIAIRE,
    EMPLOYEUR,
    OPCO,
    COLLECTIVITE,
    AUTRE
}
