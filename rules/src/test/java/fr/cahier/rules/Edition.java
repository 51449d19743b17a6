package fr.cahier.rules;

import fr.cahier.cases.Case;
import fr.cahier.internal.yaml.edition.CaseReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.text.FolderLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the shipped edition that only tests read, and editions that differ from it in one thing. */
final class Edition {

    static final String ID = "spro-conseil/2020";

    private static final String FOLDER = "/cahiers/spro_conseil/e2020/";

    private static final Map<String, List<Case>> CASES = new ConcurrentHashMap<>();

    private Edition() {}

    static List<Case> cases(Chapter chapter) {
        return CASES.computeIfAbsent(chapter.key() + "/cas.yaml", Edition::read);
    }

    static List<Case> cases(Regulation regulation) {
        return regulation.chapters().stream()
                .flatMap(chapter -> cases(chapter).stream())
                .toList();
    }

    private static List<Case> read(String file) {
        try (InputStream in = Edition.class.getResourceAsStream(FOLDER + file)) {
            return CaseReader.read(file, Objects.requireNonNull(in, file).readAllBytes(), FolderLimits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Regulation with(Regulation regulation, RuleBase rules) {
        return regulation.toBuilder().rules(rules).build();
    }

    static Regulation with(Regulation regulation, Map<String, Obligation> obligations) {
        return regulation.toBuilder().obligations(obligations).build();
    }

    /** Rules of which only the list matters. */
    static RuleBase only(List<RuleInfo> rules) {
        return new Rules() {
            @Override
            public List<RuleInfo> rules() {
                return rules;
            }
        };
    }

    /** No rules at all. */
    static class Rules implements RuleBase {

        @Override
        public List<RuleInfo> rules() {
            return List.of();
        }

        @Override
        public List<Match> match(Collection<?> facts) {
            return List.of();
        }
    }
}
