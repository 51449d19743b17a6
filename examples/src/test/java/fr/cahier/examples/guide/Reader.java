package fr.cahier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.examples.runner.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who does what the guide says, word for word, in a place of his own beside the project. */
final class Reader {

    private static final Path PROJECT = Path.of("..");

    private final Path beside;
    private Run answer;

    Reader(Path beside) {
        this.beside = beside;
    }

    void follow(Step step) {
        if (step instanceof Step.Type type) {
            type.commands().forEach(this::type);
        } else if (step instanceof Step.Replace replace) {
            replace(replace);
        } else if (step instanceof Step.Append append) {
            write(append.file(), read(append.file()) + append.text());
        } else if (step instanceof Step.See see) {
            assertThat(shown()).containsAll(see.lines());
        }
    }

    private List<String> shown() {
        return Stream.of(answer.out(), answer.err())
                .flatMap(String::lines)
                .map(line -> line.replace(beside.toString() + "/", "../")
                        .replace('\u00a0', ' ')
                        .strip())
                .toList();
    }

    private void type(String command) {
        String[] words = command.split(" +");
        switch (words[0]) {
            case "cp" -> copy(place(words[2]), place(words[3]));
            case "mkdir" -> directory(place(words[words.length - 1]));
            case "examples/cahier" -> {
                answer = Run.cahier(
                        Arrays.stream(words, 1, words.length).map(this::placed).toArray(String[]::new));
                assertThat(answer.code())
                        .as(command + "\n" + answer.out() + answer.err())
                        .isIn(
                                List.of("evaluer", "impact", "plan", "verifier").contains(words[1])
                                        ? List.of(0, 1, 2)
                                        : List.of(0));
            }
            default -> throw new IllegalStateException("no command of the guide: " + command);
        }
    }

    private String placed(String word) {
        return word.startsWith("../") || Files.exists(PROJECT.resolve(word))
                ? place(word).toString()
                : word;
    }

    private Path place(String word) {
        return word.startsWith("../") ? beside.resolve(word.substring(3)) : PROJECT.resolve(word);
    }

    private void replace(Step.Replace replace) {
        String text = read(replace.file());
        assertThat(text).as(replace.file()).contains(replace.old());
        int at = text.indexOf(replace.old());
        assertThat(text.indexOf(replace.old(), at + 1))
                .as("a second place in " + replace.file() + " reads " + replace.old())
                .isNegative();
        write(replace.file(), text.replace(replace.old(), replace.by()));
    }

    private String read(String file) {
        try {
            return Files.readString(place(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String text) {
        try {
            Files.writeString(place(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void directory(Path place) {
        try {
            Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
