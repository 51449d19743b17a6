package fr.cahier.internal.derive;

/** Where a walk through a dossier stands. Its pointer is made on demand only. */
final class BlankPlace {

    static final int NO_ROW = -1;

    /** Deeper than any part of a dossier. */
    private static final int MAX_DEPTH = 16;

    private final String[] names = new String[MAX_DEPTH];
    private final int[] rows = new int[MAX_DEPTH];
    private int depth;

    /** @param name of a field, or a key of the commitments */
    void enter(String name) {
        names[depth] = name;
        rows[depth] = NO_ROW;
        depth++;
    }

    void leave() {
        depth--;
    }

    /** Sets the row of the list entered last. */
    void row(int index) {
        rows[depth - 1] = index;
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(names[i]);
            if (rows[i] != NO_ROW) {
                pointer.append('/').append(rows[i]);
            }
        }
        return pointer.toString();
    }
}
