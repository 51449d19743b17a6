package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import java.util.function.Supplier;

/**
 * A dossier to replay.
 *
 * @param name the office's name for it
 * @param dossier may throw {@link fr.cahier.dossier.UnreadableDossierException}; called once, by any thread
 */
@PublicApi
public record Candidate(String name, Supplier<Dossier> dossier) {}
