package fr.cahier.internal.language;

import java.util.List;

/**
 * @param file path relative to the edition's folder, with slashes
 * @param text spans are offsets in it
 * @param packageName empty where the file names none
 * @param head offset after {@code package} and {@code import}
 */
public record RuleFile(String file, String text, String packageName, int head, List<RuleText> rules) {
    public RuleFile {
        rules = List.copyOf(rules);
    }

    public RuleFile withRules(List<RuleText> others) {
        return new RuleFile(file, text, packageName, head, others);
    }

    /** {@return what follows {@code package} and {@code import}, on the same lines} */
    public String body() {
        return text.substring(0, head).replaceAll("[^\n]", "") + text.substring(head);
    }

    /** {@return the chapter whose folder holds it} */
    public String chapter() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
    }
}
