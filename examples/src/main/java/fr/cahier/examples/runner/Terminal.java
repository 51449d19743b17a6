package fr.cahier.examples.runner;

import fr.cahier.internal.Visible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * The one door to the standard output, and to the standard error. What is printed for people hides nothing: a name from a
 * folder cannot clear the screen or turn a line around. Documents and JSON pass as they are; their writers see to it.
 *
 * <p>Nothing waits here: what was printed has been handed to the system.
 */
final class Terminal {

    /** What becomes of a failure to write. */
    private interface Failure {
        void of(IOException cause);
    }

    private final OutputStream out;
    private final Failure failure;

    private Terminal(OutputStream out, Failure failure) {
        this.out = out;
        this.failure = failure;
    }

    /**
     * {@return the standard output: who asked for it must know when it is lost, by an {@link OutputLostException}}
     *
     * @param pipe whether another program reads it; asked when it is lost
     */
    static Terminal output(OutputStream out, BooleanSupplier pipe) {
        return new Terminal(out, cause -> {
            throw pipe.getAsBoolean()
                    ? OutputLostException.ofReader(cause)
                    : OutputLostException.ofStandardOutput(cause);
        });
    }

    /** {@return the standard error: when it is lost, nobody is left to be told} */
    static Terminal errors(OutputStream err) {
        return new Terminal(err, cause -> {});
    }

    /** Prints lines that are laid out already. */
    void print(String text) {
        document(Visible.lines(text).getBytes(StandardCharsets.UTF_8));
    }

    /** Prints one line: a name that holds line breaks cannot add another to what the program says. */
    void println(String line) {
        print(Visible.lines(line).replace("\n", "\\n") + "\n");
    }

    void println() {
        print("\n");
    }

    /** Shows, over the line that stands there, how far a work has come. */
    void progress(String text) {
        document(("\r" + Visible.lines(text)).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a document as it is. */
    void document(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException cause) {
            failure.of(cause);
        }
    }

    /** {@return where a document is written piece by piece, as it is} */
    OutputStream documents() {
        return new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                try {
                    out.write(bytes, from, length);
                } catch (IOException cause) {
                    failure.of(cause);
                }
            }

            @Override
            public void flush() {
                document(new byte[0]);
            }
        };
    }

    /** {@return a way for the library of the command line to print} */
    PrintWriter writer() {
        return new PrintWriter(
                new Writer() {
                    @Override
                    public void write(char[] text, int from, int length) {
                        print(new String(text, from, length));
                    }

                    @Override
                    public void flush() {
                        // nothing waits here
                    }

                    @Override
                    public void close() {
                        // the standard streams stay open
                    }
                },
                true);
    }
}
