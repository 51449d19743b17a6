package fr.cahier.template;

import fr.cahier.annotation.PublicApi;

/**
 * Why a template cannot be used, for programs; the sentence beside it is for people, and may be worded better. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum TemplateIssueCode {
    /** The folder or a file of it is absent, cannot be opened, is no ordinary file, or is a link that leads out of the folder. */
    UNREADABLE_FILE,
    /** The file, its gaps, lists in lists, a style, or what filling writes exceed a limit. */
    LIMIT_EXCEEDED,
    /** The file is not written in UTF-8. */
    OTHER_ENCODING,
    /** The file has a control character or an invisible one. */
    REFUSED_CHARACTER,
    /** The braces of a gap or a list are not written as they are read, or not closed. */
    MALFORMED_GAP,
    /** A gap or a list has a name that is not known. */
    UNKNOWN_NAME,
    /** A gap or a list stands where it may not, or where what it names means nothing. */
    MISPLACED_GAP,
    /** The page is written so that a browser and a printer could read it differently, or is not well-formed where a PDF needs it. */
    MALFORMED_PAGE,
    /** The page has an element, an attribute or an address that a template may not have. */
    REFUSED_MARKUP,
    /** A style has what a style may not have: it fetches something, hides a character, or measures too much. */
    REFUSED_STYLE,
    /** The thread was interrupted while it filled the template. */
    INTERRUPTED
}
