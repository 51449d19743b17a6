package fr.cahier.reliability;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.cahier.reliability.harness.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The results of a campaign, one for each part: written after each part, so that an ended campaign can go on. */
public final class Results {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final List<Result> results;

    private Results(Path file, List<Result> results) {
        this.file = file;
        this.results = new ArrayList<>(results);
    }

    /** {@return the results in {@code file}; none when it is not there} */
    public static Results of(Path file) throws IOException {
        List<Result> known =
                Files.exists(file) ? Arrays.asList(JSON.readValue(file.toFile(), Result[].class)) : List.of();
        return new Results(file, known);
    }

    /** {@return all of them, in the order of {@link Parts}} */
    public List<Result> all() {
        return List.copyOf(results);
    }

    /** {@return the result of that part, if it was run so on that state of the project} */
    public Optional<Result> same(String part, String command, String commit) {
        return results.stream()
                .filter(result -> result.part().equals(part)
                        && result.command().equals(command)
                        && result.commit().equals(commit))
                .findFirst();
    }

    /** Replaces the result of a part, and writes them all. */
    public void put(Result result, List<String> order) throws IOException {
        results.removeIf(known -> known.part().equals(result.part()));
        results.add(result);
        results.sort((one, other) -> order.indexOf(one.part()) - order.indexOf(other.part()));
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, JSON.writeValueAsString(results) + "\n");
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
