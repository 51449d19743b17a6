package fr.cahier.internal.yaml;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.RuleIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One YAML file of an edition, and everything that is wrong in it. */
public final class YamlFile {

    /** Nobody mends more in one go. */
    private static final int MAX_PROBLEMS = 200;

    private final String name;
    private final List<RuleIssue> problems = new ArrayList<>();
    private @Nullable YamlNode root;

    private YamlFile(String name) {
        this.name = name;
    }

    /**
     * {@return the file that {@code bytes} hold}
     *
     * @param name shown in messages
     */
    public static YamlFile read(String name, byte[] bytes) {
        return read(name, bytes, FolderLimits.standard());
    }

    /** {@return the same, of which no more than {@code limits} is read} */
    public static YamlFile read(String name, byte[] bytes, FolderLimits limits) {
        YamlFile file = new YamlFile(name);
        file.root = YamlReader.read(bytes, file, limits.yamlValues());
        return file;
    }

    /** {@return everything that is wrong in it, as far as is known now, at most 200} */
    public List<RuleIssue> problems() {
        return problems;
    }

    /** {@return whether so much is wrong that no more is told} */
    boolean isFull() {
        return problems.size() >= MAX_PROBLEMS;
    }

    /** {@return what is written in it; null when it cannot be read, or nothing is} */
    public @Nullable YamlNode root() {
        return problems.isEmpty() ? root : null;
    }

    /** {@return what is written in it, a map of that form; nothing when something is wrong, which is told} */
    public Optional<YamlMap> map(Form.MapOf form) {
        return checked(form) instanceof YamlMap map ? Optional.of(map) : Optional.empty();
    }

    /** {@return what is written in it, a list of maps of that form; none when something is wrong, which is told} */
    public List<YamlMap> maps(Form.MapOf form) {
        return checked(new Form.ListOf(form, Form.UNBOUNDED)) instanceof YamlList list
                ? list.elements().stream().map(YamlMap.class::cast).toList()
                : List.of();
    }

    private @Nullable YamlNode checked(Form form) {
        if (!problems.isEmpty()) {
            return null;
        }
        if (root == null || root instanceof YamlScalar scalar && scalar.isNull()) {
            add(1, 1, null, "le fichier est vide.", "Reprenez-le de l’édition livrée.");
        } else {
            new FormCheck(this).check(root, form);
        }
        return root();
    }

    /**
     * {@return what {@code conversion} makes; when it refuses, that is a problem of {@code place}}
     *
     * @param subject the rule, obligation or threshold that it is about; null when it is about none
     */
    public <T> Optional<T> convert(YamlNode place, @Nullable String subject, Supplier<T> conversion) {
        try {
            return Optional.of(conversion.get());
        } catch (RefusedValueException refused) {
            add(place, subject, refused.reason(), refused.advice());
            return Optional.empty();
        }
    }

    /** Takes down a problem of {@code place}. */
    public void add(YamlNode place, @Nullable String subject, String message, String advice) {
        add(place.line(), place.column(), subject, message, advice);
    }

    void add(int line, int column, @Nullable String subject, String message, String advice) {
        if (!isFull()) {
            problems.add(new RuleIssue(name, line, column, subject, message, advice));
        }
    }
}
