package fr.cahier.examples.runner;

import java.io.Console;

/** Shows on a terminal how far a long work has come. */
final class Counter {

    /** Fewer dossiers than this are done before anyone wonders. */
    private static final int LONG = 20;

    private static final int WIDTH = 30;

    private final int total;
    private final String what;
    private final Terminal err;
    private final boolean shown;
    private int done;

    Counter(int total, Terminal err) {
        this(total, "dossiers", err);
    }

    /** @param what the things that are done, in French */
    Counter(int total, String what, Terminal err) {
        this(total, what, err, isTerminal());
    }

    Counter(int total, String what, Terminal err, boolean terminal) {
        this.total = total;
        this.what = what;
        this.err = err;
        this.shown = total >= LONG && terminal;
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells them apart. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    synchronized void step() {
        done++;
        boolean grown = 100 * done / total != 100 * (done - 1) / total;
        if (shown && grown) {
            err.progress(bar() + " " + done + " / " + total + " " + what + (done == total ? "\n" : ""));
        }
    }

    private String bar() {
        int full = WIDTH * done / total;
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }
}
