package fr.cahier.regulation;

/** How much a {@link Diagnostic} weighs. */
public enum Severity {
    /** The edition does not load. */
    ERROR,
    /** The edition loads and judges; somebody should look at this all the same. */
    WARNING
}
