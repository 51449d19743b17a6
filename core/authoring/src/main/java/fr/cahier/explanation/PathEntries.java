package fr.cahier.explanation;

import fr.cahier.dossier.schema.Descriptions;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.explanation.Vocabulary.Entry;
import fr.cahier.explanation.Vocabulary.Part;
import fr.cahier.explanation.Vocabulary.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The paths of a dossier, section by section. */
final class PathEntries {

    private static final String EACH = "[]";

    private PathEntries() {}

    static List<Entry> all() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        for (String path : FactPath.known()) {
            List<String> section = sections.computeIfAbsent(section(path), unseen -> new ArrayList<>());
            if (!path.endsWith(EACH)) {
                section.add(path);
            }
        }
        return sections.entrySet().stream()
                .map(section -> new Entry(
                        Part.PATHS,
                        section.getKey(),
                        meaning(section.getKey()),
                        section.getValue().stream().map(PathEntries::word).toList()))
                .toList();
    }

    private static String section(String path) {
        int end = path.indexOf('.');
        String first = end < 0 ? path : path.substring(0, end);
        return first.replace(EACH, "");
    }

    private static Word word(String path) {
        return new Word(path, FactPath.of(path).accepted(), meaning(path));
    }

    private static String meaning(String path) {
        String pointer = "/" + path.replace(EACH, ".0").replace('.', '/');
        return Objects.requireNonNull(Descriptions.at(DossierSchema.dossier(), pointer), path);
    }
}
