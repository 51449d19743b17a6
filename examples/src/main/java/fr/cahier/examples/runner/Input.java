package fr.cahier.examples.runner;

import fr.cahier.dossier.Reading;
import fr.cahier.json.DossierReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
     * {@return the dossiers that {@code places} name; a directory stands for the JSON files in it, in the order of their
     * names}
     *
     * @param wrong makes the exception thrown for a place where there is nothing to evaluate
     */
    static List<Input> of(List<String> places, Function<String, RuntimeException> wrong) {
        List<Input> inputs = new ArrayList<>();
        for (String place : places) {
            Path path = Path.of(place);
            if (place.equals(STANDARD)) {
                inputs.add(new Input("entrée standard", null));
            } else if (Files.isDirectory(path)) {
                inputs.addAll(inside(path, wrong));
            } else if (Files.isReadable(path)) {
                inputs.add(new Input(place, path));
            } else {
                throw wrong.apply("Fichier introuvable ou illisible : « " + place + " ». Vérifiez le chemin.");
            }
        }
        return inputs;
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
            throw new UncheckedIOException(e);
        }
    }

    Reading read(DossierReader reader) {
        return file == null ? reader.read(System.in) : reader.read(file);
    }
}
