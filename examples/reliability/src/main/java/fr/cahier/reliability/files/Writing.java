package fr.cahier.reliability.files;

import fr.cahier.reliability.harness.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A command that writes one file or several into a folder.
 *
 * @param name what it is called
 * @param words its words, after the program; the folder stands as {@code FOLDER}
 */
record Writing(String name, List<String> words) {

    /**
     * {@return every kind of output of the runner}
     *
     * @param printed the dossier whose report is printed; of the others the files are as large as those of {@code dossier}
     */
    static List<Writing> all(Path dossier, Path printed) {
        String file = dossier.toString();
        return List.of(
                new Writing("rapport.html", List.of("rapport", file, "--vers", "FOLDER/rapport.html")),
                new Writing("oscal", List.of("oscal", file, "--vers", "FOLDER")),
                new Writing("courrier.txt", List.of("courrier", "motifs", file, "--vers", "FOLDER/courrier.txt")),
                new Writing("rapport.pdf", List.of("rapport", printed.toString(), "--vers", "FOLDER/rapport.pdf")));
    }

    List<String> words(Path folder) {
        return words.stream()
                .map(word -> word.replace("FOLDER", folder.toString()))
                .toList();
    }

    /**
     * {@return what is wrong with {@code folder}, in which either all files are as before or all are as after}
     *
     * <p>What else stands there is litter that a program leaves when it is killed; its names must not be taken for those
     * of documents.
     */
    static Optional<String> wrong(Map<String, byte[]> before, Map<String, byte[]> after, Path folder)
            throws IOException {
        Map<String, byte[]> now = Folders.read(folder);
        if (same(before, now) || same(after, now)) {
            return Optional.empty();
        }
        StringBuilder told = new StringBuilder("neither all as before nor all as after:");
        for (String name : new TreeSet<>(after.keySet())) {
            byte[] found = now.get(name);
            String is = found == null
                    ? "lost"
                    : Arrays.equals(found, before.get(name))
                            ? "old"
                            : Arrays.equals(found, after.get(name)) ? "new" : "half, " + found.length + " bytes";
            told.append(' ').append(name).append(" is ").append(is).append(';');
        }
        return Optional.of(told.toString());
    }

    /** {@return how many files there are beside those that belong there} */
    static int litter(Map<String, byte[]> after, Path folder) throws IOException {
        Map<String, byte[]> now = Folders.read(folder);
        now.keySet().removeAll(after.keySet());
        return now.size();
    }

    private static boolean same(Map<String, byte[]> expected, Map<String, byte[]> now) {
        return expected.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), now.get(file.getKey())));
    }
}
