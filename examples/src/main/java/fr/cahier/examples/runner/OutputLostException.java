package fr.cahier.examples.runner;

import java.io.IOException;

/** What should have been written is not, or not whole. */
final class OutputLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    private OutputLostException(String message, ExitCode code, IOException cause) {
        super(message, cause);
        this.code = code;
    }

    /** {@return what to throw when the standard output took no more} */
    static OutputLostException ofStandardOutput(IOException cause) {
        return new OutputLostException(
                "La sortie standard n’a pas pu être écrite en entier : ce qui en a été écrit n’est pas complet."
                        + " Vérifiez la place qui reste sur le disque, puis relancez la commande.",
                ExitCode.OUTPUT_LOST,
                cause);
    }

    /** {@return what to throw when the program that read the output has gone, as {@code head} does when it has enough} */
    static OutputLostException ofReader(IOException cause) {
        return new OutputLostException(
                "La sortie a été fermée par le programme qui la lisait.", ExitCode.CLOSED, cause);
    }

    ExitCode code() {
        return code;
    }
}
