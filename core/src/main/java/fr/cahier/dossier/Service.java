package fr.cahier.dossier;

/** What a slot or a fee is for: the labelled service, or another activity of the structure. */
public enum Service {
    SPRO_CONSEIL,
    AUTRE
}
