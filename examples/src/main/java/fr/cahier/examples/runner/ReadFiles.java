package fr.cahier.examples.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The files that a command line names to be read: what the command writes replaces none of them. */
final class ReadFiles {

    private ReadFiles() {}

    /** {@return what the command line reads that writing to {@code target} would replace, as it is named there} */
    static Optional<String> replacedBy(Path target, CommandSpec spec) {
        return spec.commandLine().getParseResult().matchedArgs().stream()
                .filter(argument -> !isTarget(argument))
                .flatMap(ReadFiles::named)
                .filter(read -> isReplaced(read, target))
                .map(Path::toString)
                .findFirst();
    }

    private static boolean isTarget(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.longestName().equals(Output.TARGET);
    }

    /** An option that names a file is a path; an argument may also name an edition, or the standard input. */
    private static Stream<Path> named(ArgSpec argument) {
        Object value = argument.getValue();
        Stream<?> values = value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
        return values.map(one -> one instanceof String name ? path(name) : one)
                .filter(Path.class::isInstance)
                .map(Path.class::cast);
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noFile) {
            return null;
        }
    }

    /** Of a folder, every file may be read. */
    private static boolean isReplaced(Path read, Path target) {
        try {
            return Files.exists(target)
                    && (Files.isDirectory(read)
                            ? target.toRealPath().startsWith(read.toRealPath())
                            : Files.exists(read) && Files.isSameFile(read, target));
        } catch (IOException unreadable) {
            return false;
        }
    }
}
