package fr.cahier.internal.folder;

import fr.cahier.internal.language.FactTypes;
import fr.cahier.internal.language.RuleFile;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a chapter's rules as the rule engine reads them, from what policy staff write. */
public final class FullRules {

    private FullRules() {}

    /**
     * {@return the rules of {@code files} one after the other, the first on the lines on which they were written}
     *
     * @param files those of one chapter
     * @param rulePackage such as {@code cahiers.label.e2026.horaires}
     */
    public static String of(List<RuleFile> files, String rulePackage) {
        String imports =
                FactTypes.IMPORTS.stream().map(name -> "import " + name + "; ").collect(Collectors.joining());
        return files.stream()
                .map(FullRules::rules)
                .collect(Collectors.joining("\n", "package " + rulePackage + "; " + imports, "\n"));
    }

    /** Where rules were written, the compiler's messages keep their lines. */
    private static String rules(RuleFile file) {
        return file.file().endsWith(RuleFiles.FILE)
                ? file.body()
                : file.text().lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
