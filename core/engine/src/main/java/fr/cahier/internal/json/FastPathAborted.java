package fr.cahier.internal.json;

/**
 * Ends a quick reading: something in the file has to be told, and where it stands. The file is then read again, carefully.
 * There is one, and it has no trace: it says nothing of where it comes from.
 */
final class FastPathAborted extends RuntimeException {

    private static final long serialVersionUID = 1;

    static final FastPathAborted INSTANCE = new FastPathAborted();

    private FastPathAborted() {
        super(null, null, false, false);
    }
}
