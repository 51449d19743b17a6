package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.Limits;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that bind long texts many times over and join lists are bounded by what they bind, not only by what they look at. */
class HeavyRulesTest {

    private static final String PATTERN =
            "Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )";
    private static final int BINDINGS = 90;
    private static final int LENGTH = 4_000;

    @TempDir
    Path temporary;

    @Test
    void a_text_that_is_bound_many_times_is_not_written_out_to_put_matches_in_order() {
        Evaluator evaluator = evaluator("Site( $site : id )\n Fait( siteId == $site, " + bindings("a") + " )");
        Dossier dossier = dossier(1, 2_000);
        long before = allocated();
        Verdict verdict = evaluator.evaluate(dossier);
        assertThat(verdict.findings()).isNotEmpty();
        assertThat(allocated() - before).as("bytes allocated").isLessThan(200_000_000);
    }

    @Test
    void joined_lists_whose_texts_are_bound_many_times_are_refused_by_name() {
        Evaluator evaluator = evaluator(joined(3));
        assertThatThrownBy(() -> evaluator.evaluate(dossier(2, 60)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("La règle « ESS-01 assez de postes » (essai)")
                .hasMessageContaining("plus de");
    }

    @Test
    void a_case_that_takes_more_than_cases_do_is_an_error_of_the_check_and_named() {
        Folder folder = folder(joined(3));
        folder.write("essai/cas.yaml", caseOf(60));
        FolderCheck check = FolderCheck.playing(folder.path());
        assertThat(check.errors()).singleElement().satisfies(error -> assertThat(error.toString())
                .contains("essai/cas.yaml:1")
                .contains("le cas « Beaucoup de faits » demande trop de travail.")
                .contains("La règle « ESS-01 assez de postes »"));
    }

    /** 432 KB: five cases, in each of which one rule matches 9,261 times and binds ninety texts of 4,000 characters. */
    @Test
    void long_texts_that_a_rule_binds_many_times_for_each_of_many_matches_are_bound_and_not_copied()
            throws IOException {
        Folder folder = folder(joined(3));
        folder.write(
                "essai/cas.yaml",
                IntStream.range(0, 5)
                        .mapToObj(i -> caseOf("Cas " + i, 21, LENGTH))
                        .collect(Collectors.joining()));
        assertThat(Files.size(folder.path().resolve("essai/cas.yaml"))).isBetween(420_000L, 440_000L);

        long before = allocated();
        FolderCheck check = FolderCheck.playing(folder.path());

        assertThat(check.errors()).isEmpty();
        assertThat(check.played()).isTrue();
        assertThat(allocated() - before).as("bytes allocated").isLessThan(1_000_000_000);
    }

    /** 36 KB of texts: the matches of forty rules would hold more than those of a case may. */
    @Test
    void many_rules_that_bind_long_texts_many_times_are_refused_with_the_case_and_the_rule() throws IOException {
        Folder folder = folder(joined(3));
        folder.write("essai/cas.yaml", caseOf("Beaucoup de faits", 9, LENGTH)).write("essai/regles.drl", forty(folder));

        FolderCheck check = FolderCheck.playing(folder.path());

        assertThat(check.errors()).singleElement().satisfies(error -> assertThat(error.toString())
                .contains("essai/cas.yaml:1")
                .contains("le cas « Beaucoup de faits » demande trop de travail.")
                .containsPattern(
                        "La règle « ESS-01 assez de postes \\d+ » .* : plus de 20 millions d’octets de combinaisons"));
    }

    private static String forty(Folder folder) throws IOException {
        String file = Files.readString(folder.path().resolve("essai/regles.drl"));
        int first = file.indexOf("rule ");
        return IntStream.range(0, 40)
                .mapToObj(i -> file.substring(first).replace("assez de postes", "assez de postes " + i))
                .collect(Collectors.joining("\n", file.substring(0, first), ""));
    }

    @Test
    void cases_for_which_there_is_no_time_are_an_error_of_the_check_and_counted_as_not_played() {
        Folder folder = folder("Site( $site : id, recoitPublic == true )");
        folder.write("essai/cas.yaml", caseOf(1));
        FolderCheck check = FolderCheck.playing(
                folder.path(), Limits.builder().checkTime(Duration.ofNanos(1)).build());
        assertThat(check.errors()).singleElement().satisfies(error -> assertThat(error.message())
                .contains("n’ont pas été joués"));
    }

    private static String caseOf(int facts) {
        return caseOf("Beaucoup de faits", facts, 0);
    }

    private static String caseOf(String name, int facts, int length) {
        String all = IntStream.range(0, facts)
                .mapToObj(i -> "{ cle: x, site_id: S0, texte: " + "t" + i + "x".repeat(length) + " }")
                .collect(Collectors.joining(",\n      "));
        return """
                - cas: "%s"
                  obligation: ESS-01
                  sujet: S0
                  dossier:
                    sites: [{ id: S0, recoit_public: true }]
                    faits: [%s]
                  attendu: SATISFAITE
                """.formatted(name, all);
    }

    private static String joined(int lists) {
        return IntStream.range(0, lists)
                .mapToObj(i -> "Fait( siteId == $site, " + bindings("l" + (char) ('a' + i)) + " )")
                .collect(Collectors.joining("\n ", "Site( $site : id )\n ", ""));
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static String bindings(String name) {
        return IntStream.range(0, BINDINGS / (name.length() > 1 ? 3 : 1))
                .mapToObj(i -> "$" + name + (char) ('a' + i / 26) + (char) ('a' + i % 26) + " : texte")
                .collect(Collectors.joining(",\n   "));
    }

    private Folder folder(String patterns) {
        return Folder.minimal(temporary)
                .replace("essai/regles.drl", PATTERN, patterns)
                .replace("essai/obligations.yaml", "{constate}", "des");
    }

    private Evaluator evaluator(String patterns) {
        return Evaluator.of(EditionFolder.load(folder(patterns).path()));
    }

    private static Dossier dossier(int sites, int facts) {
        return Dossier.builder()
                .sites(IntStream.range(0, sites)
                        .mapToObj(i ->
                                Site.builder().id("S" + i).recoitPublic(true).build())
                        .toList())
                .faits(IntStream.range(0, facts)
                        .mapToObj(i -> Fait.builder()
                                .cle("x")
                                .siteId("S0")
                                .texte("é".repeat(LENGTH) + i)
                                .build())
                        .toList())
                .build();
    }
}
