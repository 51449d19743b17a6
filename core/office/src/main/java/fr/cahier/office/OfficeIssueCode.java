package fr.cahier.office;

import fr.cahier.annotation.PublicApi;

/**
 * Why a file of a word processor cannot be used, for programs; the sentence beside it is for people, and may be worded better. Immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum OfficeIssueCode {
    /** The file, what it holds once unpacked, its parts, its elements or their depth exceed a limit of the host. */
    LIMIT_EXCEEDED,
    /** The file is damaged, or of no word processor: what should be there is missing, is there twice, or is no XML in UTF-8. */
    DAMAGED,
    /** The file is of another format than is asked. */
    OTHER_FORMAT,
    /** The file is protected by a password, or of a format from before .odt and .docx. */
    PROTECTED,
    /** The file holds a macro. */
    MACRO,
    /** The file holds an embedded object. */
    EMBEDDED_OBJECT,
    /** The file is signed; filling it would belie the signature. */
    SIGNATURE,
    /** Something in the file leads out of it. */
    EXTERNAL_LINK,
    /** A part declares a document type or an entity, or holds a processing instruction. */
    ENTITY,
    /** The file holds something else that a template may not hold: a form, a comment, a tracked change, a computed field, an image of another kind. */
    REFUSED_CONTENT,
    /** A field has a name that is not known. */
    UNKNOWN_FIELD,
    /** A field begins and does not end in its paragraph. */
    UNCLOSED_FIELD,
    /** A field for a text of several paragraphs does not stand alone in one paragraph, once, in the text of the document. */
    MISPLACED_FIELD,
    /** A text of several paragraphs has no field to stand in. */
    MISSING_FIELD
}
