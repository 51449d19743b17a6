package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Reponse;
import fr.cahier.regulation.Obligation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An obligation that groups others; reported, never concluded on. Immutable and thread-safe.
 *
 * @param answer the candidate's answer to the group; null when there is none
 * @param findings count of findings under it by status
 * @since 0.1.0
 */
@PublicApi
public record RollUp(Obligation obligation, @Nullable Reponse answer, Map<Status, Integer> findings) {}
