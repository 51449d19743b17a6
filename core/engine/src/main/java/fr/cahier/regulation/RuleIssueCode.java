package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * What is wrong in the files of an edition, for programs; the sentences beside it are for people, and may be worded better. A constant is
 * never renamed or given another meaning; new ones may come. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum RuleIssueCode {
    /** A file is absent, cannot be opened, is no ordinary file, or is a link that leads out of the folder. */
    UNREADABLE_FILE,
    /** A file stands where the edition does not look for it. */
    MISPLACED_FILE,
    /** A file, what it holds, the edition or the time of its cases exceeds a limit of the host. */
    LIMIT_EXCEEDED,
    /** A file is not written in UTF-8. */
    OTHER_ENCODING,
    /** A file has a character that may not stand there, or the code of one. */
    REFUSED_CHARACTER,
    /** A file is empty, is not YAML, or uses what is not read of YAML. */
    MALFORMED,
    /** A key is not known at its place. */
    UNKNOWN_KEY,
    /** A key or its value is missing. */
    MISSING_KEY,
    /** A key is written twice. */
    DUPLICATE_KEY,
    /** Two things have the same identifier or name. */
    DUPLICATE_IDENTIFIER,
    /** A value is not what is accepted at its place. */
    UNSUITABLE_VALUE,
    /** A rule is not written in the language of rules. */
    RULE_LANGUAGE,
    /** A rule uses a fact, a property, a value or a binding that is not known. */
    UNKNOWN_NAME,
    /** Conditions of a rule are never true together. */
    NEVER_MATCHES,
    /** A rule crosses lists of a dossier that nothing joins, or too many of them. */
    CROSSED_FACTS,
    /** An obligation is named that the edition lacks. */
    UNKNOWN_OBLIGATION,
    /** A threshold, a declared fact or answer, a computation, a wording or a placeholder is named that the edition lacks. */
    UNKNOWN_REFERENCE,
    /** No rule can conclude that an obligation is met. */
    MISSING_RULE,
    /** A rule reads, or a wording asks, what the obligation does not list among its facts. */
    UNREAD_FACT,
    /** Two rules conclude otherwise under the same conditions. */
    CONFLICTING_RULES,
    /** A threshold has no value where one is needed, two for one day, or values that do not fit it. */
    UNSUITABLE_THRESHOLD,
    /** Other parts of the edition contradict each other. */
    INCONSISTENT,
    /** A threshold, a fact, a computation, a wording, a term, an entry or a rule changes nothing. */
    UNUSED,
    /** A line of the text is in no passage or in two, or no passage founds an obligation. */
    UNCOVERED_TEXT,
    /** A rule is accepted, and probably does not say what was meant. */
    DOUBTFUL_RULE,
    /** A wording is accepted, and would read or age badly. */
    DOUBTFUL_WORDING,
    /** A case speaks of what cannot be judged. */
    UNUSABLE_CASE,
    /** A case gives another finding than it says. */
    FAILED_CASE,
    /** A case is wanting: an outcome, a boundary or a dated value is shown by none. */
    MISSING_CASE,
    /** The text of the edition, or a fingerprint of it, is not the one that the edition says. */
    OTHER_TEXT,
    /** Two editions of one cahier des charges cannot stand beside each other. */
    CONFLICTING_EDITIONS
}
