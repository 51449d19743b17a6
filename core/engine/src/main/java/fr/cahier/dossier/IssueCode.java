package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * What is wrong with an input, for programs: stable, where sentences may be worded better. A constant is never renamed or given
 * another meaning; new ones may come. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum IssueCode {
    /** The file is empty. */
    EMPTY,
    /** The file is not written in UTF-8. */
    OTHER_ENCODING,
    /** The file is not JSON, or not YAML where that is read. */
    MALFORMED,
    /** Something follows the end of the document. */
    TRAILING_CONTENT,
    /** The file, its depth, a list or a text exceeds a limit of the host; reading stops, but for a text. */
    LIMIT_EXCEEDED,
    /** The document is of another kind, or of a later version of its format. */
    OTHER_FORMAT,
    /** A key is not known at its place. */
    UNKNOWN_KEY,
    /** A key is given twice in one object. */
    DUPLICATE_KEY,
    /** A key is missing. */
    MISSING_KEY,
    /** A value is not what is accepted at its place. */
    UNSUITABLE_VALUE,
    /** A list has null where an element says something. */
    NULL_ELEMENT,
    /** A text has a control character, an invisible one, or half a character. */
    REFUSED_CHARACTER,
    /** Two elements of a list have the same identifier. */
    DUPLICATE_IDENTIFIER,
    /** An identifier names no element. */
    UNKNOWN_REFERENCE,
    /** Values that are suitable alone contradict each other. */
    INCONSISTENT,
    /** A key of an earlier form is still read: a warning. */
    RETIRED_KEY,
    /** A value is accepted and probably wrong: a warning. */
    DOUBTFUL_VALUE,
    /** Further warnings are only counted. */
    MORE_WARNINGS,
    /** A decision of a doctrine, or an entry of an officer's sheet, cannot be applied. */
    INAPPLICABLE,
    /** The file cannot be opened or read. */
    UNREADABLE_FILE,
    /** The dossier lacks what the call needs. */
    NOT_ENOUGH_SAID
}
