package fr.cahier.dossier;

/** Who pays a fee. */
public enum Payeur {
    BENEFICIAIRE,
    EMPLOYEUR,
    OPCO,
    COLLECTIVITE,
    AUTRE
}
