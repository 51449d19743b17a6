package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * Why an edition cannot be loaded or run, for programs; the sentence beside it is for people, and may be worded better. A constant is
 * never renamed or given another meaning; new ones may come. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public enum RuleDefectCode {
    /** Files of the edition are wrong: the issues are listed, each with a code of its own. */
    WRONG_FILES,
    /** The folder is absent, no folder, cannot be read, is a link that leads elsewhere, or holds no edition. */
    UNREADABLE_FOLDER,
    /** The folder holds more editions, files or bytes than the host allows. */
    LIMIT_EXCEEDED,
    /** The name of a file or of a folder has an invisible character. */
    REFUSED_CHARACTER,
    /** A file, a class or a jar that the edition needs is not on the class path, or cannot be read there. */
    INCOMPLETE_CLASS_PATH,
    /** The edition was prepared for another version of the library, or its rules were compiled for another one of Drools. */
    OTHER_VERSION,
    /** The same edition is on the class path twice. */
    DUPLICATE_EDITION,
    /** Two editions of one cahier des charges cannot stand beside each other. */
    CONFLICTING_EDITIONS,
    /** Parts of the edition do not fit together: a threshold, a wording or a fact is wanting, or a rule cannot be prepared. */
    INCONSISTENT,
    /** A condition of a rule fails on the facts of a dossier. */
    FAILED_RULE
}
