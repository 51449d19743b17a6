package fr.cahier.facts;

import fr.cahier.dossier.Reponse;
import org.jspecify.annotations.Nullable;

/**
 * The answer that counts for one obligation: its own, or the nearest one given for a group it belongs to.
 *
 * @param obligation id of the obligation
 * @param reponse the answer; null when two answers of the same rank differ
 * @param par keys under {@code engagements} where it was answered, separated by commas
 * @param global true when it was answered for a group only
 * @param contradictoire true when two answers of the same rank differ
 */
public record Engagement(
        String obligation, @Nullable Reponse reponse, String par, boolean global, boolean contradictoire) {}
