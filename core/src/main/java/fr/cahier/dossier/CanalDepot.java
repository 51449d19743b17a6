package fr.cahier.dossier;

/** The way in which the application reached the Region (source l.75, 392, 397-398). */
public enum CanalDepot {
    PARCOURS_METIER,
    COURRIEL,
    POSTAL,
    REMISE,
    AUTRE
}
