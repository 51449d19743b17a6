package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/** How much a {@link RuleIssue} weighs. */
@PublicApi
public enum Severity {
    /** The edition does not load. */
    ERROR,
    /** The edition loads and judges; somebody should look at this all the same. */
    WARNING
}
