package fr.cahier.internal.json;

/**
 * Ends quick reading: a problem needs its location, so the file is read again carefully. One instance, without a stack
 * trace.
 */
final class FastPathAborted extends RuntimeException {

    private static final long serialVersionUID = 1;

    static final FastPathAborted INSTANCE = new FastPathAborted();

    private FastPathAborted() {
        super(null, null, false, false);
    }
}
