package fr.cahier.internal.folder;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.ByteSize;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of a folder: regular files inside it, of bounded size, each read once. */
public final class FolderFiles implements EditionFiles {

    private static final String CAHIER = "cahier.yaml";
    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9_]{0,59}/)?[a-z][a-z0-9_]{0,59}[.](yaml|drl)");

    private final Path root;
    private final FolderLimits limits;
    private final List<Path> entries;
    private final Map<String, byte[]> read = new HashMap<>();
    private int bytesInAll;

    private FolderFiles(Path root, FolderLimits limits) {
        this.root = root;
        this.limits = limits;
        FolderEntries all = new FolderEntries(root, limits);
        this.entries = all.in(root);
        if (Files.exists(root.resolve(CAHIER))) {
            entries.stream()
                    .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .forEach(all::in);
        }
    }

    /** @throws RuleDefectException when there is no such folder, or it holds more than {@code limits} */
    public static FolderFiles of(Path folder, FolderLimits limits) {
        try {
            Path root = folder.toRealPath();
            if (Files.isDirectory(root)) {
                return new FolderFiles(root, limits);
            }
        } catch (IOException absent) {
            throw new RuleDefectException(RuleDefectCode.UNREADABLE_FOLDER, notFolder(folder), absent);
        }
        throw new RuleDefectException(RuleDefectCode.UNREADABLE_FOLDER, notFolder(folder));
    }

    /**
     * {@return {@code folder} when it is an edition, else its sub-folders that are, by name}
     *
     * @throws RuleDefectException when there is no such folder, or no edition
     */
    public static List<Path> editions(Path folder, FolderLimits limits) {
        FolderFiles files = of(folder, limits);
        if (Files.exists(files.root.resolve(CAHIER))) {
            return List.of(folder);
        }
        List<Path> editions = files.editionsInside();
        editions.forEach(files::checkInside);
        if (editions.isEmpty()) {
            throw new RuleDefectException(
                    RuleDefectCode.UNREADABLE_FOLDER,
                    FolderEntries.quoted(folder)
                            + " ne contient ni cahier.yaml, ni dossier qui en contienne un : vérifiez le chemin.");
        }
        if (editions.size() > limits.editions()) {
            throw new RuleDefectException(
                    RuleDefectCode.LIMIT_EXCEEDED,
                    FolderEntries.quoted(folder) + " contient plus de " + limits.editions()
                            + (limits.editions() < 2 ? " édition" : " éditions")
                            + " : retirez celles qui ne servent plus.");
        }
        return editions;
    }

    private List<Path> editionsInside() {
        return entries.stream()
                .filter(entry -> Files.exists(entry.resolve(CAHIER)))
                .toList();
    }

    private void checkInside(Path entry) {
        try {
            if (entry.toRealPath().startsWith(root)) {
                return;
            }
        } catch (IOException gone) {
            throw new RuleDefectException(RuleDefectCode.UNREADABLE_FOLDER, notFolder(entry), gone);
        }
        throw new RuleDefectException(
                RuleDefectCode.UNREADABLE_FOLDER,
                FolderEntries.quoted(entry)
                        + " est un lien qui mène hors du dossier : mettez le dossier lui-même à la place du lien.");
    }

    private static String notFolder(Path folder) {
        return FolderEntries.quoted(folder) + " n’est pas un dossier de règles : vérifiez le chemin.";
    }

    public FolderLimits limits() {
        return limits;
    }

    public List<String> chaptersWithRules() {
        return entries.stream()
                .filter(entry -> Files.exists(entry.resolve("regles.drl")))
                .map(entry -> entry.getFileName().toString())
                .toList();
    }

    @Override
    public boolean has(String file) {
        return NAME.matcher(file).matches() && Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public byte[] read(String file) {
        byte[] known = read.get(file);
        if (known != null) {
            return known;
        }
        byte[] bytes = bytes(file);
        read.put(file, bytes);
        return bytes;
    }

    private byte[] bytes(String file) {
        if (!NAME.matcher(file).matches()) {
            throw defect(
                    RuleIssueCode.MISPLACED_FILE,
                    file,
                    "ce chemin est refusé.",
                    "Un dossier de chapitre porte un nom simple, en minuscules sans accent : horaires.");
        }
        Path real = real(file);
        if (!real.startsWith(root)) {
            throw defect(
                    RuleIssueCode.UNREADABLE_FILE,
                    file,
                    "ce lien mène hors du dossier.",
                    "Mettez le fichier lui-même à la place du lien.");
        }
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw defect(
                    RuleIssueCode.UNREADABLE_FILE,
                    file,
                    "ce n’est pas un fichier ordinaire.",
                    "Mettez un fichier de texte à sa place.");
        }
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            return bounded(file, in.readNBytes(limits.fileBytes() + 1));
        } catch (IOException e) {
            throw unread(file, "le fichier est illisible.", "Vérifiez les droits d’accès.", e);
        }
    }

    private Path real(String file) {
        try {
            return root.resolve(file).toRealPath();
        } catch (IOException absent) {
            throw unread(file, "le fichier est introuvable.", missing(file), absent);
        }
    }

    private String missing(String file) {
        if (file.equals(CAHIER)) {
            List<Path> editions = editionsInside();
            return editions.isEmpty()
                    ? "Donnez un dossier de règles : celui qui le contient."
                    : "Donnez le dossier d’une édition : "
                            + editions.stream()
                                    .map(edition -> edition.getFileName().toString())
                                    .collect(Collectors.joining(", "))
                            + ".";
        }
        String folder = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
        return folder.isEmpty() || Files.exists(root.resolve(folder))
                ? "Créez-le, ou retirez de cahier.yaml ce qui le demande."
                : NearestName.to(folder, chaptersWithRules())
                        .map(near -> "Vouliez-vous écrire « " + near + " » sous « chapitres », dans cahier.yaml ?")
                        .orElse("Créez ce dossier, ou retirez-le de « chapitres », dans cahier.yaml.");
    }

    private byte[] bounded(String file, byte[] bytes) {
        if (bytes.length > limits.fileBytes()) {
            throw defect(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    file,
                    "le fichier dépasse " + ByteSize.text(limits.fileBytes()) + ".",
                    "Répartissez-le en plusieurs chapitres.");
        }
        bytesInAll += bytes.length;
        if (bytesInAll > limits.bytes()) {
            throw defect(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    file,
                    "avec ce fichier, l’édition dépasse " + ByteSize.text(limits.bytes()) + ".",
                    "Retirez les cas et les règles qui ne servent pas.");
        }
        return bytes;
    }

    private static RuleDefectException defect(RuleIssueCode code, String file, String message, String advice) {
        return new RuleDefectException(List.of(RuleIssue.ofFile(code, file, message, advice)));
    }

    private static RuleDefectException unread(String file, String message, String advice, IOException cause) {
        return new RuleDefectException(
                List.of(RuleIssue.ofFile(RuleIssueCode.UNREADABLE_FILE, file, message, advice)), cause);
    }
}
