package fr.cahier.rules;

import fr.cahier.cases.Case;
import fr.cahier.json.CaseReader;
import fr.cahier.regulation.Chapter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The files of the shipped edition that only tests read. */
final class Edition {

    static final String ID = "spro-conseil/2020";
    static final String FOLDER = "/cahiers/spro_conseil/e2020/";

    private Edition() {}

    static List<Case> cases(Chapter chapter) {
        String file = chapter.key() + "/cas.yaml";
        try (InputStream in = Edition.class.getResourceAsStream(FOLDER + file)) {
            return CaseReader.read(file, Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
