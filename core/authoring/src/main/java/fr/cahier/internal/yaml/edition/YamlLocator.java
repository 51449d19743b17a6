package fr.cahier.internal.yaml.edition;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.folder.EditionFiles;
import fr.cahier.internal.review.Locator;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.internal.yaml.YamlPath;
import fr.cahier.regulation.RuleIssue;
import java.util.HashMap;
import java.util.Map;

/** Locates parts of an edition in its YAML files, once they are free of problems. */
public final class YamlLocator implements Locator {

    private final EditionFiles files;
    private final FolderLimits limits;
    private final Map<String, YamlFile> read = new HashMap<>();

    public YamlLocator(EditionFiles files, FolderLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    @Override
    public RuleIssue locate(RuleIssue found, String... path) {
        YamlNode root = read.computeIfAbsent(found.file(), file -> YamlFile.read(file, files.read(file), limits))
                .root();
        if (root == null) {
            return found.at(1, 1);
        }
        YamlNode at = YamlPath.keys(root, path);
        return found.at(at.line(), at.column());
    }
}
