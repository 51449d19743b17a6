package fr.cahier.examples.runner;

import java.nio.file.Path;
import java.util.Optional;

/** Tells of an end that nobody wanted: one line for people; the log, which that line names, has the rest. */
final class Crash {

    private static final int MAX_DEPTH = 50;

    private final Terminal err;
    private final CrashLog log;

    Crash(Terminal err, CrashLog log) {
        this.err = err;
        this.log = log;
    }

    /** {@return the exit code for {@code failure}, which has been told} */
    ExitCode told(Throwable failure) {
        OutputLostException lost = cause(failure, OutputLostException.class);
        if (lost != null) {
            if (lost.code() != ExitCode.CLOSED) {
                err.println(lost.getMessage());
            }
            return lost.code();
        }
        boolean memory = cause(failure, OutOfMemoryError.class) != null;
        err.println((memory
                        ? "La mémoire n’a pas suffi ; aucun résultat n’est rendu."
                                + " Donnez moins de dossiers à la fois, ou davantage de mémoire par"
                                + " JDK_JAVA_OPTIONS=-Xmx2g."
                        : "Cahier s’est arrêté sur une erreur qui lui est propre ; aucun résultat n’est rendu et le"
                                + " dossier n’est pas en cause.")
                + " "
                + place(failure));
        return memory ? ExitCode.MEMORY : ExitCode.CRASH;
    }

    private String place(Throwable failure) {
        Optional<Path> written = log.write(failure);
        return written.map(file -> "Le détail est dans « " + file + " » ; joignez-le à votre signalement.")
                .orElse("Le détail (" + failure.getClass().getName() + ") n’a pas pu être gardé dans un journal.");
    }

    private static <T extends Throwable> T cause(Throwable failure, Class<T> kind) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
