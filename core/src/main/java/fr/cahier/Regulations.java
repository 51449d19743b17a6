package fr.cahier;

import fr.cahier.internal.LoaderName;
import fr.cahier.internal.Version;
import fr.cahier.internal.drools.PrebuiltRules;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.internal.yaml.edition.RegulationReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Consistency;
import fr.cahier.regulation.ExecutableEdition;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RegulationFiles;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.text.FolderLimits;
import fr.cahier.regulation.text.FreeFactKeys;
import fr.cahier.regulation.text.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    public static ExecutableEdition shipped(String id) {
        return shipped(id, Regulations.class.getClassLoader());
    }

    /**
     * {@return the same, found by {@code loader}}
     *
     * @throws IllegalArgumentException when {@code id} is not of that form, or is not on the class path
     * @throws RuleDefectException when its files do not fit together
     */
    public static ExecutableEdition shipped(String id, ClassLoader loader) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(loader, "loader");
        DirectMatcher rules = rules(id, loader);
        return ReadyEditions.find(id, loader)
                .map(ready -> new ExecutableEdition(ready, inOrder(rules, ready)))
                .orElseGet(() -> checked(id, loader, rules));
    }

    /** {@return the shipped edition {@code id}, read from its YAML files and checked} */
    static ExecutableEdition checked(String id, ClassLoader loader) {
        return checked(id, loader, rules(id, loader));
    }

    /** {@return the list of the compiled rules of the shipped edition {@code id}} */
    static byte[] ruleList(String id, ClassLoader loader) {
        return PrebuiltRules.list(loader, rulePackage(id, loader));
    }

    /** The engine's executable model may be absent from the class path, or another one than these rules were compiled for. */
    private static DirectMatcher rules(String id, ClassLoader loader) {
        String rulePackage = rulePackage(id, loader);
        try {
            return PrebuiltRules.load(loader, rulePackage);
        } catch (LinkageError e) {
            throw new RuleDefectException(
                    "Les règles compilées du cahier des charges « " + id
                            + " » ne peuvent pas être chargées par le chargeur de"
                            + " classes " + LoaderName.of(loader) + ". Cause : " + e
                            + ". Vérifiez que drools-canonical-model " + Version.DROOLS
                            + " et ce dont il dépend sont sur le chemin de classes.",
                    e);
        }
    }

    private static String rulePackage(String id, ClassLoader loader) {
        return folder(id, loader).replace('/', '.');
    }

    private static ExecutableEdition checked(String id, ClassLoader loader, DirectMatcher rules) {
        RegulationFiles files = files(id, loader);
        Regulation read = RegulationReader.read(files, FolderLimits.standard());
        DirectMatcher ordered = inOrder(rules, read);
        Regulation regulation = read.toBuilder().rules(ordered.rules()).build();
        Consistency.check(regulation);
        List<RuleFile> written = RuleFiles.read(files, ruleFolders(regulation), FolderLimits.standard())
                .files();
        return new ExecutableEdition(FreeFactKeys.told(regulation, written), ordered);
    }

    /** The rules come in the order of the edition's files, as those of a folder do: verdicts may depend on it. */
    private static DirectMatcher inOrder(DirectMatcher rules, Regulation regulation) {
        return rules.inOrder(ruleFolders(regulation));
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
    public static ExecutableEdition directory(Path folder) {
        return directory(folder, FolderLimits.standard());
    }

    /**
     * {@return the same, within {@code limits}}
     *
     * @throws RuleDefectException when something is wrong in the folder, or there is more in it than that
     */
    public static ExecutableEdition directory(Path folder, FolderLimits limits) {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(limits, "limits");
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
                    + " » n’est pas disponible. Vérifiez son nom, et que son jar est sur le chemin de classes : le chargeur "
                    + LoaderName.of(loader) + " n’y trouve pas « " + folder + "/cahier.yaml ».");
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
                throw new RuleDefectException("Le cahier des charges « " + id + " » n’est pas entier : « " + path
                        + " » est introuvable par le chargeur de classes " + LoaderName.of(loader)
                        + ", qui prend cette édition dans « " + loader.getResource(folder(id, loader) + "/cahier.yaml")
                        + " ». Vérifiez que rien n’a été retiré de ce jar.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RuleDefectException(
                    "« " + loader.getResource(path) + " » est illisible : vérifiez ce jar. Cause : " + e, e);
        }
    }
}
