package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Reponse;
import fr.cahier.regulation.Obligation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the text that gathers other obligations: it is reported, and never concludes.
 *
 * @param obligation the row
 * @param answer the candidate's answer to it as a whole; null when there is none
 * @param findings how many findings under it have each status
 */
@PublicApi
public record RollUp(Obligation obligation, @Nullable Reponse answer, Map<Status, Integer> findings) {}
