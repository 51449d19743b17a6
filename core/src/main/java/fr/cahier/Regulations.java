package fr.cahier;

import fr.cahier.internal.drools.PrebuiltRules;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.yaml.edition.RegulationReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Consistency;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RegulationFiles;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.text.FolderLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads editions: those that are on the class path, and those that people keep in a folder. */
public final class Regulations {

    private static final Pattern ID = Pattern.compile("([a-z][a-z0-9-]*)/([0-9][0-9a-z-]*)");

    private Regulations() {}

    /**
     * {@return the shipped edition {@code id}, such as {@code spro-conseil/2020}; its rules were compiled, and its files
     * read and checked, when its jar was built}
     *
     * @throws IllegalArgumentException when {@code id} is not of that form, or is not on the class path
     * @throws RuleDefectException when its files do not fit together
     */
    public static Regulation shipped(String id) {
        return shipped(id, Regulations.class.getClassLoader());
    }

    /**
     * {@return the same, found by {@code loader}}
     *
     * @throws IllegalArgumentException when {@code id} is not of that form, or is not on the class path
     * @throws RuleDefectException when its files do not fit together
     */
    public static Regulation shipped(String id, ClassLoader loader) {
        DirectMatcher rules = PrebuiltRules.load(loader, folder(id, loader).replace('/', '.'));
        return ReadyEditions.find(id, loader)
                .map(ready -> with(rules, ready))
                .orElseGet(() -> checked(id, loader, rules));
    }

    /** {@return the shipped edition {@code id}, read from its YAML files and checked} */
    static Regulation checked(String id, ClassLoader loader) {
        return checked(id, loader, PrebuiltRules.load(loader, folder(id, loader).replace('/', '.')));
    }

    private static Regulation checked(String id, ClassLoader loader, DirectMatcher rules) {
        Regulation regulation = with(rules, RegulationReader.read(files(id, loader), rules, FolderLimits.standard()));
        Consistency.check(regulation);
        return regulation;
    }

    /** The rules come in the order of the edition's files, as those of a folder do: verdicts may depend on it. */
    private static Regulation with(DirectMatcher rules, Regulation regulation) {
        return regulation.toBuilder()
                .rules(rules.inOrder(ruleFolders(regulation)))
                .build();
    }

    /** {@return the folders of an edition in which rules stand, in their order} */
    static List<String> ruleFolders(Regulation regulation) {
        return Stream.concat(
                        Stream.of(RegulationReader.COMMON),
                        regulation.chapters().stream().map(Chapter::key))
                .toList();
    }

    /**
     * {@return the edition that stands in {@code folder}; its files are read and checked}
     *
     * <p>The files may come from anybody: nothing in them becomes code, runs, reads another file or reaches the network.
     * Each call reads anew; keep what it returns.
     *
     * @throws RuleDefectException when something is wrong in the folder: {@link RuleDefectException#diagnostics()} lists
     *     everything that is
     */
    public static Regulation directory(Path folder) {
        return directory(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException when something is wrong in the folder, or there is more in it than that
     */
    public static Regulation directory(Path folder, FolderLimits limits) {
        return FolderLoading.load(FolderFiles.of(folder, limits));
    }

    /** The folder is also a package of rules, so hyphens become underscores and a number gets a letter before it. */
    static String folder(String id, ClassLoader loader) {
        var parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "« " + id + " » n’est pas un cahier des charges ; écrivez par exemple « spro-conseil/2020 ».");
        }
        String folder = "cahiers/" + parts.group(1).replace('-', '_') + "/e"
                + parts.group(2).replace('-', '_');
        if (loader.getResource(folder + "/cahier.yaml") == null) {
            throw new IllegalArgumentException("Le cahier des charges « " + id
                    + " » n’est pas disponible. Vérifiez son nom, et que son jar est sur le chemin de classes.");
        }
        return folder;
    }

    /** {@return the files of the shipped edition {@code id}} */
    static RegulationFiles files(String id, ClassLoader loader) {
        String folder = folder(id, loader);
        return file -> read(loader, id, folder + "/" + file);
    }

    private static byte[] read(ClassLoader loader, String id, String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleDefectException("Le cahier des charges « " + id + " » n’est pas disponible : " + path
                        + " est introuvable. Vérifiez son nom, et que son jar est sur le chemin de classes.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RuleDefectException("Illisible : " + path, e);
        }
    }
}
