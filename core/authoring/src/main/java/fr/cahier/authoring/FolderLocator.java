package fr.cahier.authoring;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleText;
import fr.cahier.internal.language.Span;
import fr.cahier.internal.review.Locator;
import fr.cahier.regulation.RuleIssue;
import java.util.List;
import java.util.Optional;

/** Locates parts of an edition in a folder. */
record FolderLocator(List<RuleFile> rules, Locator yaml) implements Locator {

    @Override
    public RuleIssue locate(RuleIssue found, String... path) {
        if (!found.file().endsWith(".drl")) {
            return yaml.locate(found, path);
        }
        return rules.stream()
                .flatMap(file -> file.rules().stream()
                        .filter(rule -> rule.name().equals(path[0]))
                        .map(rule -> found.in(file.file())
                                .at(span(rule, path).line(), span(rule, path).column())))
                .findFirst()
                .orElse(found);
    }

    private static Span span(RuleText rule, String... path) {
        return Optional.ofNullable(path.length > 1 ? rule.annotations().get(path[1]) : null)
                .map(RuleText.Annotation::span)
                .orElse(rule.span());
    }
}
