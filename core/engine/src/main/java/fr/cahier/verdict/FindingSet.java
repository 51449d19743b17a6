package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * All findings of one evaluation.
 *
 * @param findings those that count in the conclusion
 * @param options those that do not
 */
@PublicApi
public record FindingSet(List<Finding> findings, List<Finding> options) {}
