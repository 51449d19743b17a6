package fr.cahier.internal.yaml.edition;

import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.UnusableDoctrineException;
import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.internal.yaml.InputCodes;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlJson;
import fr.cahier.internal.yaml.YamlNode;
import fr.cahier.internal.yaml.YamlPath;
import fr.cahier.json.DoctrineReader;
import java.util.List;

/** A doctrine written in YAML: the same keys as in JSON, and the line of each problem. */
public final class DoctrineYaml {

    private final YamlNode root;
    private final Doctrine doctrine;

    private DoctrineYaml(YamlNode root) {
        this.root = root;
        try {
            this.doctrine = DoctrineReader.read(YamlJson.of(root));
        } catch (UnusableDoctrineException unusable) {
            throw located(unusable);
        }
    }

    /** @throws UnusableDoctrineException when it holds no doctrine */
    public static DoctrineYaml read(String name, byte[] bytes) {
        YamlFile file = YamlFile.read(name, bytes);
        YamlNode root = file.root();
        if (root == null) {
            List<InputIssue> problems =
                    file.problems().stream().map(InputCodes::ofFile).toList();
            throw new UnusableDoctrineException(problems.isEmpty() ? List.of(empty()) : problems);
        }
        return new DoctrineYaml(root);
    }

    private static InputIssue empty() {
        return InputIssue.of(
                        IssueCode.EMPTY,
                        "",
                        "Le fichier est vide.",
                        "Écrivez-y « positions: », puis une position par question.")
                .at(1, 1);
    }

    public Doctrine doctrine() {
        return doctrine;
    }

    /** {@return the same problems, at their lines} */
    public UnusableDoctrineException located(UnusableDoctrineException unusable) {
        return new UnusableDoctrineException(
                unusable.problems().stream().map(this::located).toList());
    }

    private InputIssue located(InputIssue problem) {
        YamlNode node = YamlPath.pointer(root, problem.pointer());
        return problem.at(node.line(), node.column());
    }
}
