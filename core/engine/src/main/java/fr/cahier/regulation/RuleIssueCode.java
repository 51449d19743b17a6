package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * What is wrong in the files of an edition, for programs; the sentences beside it are for people, and may be worded better. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum RuleIssueCode {
    /** A file is absent, cannot be read, exceeds a limit, or stands where the edition does not look for it. */
    FILE,
    /** A file is not YAML, or a key or a value of it is not what is accepted at its place. */
    YAML,
    /** A rule is not written in the language of rules. */
    RULE_LANGUAGE,
    /** An obligation is named that the edition lacks. */
    UNKNOWN_OBLIGATION,
    /** Parts of the edition contradict each other, or one of them names what is not there. */
    INCONSISTENT,
    /** What is written is accepted, and probably not what was meant. */
    DOUBTFUL,
    /** A case is wrong, gives another finding than it says, or is wanting. */
    CASE,
    /** The text of the edition, or a fingerprint of it, is not the one that the edition says. */
    OTHER_TEXT,
    /** Two editions of one cahier des charges cannot stand beside each other. */
    CONFLICTING_EDITIONS
}
