package fr.cahier.rules;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.cases.Case;
import fr.cahier.internal.yaml.edition.CaseReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the shipped edition that only tests read. */
final class ShippedEdition {

    static final String ID = "spro-conseil/2020";

    private static final String FOLDER = "/cahiers/spro_conseil/e2020/";

    private static final Map<String, List<Case>> CASES = new ConcurrentHashMap<>();

    private ShippedEdition() {}

    static List<Case> cases(Chapter chapter) {
        return CASES.computeIfAbsent(chapter.key() + "/cas.yaml", ShippedEdition::read);
    }

    static List<Case> cases(Edition regulation) {
        return regulation.chapters().stream()
                .flatMap(chapter -> cases(chapter).stream())
                .toList();
    }

    private static List<Case> read(String file) {
        try (InputStream in = ShippedEdition.class.getResourceAsStream(FOLDER + file)) {
            return CaseReader.read(file, Objects.requireNonNull(in, file).readAllBytes(), FolderLimits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
