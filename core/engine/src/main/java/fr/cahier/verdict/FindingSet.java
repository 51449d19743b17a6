package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * The findings of an evaluation. Immutable and thread-safe.
 *
 * @param findings those that count
 * @param options those that do not
 * @since 0.1.0
 */
@PublicApi
public record FindingSet(List<Finding> findings, List<Finding> options) {}
