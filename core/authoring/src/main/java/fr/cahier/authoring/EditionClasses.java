package fr.cahier.authoring;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.compiler.CompiledRules;
import fr.cahier.internal.drools.PrebuiltRules;
import fr.cahier.internal.edition.EditionConflicts;
import fr.cahier.internal.edition.PrebuiltEdition;
import fr.cahier.internal.edition.ReadyEditions;
import fr.cahier.internal.edition.ReadyWriter;
import fr.cahier.internal.edition.ShippedEditions;
import fr.cahier.internal.edition.ShippedLocation;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.FullRules;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a jar holds of editions that were checked: their files as written, their rules as the engine's compiler reads them
 * and as classes, their ready form, and the lists by which they are found.
 */
final class EditionClasses {

    private static final String CAHIERS = "cahiers";
    private static final String CAHIER = "cahier.yaml";
    private static final Set<String> LISTS = Set.of("cahiers.txt", "editions.txt");

    private final List<Source> sources;

    private EditionClasses(List<Source> sources) {
        this.sources = sources;
    }

    /** @throws RuleDefectException when one has an error */
    static EditionClasses of(List<Path> folders) {
        return new EditionClasses(folders.stream()
                .map(Source::of)
                .sorted(Comparator.comparing((Source source) -> EditionConflicts.cahier(source.edition))
                        .thenComparing(source -> source.edition.from()))
                .toList());
    }

    /**
     * An edition to be written.
     *
     * @param edition with its rules as they were read
     * @param target its folder under that of classes
     */
    private record Source(Path folder, Edition edition, List<RuleFile> rules, String target) {

        static Source of(Path folder) {
            FolderLoading.Checked checked = FolderLoading.check(FolderFiles.of(folder, FolderLimits.standard()));
            Edition edition = checked.ready().edition();
            return new Source(folder, edition, checked.rules(), ShippedLocation.folder(edition.id()));
        }

        /** {@return the rules of each chapter as the engine's compiler reads them, by path} */
        Map<String, String> fullRules() {
            Map<String, String> full = new TreeMap<>();
            rules.stream().collect(Collectors.groupingBy(RuleFile::chapter)).forEach((chapter, files) -> {
                String place = target + "/" + chapter;
                full.put(place + "/" + RuleFiles.FILE, FullRules.of(files, place.replace('/', '.')));
            });
            return full;
        }

        /** {@return what people wrote, by path; notes, schemas and drafts beside it stay out of the jar} */
        Map<String, byte[]> written() throws IOException {
            FolderFiles files = FolderFiles.of(folder, FolderLimits.standard());
            Map<String, byte[]> written = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder, 2)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    boolean isRules = file.endsWith(RuleFiles.FILE);
                    if (files.has(name) && (isRules || name.endsWith(".yaml"))) {
                        written.put(target + "/" + name + (isRules ? ShippedSource.AS_WRITTEN : ""), files.read(name));
                    }
                }
            }
            return written;
        }
    }

    /**
     * {@return the identifiers of the editions}
     *
     * @param listed whether their cahiers are offered by name
     * @param kjar the jar, where it is to be one; else null
     */
    List<String> writeUnder(Path classes, boolean listed, @Nullable KjarFiles kjar) throws IOException {
        dropEarlier(classes.resolve(CAHIERS));
        Map<String, String> rules = new TreeMap<>();
        sources.forEach(source -> rules.putAll(source.fullRules()));
        CompiledRules compiled = CompiledRules.of(rules);
        Map<String, byte[]> files = new TreeMap<>(compiled.classes());
        rules.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        for (Source source : sources) {
            files.putAll(source.written());
            files.put(source.target + "/" + PrebuiltRules.LIST, PrebuiltRules.list(compiled.models(source.target)));
        }
        if (kjar != null) {
            files.putAll(kjar.files(packages(rules.keySet()), PrebuiltRules.list(compiled.models())));
        }
        write(files, classes);
        compare(classes);
        write(found(listed), classes);
        return sources.stream().map(source -> source.edition.id()).toList();
    }

    /** {@return the packages of rules, by edition} */
    private Map<String, List<String>> packages(Set<String> files) {
        Map<String, List<String>> packages = new TreeMap<>();
        for (Source source : sources) {
            packages.put(
                    source.edition.id(),
                    files.stream()
                            .filter(file -> file.startsWith(source.target + "/"))
                            .map(file ->
                                    file.substring(0, file.lastIndexOf('/')).replace('/', '.'))
                            .toList());
        }
        return packages;
    }

    /** Classes are named after what rules say: those of a rule that was changed, or of an edition gone, would stay. */
    private static void dropEarlier(Path cahiers) throws IOException {
        if (!Files.isDirectory(cahiers)) {
            return;
        }
        try (Stream<Path> all = Files.walk(cahiers)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            Set<Path> editions = files.stream()
                    .filter(file -> file.endsWith(CAHIER))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            for (Path file : files) {
                if (LISTS.contains(file.getFileName().toString())
                        || editions.stream().anyMatch(file::startsWith)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Whatever the compiler made of the rules has to be what was read of them: the very rules, all of them. */
    private void compare(Path classes) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, EditionClasses.class.getClassLoader())) {
            for (Source source : sources) {
                List<RuleInfo> compiled = PrebuiltEdition.rules(
                                new ShippedLocation(source.edition.id(), source.target, loader))
                        .inOrder(source.edition.ruleFolders())
                        .rules();
                if (!compiled.equals(source.edition.rules())) {
                    throw new RuleDefectException(
                            RuleDefectCode.INCONSISTENT,
                            "Les règles compilées de « " + source.folder
                                    + " » ne sont pas celles qui ont été lues : c’est un défaut de ce programme, à signaler.");
                }
            }
        }
    }

    /** {@return what makes the editions found, by path; written last, so that a build that failed leaves none} */
    private Map<String, byte[]> found(boolean listed) {
        Map<String, byte[]> found = new TreeMap<>();
        Map<String, String> editions = new TreeMap<>();
        for (Source source : sources) {
            found.put(source.target + "/" + ReadyEditions.FILE, ReadyWriter.bytes(source.edition));
            String id = source.edition.id();
            editions.merge(
                    EditionConflicts.cahier(source.edition), id.substring(id.indexOf('/') + 1) + "\n", String::concat);
        }
        editions.forEach(
                (cahier, list) -> found.put(ShippedEditions.list(cahier), list.getBytes(StandardCharsets.UTF_8)));
        if (listed) {
            found.put(
                    ShippedEditions.NAMES,
                    (String.join("\n", editions.keySet()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    private static void write(Map<String, byte[]> files, Path classes) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = classes.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
