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

    /** A promise that has a day, which fills {@code {prevu}}. */
    static final String DATED_PROMISE = "promesse-datee";

    /** A promise without a day. */
    static final String UNDATED_PROMISE = "promesse-a-dater";

    /** Needed where a rule concludes {@code a-venir}. */
    public static final List<String> OF_PROMISES = List.of(DATED_PROMISE, UNDATED_PROMISE);

    /** An act that will end, without a commitment; its day fills {@code {fin}}. */
    static final String ENDING = "prend-fin";

    /** Needed where a rule concludes {@code prend-fin}. */
    public static final List<String> OF_ENDINGS = List.of(ENDING);

    /** Said of an obligation that asks nothing of the dossier and of which it says nothing; needed by such only. */
    public static final String NOTHING_ASKED = "rien-demande";

    private CommonWordings() {}
}
