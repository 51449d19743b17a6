package fr.cahier.internal.language;

import java.util.List;

/**
 * @param file path relative to the edition's folder, with slashes
 * @param text spans are offsets in it
 * @param imports as written
 */
public record RuleFile(String file, String text, String packageName, List<String> imports, List<RuleText> rules) {
    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** {@return the chapter whose folder holds it} */
    public String chapter() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
    }
}
