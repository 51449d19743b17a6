package fr.cahier.examples.runner;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Problem;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dossier to evaluate.
 *
 * @param name how it is called on the command line
 * @param file where it is; null for the standard input
 */
record Input(String name, @Nullable Path file) {

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
                inputs.add(new Input("entrée standard", null));
            } else if (Files.isDirectory(path)) {
                inputs.addAll(inside(path, wrong));
            } else if (Files.isRegularFile(path) && Files.isReadable(path)) {
                inputs.add(new Input(place, path));
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
                    .map(entry -> new Input(entry.toString(), entry))
                    .toList();
            if (inputs.isEmpty()) {
                throw wrong.apply("Aucun fichier .json dans « " + directory + " ».");
            }
            return inputs;
        } catch (IOException e) {
            throw wrong.apply("Répertoire illisible : « " + directory + " ». Vérifiez vos droits.");
        }
    }

    /** Neither a file nor a link that leads nowhere: reading it could last for ever. */
    private static boolean isSpecial(Path entry) {
        return Files.exists(entry) && !Files.isRegularFile(entry);
    }

    /** {@return the dossier; what is to be said of how it is written goes to {@code err}} */
    Dossier read(Terminal err) {
        Reading reading = read();
        for (Problem warning : reading.warnings()) {
            err.println("Avertissement, " + name + " : " + warning.message());
        }
        return reading.dossier();
    }

    /** Says on {@code err} why it cannot be read. */
    void tell(UnreadableDossierException unreadable, Terminal err) {
        err.println("Dossier illisible, " + name + " :");
        unreadable.problems().forEach(problem -> err.println("  - " + problem));
    }

    /** A file that cannot be opened, or that might never end, is an unreadable dossier like another. */
    Reading read() {
        if (file != null && isSpecial(file)) {
            throw unreadable(
                    "Ce n’est pas un fichier ordinaire. Retirez-le, ou mettez le fichier du dossier à sa place.");
        }
        try {
            DossierReader reader = DossierReader.standard();
            return file == null ? reader.read(System.in) : reader.read(file);
        } catch (UncheckedIOException e) {
            throw unreadable("Le fichier ne peut pas être ouvert. Vérifiez qu’il existe encore, et vos droits.");
        }
    }

    private static UnreadableDossierException unreadable(String message) {
        return new UnreadableDossierException(List.of(new Problem("", null, null, message)), 0);
    }
}
