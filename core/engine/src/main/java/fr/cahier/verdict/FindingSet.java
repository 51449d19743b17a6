package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * The findings of an evaluation.
 *
 * @param findings those that count
 * @param options those that do not
 */
@PublicApi
public record FindingSet(List<Finding> findings, List<Finding> options) {}
