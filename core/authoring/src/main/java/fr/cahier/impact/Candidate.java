package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import java.util.function.Supplier;

/**
 * A dossier to replay, read only when its turn comes.
 *
 * @param name how the office calls it, a file name for instance
 * @param dossier gives it, or throws {@link fr.cahier.dossier.UnreadableDossierException}; called once, by any thread
 */
@PublicApi
public record Candidate(String name, Supplier<Dossier> dossier) {}
