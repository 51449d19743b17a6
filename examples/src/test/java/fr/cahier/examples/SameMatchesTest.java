package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.Regulations;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.Match;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.testkit.SessionRules;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine's own network is the reference of what rules match: on the samples and on generated dossiers too. */
class SameMatchesTest {

    private static final Regulation REGULATION = Regulations.shipped("spro-conseil/2020");
    private static final RuleBase NETWORK = SessionRules.shipped("cahiers.spro_conseil.e2020");

    @Test
    void three_hundred_generated_dossiers_get_the_matches_that_the_network_finds() {
        Compared compared = new Compared();
        DossierGenerator generator = DossierGenerator.of(REGULATION);
        for (long seed = 1; seed <= 300; seed++) {
            compared.evaluator().evaluate(generator.any(seed));
        }
        assertThat(compared.matched).isGreaterThan(40_000);
        assertThat(compared.rules).hasSizeGreaterThan(220);
    }

    @Test
    void every_sample_gets_the_matches_that_the_network_finds() throws IOException {
        Compared compared = new Compared();
        for (Dossier dossier : samples()) {
            compared.evaluator().evaluate(dossier);
        }
        assertThat(compared.matched).isGreaterThan(1_000);
    }

    private static List<Dossier> samples() throws IOException {
        List<Dossier> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("dossiers"), "[0-9]*.json")) {
            for (Path file : files) {
                samples.add(DossierReader.standard().read(file).dossier());
            }
        }
        return samples;
    }

    private static final class Compared implements RuleBase {

        private final Set<String> rules = new HashSet<>();
        private int matched;

        Evaluator evaluator() {
            return Evaluator.of(REGULATION.toBuilder().rules(this).build());
        }

        @Override
        public List<RuleInfo> rules() {
            return REGULATION.rules().rules();
        }

        @Override
        public List<Match> match(Collection<?> facts) {
            List<Match> matches = REGULATION.rules().match(facts);
            assertThat(told(matches)).isEqualTo(told(NETWORK.match(facts))).hasSameSizeAs(matches);
            matched += matches.size();
            matches.forEach(match -> rules.add(match.rule().name()));
            return matches;
        }
    }

    /** The engine promises no order, of matches or of the facts of one. */
    private static Set<Object> told(List<Match> matches) {
        return matches.stream()
                .map(match -> List.of(match.rule(), match.bindings(), Set.copyOf(match.facts())))
                .collect(Collectors.toSet());
    }
}
