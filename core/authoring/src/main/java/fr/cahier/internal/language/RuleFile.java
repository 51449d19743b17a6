package fr.cahier.internal.language;

import java.util.List;

/**
 * A rule file.
 *
 * @param file path relative to the edition's folder, with slashes
 * @param text its whole text; spans are offsets in it
 * @param packageName the package it declares
 * @param imports packages it imports, as written
 * @param rules its rules, in their order
 */
public record RuleFile(String file, String text, String packageName, List<String> imports, List<RuleText> rules) {
    public RuleFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** {@return the chapter whose folder it stands in} */
    public String chapter() {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
    }
}
