package fr.cahier.internal.assess;

import java.util.List;

/** Wordings that any dossier may need: an edition without one of them does not load. */
public final class CommonWordings {

    /** The keys, under {@code formulations} in {@code cahier.yaml}. */
    public static final List<String> KEYS = List.of(
            "engagement-pris",
            "engagement-non-verifie",
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
