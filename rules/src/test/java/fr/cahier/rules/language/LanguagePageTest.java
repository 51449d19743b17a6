package fr.cahier.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.match.Match;
import fr.cahier.internal.reference.RandomRules;
import fr.cahier.internal.reference.ThreeWays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page says what our reader, the interpreter and the engine do: each of its tables and examples is tried. */
class LanguagePageTest {

    private static final Page PAGE = Page.read();
    private static final Path SHIPPED = Path.of("src/main/resources/cahiers");

    private static final String FACTS =
            "Site( $site : id, (postesInternet >= 1 && recoitPublic == true) || nom == \"b\" );"
                    + " Permanence( site == $site, demiJourneesCertaines >= -1 )";

    private static Page.Table table(String first) {
        List<Page.Table> tables = PAGE.tables(first);
        assertThat(tables).as(first).hasSize(1);
        return tables.get(0);
    }

    private static Grammar grammar() {
        Map<String, String> tokens = new TreeMap<>();
        table("jeton").rows().forEach(row -> tokens.put(row.get(0), row.get(1)));
        return new Grammar(String.join("", PAGE.blocks("ebnf")), tokens);
    }

    @Test
    void every_accepted_example_is_accepted() {
        assertThat(PAGE.blocks("accepté")).isNotEmpty().allSatisfy(example -> {
            assertThat(Rules.problems(Rules.HEAD + example)).isEmpty();
            assertThat(grammar().recognizes(Rules.HEAD + example)).isTrue();
        });
    }

    static List<List<String>> refused() {
        return table("on écrit").rows();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void every_refused_example_gets_the_answer_that_is_written(List<String> row) {
        assertThat(Rules.problems(Rules.HEAD + Rules.rule("essai", row.get(0))))
                .as(row.get(0))
                .anySatisfy(problem -> assertThat(problem).contains(row.get(1)));
    }

    @Test
    void comparisons_hold_where_the_tables_say_so_for_the_engine_too() {
        TruthTables tables = TruthTables.of(PAGE);
        assertThat(Rules.problems(tables.rules())).isEmpty();
        ThreeWays rules = ThreeWays.of(List.of(Rules.read(tables.rules())));
        assertThat(tables.tables()).hasSizeGreaterThanOrEqualTo(9);
        for (int table = 0; table < tables.tables().size(); table++) {
            String prefix = "tableau " + table + ",";
            for (int row = 0; row < tables.tables().get(table).rows().size(); row++) {
                List<Match> matches = rules.match(tables.facts(table, row));
                assertThat(matches.stream().map(match -> match.rule().name()).filter(name -> name.startsWith(prefix)))
                        .as(tables.told(table, row))
                        .containsExactlyElementsOf(tables.expected(table, row));
            }
        }
    }

    @Test
    void texts_have_the_characters_that_are_written_and_no_others() {
        Pattern character = Pattern.compile(PAGE.blocks("caractères").get(0).strip());
        IntStream.concat(
                        IntStream.range(1, 0x3000),
                        IntStream.iterate(0x3000, point -> point <= Character.MAX_CODE_POINT, point -> point + 997))
                .filter(point -> "\"\n\r".indexOf(point) < 0 && !Character.isSurrogate((char) point))
                .forEach(point -> {
                    String text = Rules.HEAD
                            + Rules.rule("essai", "Candidat( nom == \"" + Character.toString(point) + "\" )");
                    assertThat(Rules.problems(text).isEmpty())
                            .as("U+%04X", point)
                            .isEqualTo(
                                    character.matcher(Character.toString(point)).matches());
                });
    }

    @Test
    void the_grammar_recognizes_every_shipped_file() throws IOException {
        Grammar grammar = grammar();
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            List<Path> rules = files.filter(file -> file.endsWith("regles.drl")).toList();
            assertThat(rules).hasSizeGreaterThan(12);
            for (Path file : rules) {
                assertThat(grammar.recognizes(Files.readString(file)))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    /** One word less, twice, or in another's place: what our reader accepts, the grammar does, and the other way round. */
    @Test
    void the_grammar_and_our_reader_accept_the_same_words() {
        Random random = new Random(5);
        Grammar grammar = grammar();
        RuleFile file = new RandomRules(random, List.of("a", "b")).file(20);
        assertThat(grammar.recognizes(file.text())).isTrue();
        List<String> head = grammar.tokens(Rules.HEAD);
        List<String> rule = grammar.tokens(Rules.rule("essai", FACTS));
        int recognized = 0;
        for (int tried = 0; tried < 3_000; tried++) {
            List<String> changed = new ArrayList<>(head);
            changed.addAll(Edits.one(random, rule));
            boolean known = grammar.recognizes(changed);
            String text = String.join(" ", changed);
            List<String> problems = known ? Rules.unreadable(text) : Rules.problems(text);
            assertThat(known ? problems.isEmpty() || Rules.isAboutMeaning(problems) : !problems.isEmpty())
                    .as(() -> text + " : " + problems)
                    .isTrue();
            recognized += known ? 1 : 0;
        }
        assertThat(recognized).isBetween(100, 2_900);
    }

    @Test
    void each_kind_has_the_operators_and_values_that_are_written() {
        KindTable kinds = new KindTable(table("nature").rows());
        assertThat(kinds.names()).containsExactlyElementsOf(KindTable.known());
        assertThat(kinds.trials()).hasSizeGreaterThan(300).allSatisfy(trial -> assertThat(
                        Rules.problems(Rules.HEAD + Rules.rule("essai", trial.facts()))
                                .isEmpty())
                .as(trial.facts())
                .isEqualTo(trial.accepted()));
    }

    static List<List<String>> bounds() {
        return table("borne").rows();
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_bound_is_accepted_and_one_more_is_not(List<String> row) {
        int most = Integer.parseInt(row.get(1).replace(" ", ""));
        IntFunction<String> file = Bounds.of(row.get(0));
        assertThat(Rules.problems(file.apply(most))).isEmpty();
        assertThat(Rules.problems(file.apply(most + 1))).as(row.get(0)).isNotEmpty();
    }
}
