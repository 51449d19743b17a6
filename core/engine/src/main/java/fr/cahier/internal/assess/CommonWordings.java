package fr.cahier.internal.assess;

import java.util.List;

/** The wordings that any dossier may call for, whatever the rules: an edition has each of them, or does not load. */
public final class CommonWordings {

    /** Their keys, under {@code formulations} in {@code cahier.yaml}. */
    public static final List<String> KEYS = List.of(
            "engagement-manquant",
            "engagement-et-faits-manquants",
            "faits-manquants",
            "aucun-site",
            "aucun-personnel",
            "remede-aucun-site",
            "remede-aucun-personnel",
            "reception-inconnue",
            "remede-reception-inconnue",
            "conflit",
            "reponse-globale",
            "piece-manquante",
            "piece-perimee");

    private CommonWordings() {}
}
