package fr.cahier.examples.runner;

import java.io.IOException;
import java.nio.file.Path;

/** What should have been written is not, or not whole. */
final class OutputLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    private OutputLostException(String message, ExitCode code, Exception cause) {
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

    /** {@return what to throw when a file could not be written whole; the one that was there is as it was} */
    static OutputLostException ofFile(Path file, Exception cause) {
        return new OutputLostException(
                "« " + file + " » n’a pas pu être écrit en entier ; s’il existait déjà, il est resté ce qu’il était."
                        + reason(cause),
                ExitCode.OUTPUT_LOST,
                cause);
    }

    /** {@return what to throw when several files could not all be written; those that were there are as they were} */
    static OutputLostException ofFolder(Path folder, Exception cause) {
        return new OutputLostException(
                "Dans « " + folder
                        + " », les fichiers n’ont pas pu être écrits tous et en entier ; aucun ne l’a été, et ceux"
                        + " qui existaient déjà sont restés ce qu’ils étaient." + reason(cause),
                ExitCode.OUTPUT_LOST,
                cause);
    }

    private static String reason(Exception cause) {
        return " Le système dit : « " + cause.getMessage()
                + " ». Vérifiez la place qui reste, puis relancez la commande.";
    }

    ExitCode code() {
        return code;
    }
}
