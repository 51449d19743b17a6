package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import java.util.function.Supplier;

/**
 * A dossier to replay. Thread-safe where its supplier is.
 *
 * @param name the office's name for it
 * @param dossier may throw {@link fr.cahier.dossier.UnreadableDossierException}; called once, by any thread
 * @since 0.1.0
 */
@PublicApi
public record Candidate(String name, Supplier<Dossier> dossier) {}
