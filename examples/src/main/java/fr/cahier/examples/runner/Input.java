package fr.cahier.examples.runner;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.dossier.Reading;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.json.DossierReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dossier to evaluate.
 *
 * @param name how it is called on the command line
 * @param file where it is; null for the standard input
 * @param directory where it was found; null when the command line names it
 */
record Input(String name, @Nullable Path file, @Nullable Path directory) {

    /** Stands for the standard input. */
    private static final String STANDARD = "-";

    /**
     * {@return the dossiers that {@code places} name; a directory stands for the JSON files in it, in the order of
     * their names}
     *
     * @param wrong makes the exception thrown for a place where there is nothing to evaluate
     */
    static List<Input> of(List<String> places, Function<String, RuntimeException> wrong) {
        List<Input> inputs = new ArrayList<>();
        for (String place : places) {
            Path path = path(place, wrong);
            if (place.equals(STANDARD)) {
                inputs.add(new Input("entrée standard", null, null));
            } else if (Files.isDirectory(path)) {
                inputs.addAll(inside(path, wrong));
            } else if (Files.isRegularFile(path) && Files.isReadable(path)) {
                inputs.add(new Input(place, path, null));
            } else {
                throw wrong.apply("Fichier introuvable ou illisible : « " + place + " ». Vérifiez le chemin.");
            }
        }
        return inputs;
    }

    /**
     * {@return the one dossier that {@code place} names}
     *
     * @param wrong makes the exception thrown for a directory, and for a place where there is nothing to evaluate
     */
    static Input one(String place, Function<String, RuntimeException> wrong) {
        if (Files.isDirectory(path(place, wrong))) {
            throw wrong.apply("« " + place + " » est un répertoire. Donnez un seul fichier .json.");
        }
        return of(List.of(place), wrong).get(0);
    }

    static Path path(String place, Function<String, RuntimeException> wrong) {
        try {
            if (!place.isBlank()) {
                return Path.of(place);
            }
        } catch (InvalidPathException unreadable) {
            // told below, like a blank name
        }
        throw wrong.apply(
                "Nom de fichier illisible : « " + place + " ». Vérifiez le chemin, et que la session est en UTF-8.");
    }

    /** {@return its name without the folders above it} */
    String fileName() {
        return file == null ? name : file.getFileName().toString();
    }

    private static List<Input> inside(Path directory, Function<String, RuntimeException> wrong) {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Input> inputs = entries.filter(entry -> entry.toString().endsWith(".json"))
                    .sorted()
                    .map(entry -> new Input(entry.toString(), entry, directory))
                    .toList();
            if (inputs.isEmpty()) {
                throw wrong.apply("Aucun fichier .json dans « " + directory + " ».");
            }
            return inputs;
        } catch (IOException | UncheckedIOException e) {
            throw wrong.apply("Répertoire illisible : « " + directory + " ». Vérifiez vos droits.");
        }
    }

    /**
     * {@return why {@code file} is not to be opened; empty when it may be}
     *
     * <p>Reading what is no plain file could last for ever. Somebody else may have put a link into the directory, to have
     * another file told here: it is not followed out of there.
     *
     * @param directory where it was found; null when the command line names it
     */
    static Optional<String> refusal(Path file, @Nullable Path directory) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return Optional.of("Ce n’est pas un fichier ordinaire. Retirez-le, ou mettez le fichier à sa place.");
        }
        return directory != null && leadsOut(file, directory)
                ? Optional.of("Ce lien mène hors du répertoire. Retirez-le, ou mettez le fichier à sa place.")
                : Optional.empty();
    }

    private static boolean leadsOut(Path file, Path directory) {
        try {
            return !file.toRealPath().startsWith(directory.toRealPath());
        } catch (IOException absent) {
            return false;
        }
    }

    /** {@return the dossier; what is to be said of how it is written goes to {@code err}} */
    Dossier read(Terminal err) {
        Reading reading = read();
        for (InputIssue warning : reading.warnings()) {
            err.println("Avertissement, " + name + " : " + warning.message());
        }
        return reading.dossier();
    }

    /** Says on {@code err} why it cannot be read. */
    void tell(UnreadableDossierException unreadable, Terminal err) {
        err.println("Dossier illisible, " + name + " :");
        tellProblems(unreadable, err);
    }

    static void tellProblems(UnreadableDossierException unreadable, Terminal err) {
        unreadable.problems().forEach(problem -> err.println("  - " + problem));
        int others = unreadable.others();
        if (others > 0) {
            err.println("  … et " + others + (others == 1 ? " autre" : " autres"));
        }
    }

    /** A file that cannot be opened, or that might never end, is an unreadable dossier like another. */
    Reading read() {
        if (file != null) {
            refusal(file, directory).ifPresent(message -> {
                throw unreadable(message);
            });
        }
        try {
            DossierReader reader = DossierReader.standard();
            return file == null ? reader.read(System.in) : reader.read(file);
        } catch (UncheckedIOException e) {
            throw unreadable("Le fichier ne peut pas être ouvert. Vérifiez qu’il existe encore, et vos droits.");
        }
    }

    private static UnreadableDossierException unreadable(String message) {
        return new UnreadableDossierException(List.of(InputIssue.of(IssueCode.UNREADABLE_FILE, "", message, "")), 0);
    }
}
