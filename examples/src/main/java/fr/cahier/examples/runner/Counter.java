package fr.cahier.examples.runner;

import java.io.PrintStream;

/** Tells on a terminal how far a long work has come. */
final class Counter {

    /** Fewer dossiers than this are done before anyone wonders. */
    private static final int LONG = 20;

    private final int total;
    private final String what;
    private final PrintStream err;
    private final boolean shown;
    private int done;

    Counter(int total, PrintStream err) {
        this(total, "dossiers", err);
    }

    /** @param what the things that are done, in French */
    Counter(int total, String what, PrintStream err) {
        this.total = total;
        this.what = what;
        this.err = err;
        this.shown = total >= LONG && System.console() != null;
    }

    synchronized void step() {
        done++;
        if (shown) {
            err.print("\r" + done + " / " + total + " " + what + (done == total ? "\n" : ""));
            err.flush();
        }
    }
}
