package fr.cahier.internal.yaml;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A YAML file of an edition, with its problems. */
public final class YamlFile {

    /** Nobody corrects more at once. */
    private static final int MAX_PROBLEMS = 200;

    private final String name;
    private final List<RuleIssue> problems = new ArrayList<>();
    private @Nullable YamlNode root;

    private YamlFile(String name) {
        this.name = name;
    }

    /** @param name as messages give it */
    public static YamlFile read(String name, byte[] bytes) {
        return read(name, bytes, FolderLimits.standard());
    }

    public static YamlFile read(String name, byte[] bytes, FolderLimits limits) {
        YamlFile file = new YamlFile(name);
        file.root = YamlReader.read(bytes, file, limits.yamlValues());
        return file;
    }

    /** {@return at most 200 problems} */
    public List<RuleIssue> problems() {
        return problems;
    }

    boolean isFull() {
        return problems.size() >= MAX_PROBLEMS;
    }

    /** {@return null when the file is empty or has a problem} */
    public @Nullable YamlNode root() {
        return problems.isEmpty() ? root : null;
    }

    /** {@return empty when the file has a problem} */
    public Optional<YamlMap> map(Form.MapForm form) {
        return checked(form) instanceof YamlMap map ? Optional.of(map) : Optional.empty();
    }

    /** {@return empty when the file has a problem} */
    public List<YamlMap> maps(Form.MapForm form) {
        return checked(new Form.ListForm(form, Form.UNBOUNDED)) instanceof YamlList list
                ? list.elements().stream().map(YamlMap.class::cast).toList()
                : List.of();
    }

    private @Nullable YamlNode checked(Form form) {
        if (!problems.isEmpty()) {
            return null;
        }
        if (root == null || root instanceof YamlScalar scalar && scalar.isNull()) {
            add(RuleIssueCode.MALFORMED, 1, 1, null, "le fichier est vide.", "Reprenez-le de l’édition livrée.");
        } else {
            new FormCheck(this).check(root, form);
        }
        return root();
    }

    /** {@return whether {@code node} has its form} What is wrong becomes a problem. */
    public boolean holds(YamlNode node, Form form) {
        int before = problems.size();
        new FormCheck(this).check(node, form);
        return problems.size() == before;
    }

    /**
     * Turns a refusal by {@code conversion} into a problem of {@code node}.
     *
     * @param subject the rule, obligation or threshold concerned; null for none
     */
    public <T> Optional<T> convert(YamlNode node, @Nullable String subject, Supplier<T> conversion) {
        try {
            return Optional.of(conversion.get());
        } catch (RefusedValueException refused) {
            add(RuleIssueCode.UNSUITABLE_VALUE, node, subject, refused.reason(), refused.advice());
            return Optional.empty();
        }
    }

    public void add(RuleIssueCode code, YamlNode node, @Nullable String subject, String message, String advice) {
        add(code, node.line(), node.column(), subject, message, advice);
    }

    void add(RuleIssueCode code, int line, int column, @Nullable String subject, String message, String advice) {
        if (!isFull()) {
            problems.add(new RuleIssue(name, line, column, subject, message, advice, code));
        }
    }
}
