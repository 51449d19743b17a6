package fr.cahier.cases.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.CaseFolder;
import fr.cahier.Regulations;
import fr.cahier.cases.Case;
import fr.cahier.internal.folder.FolderFiles;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.json.RegulationReader;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleInfo;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is matched without the engine is what the engine matches. */
class RuleMatcherTest {

    private static final Path FOLDER = Path.of("src/main/resources/cahiers/spro_conseil/e2020");

    private final Regulation regulation = Regulations.shipped("spro-conseil/2020");

    @Test
    void every_rule_matches_on_every_case_what_the_engine_matches() {
        List<RuleMatcher> matchers = matchers();
        List<Case> cases = CaseFolder.of(FOLDER, regulation).cases();
        assertThat(matchers).hasSizeGreaterThan(200);
        assertThat(cases).hasSizeGreaterThan(1_000);
        for (Case expectation : cases) {
            FactIndex facts = Judge.facts(regulation, expectation.dossier());
            List<Match> matches = matchers.stream()
                    .flatMap(matcher -> matcher.match(facts).stream())
                    .toList();
            assertThat(told(matches))
                    .as(expectation.name())
                    .isEqualTo(told(regulation.rules().match(facts.all())));
        }
    }

    private List<RuleMatcher> matchers() {
        Map<String, RuleInfo> infos =
                regulation.rules().rules().stream().collect(Collectors.toMap(RuleInfo::name, Function.identity()));
        List<String> chapters = Stream.concat(
                        Stream.of(RegulationReader.COMMON),
                        regulation.chapters().stream().map(Chapter::key))
                .toList();
        return RuleFiles.read(FolderFiles.of(FOLDER), chapters).files().stream()
                .flatMap(file -> file.rules().stream())
                .map(rule -> new RuleMatcher(rule, infos.get(rule.name())))
                .toList();
    }

    /** The engine promises no order. */
    private static Set<Object> told(Collection<Match> matches) {
        return matches.stream()
                .map(match -> List.of(match.rule(), match.bindings(), Set.copyOf(match.facts())))
                .collect(Collectors.toSet());
    }
}
