package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.cahier.ExecutableEdition;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OfficialText;
import fr.cahier.regulation.Passage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No line of the text is left out, and none is counted twice. */
class PassagesTest {

    /** The text itself is not part of this project; where it lies beside it, it is compared too. */
    private static final Path TEXT = Path.of("../../shared/source/cahier-des-charges-spro-conseil-2020.txt");

    /** The verbs by which this text obliges. */
    private static final Pattern OBLIGING = Pattern.compile(
            "s['’]engage|\\bdoi(?:t|vent)\\b|\\bdevr(?:a|ont)\\b|\\bATTENDU\\b|\\b(?:est|EST|sont|permet|peuvent|correspond|résulte)\\b|s'appuient|\\wera\\b");

    private final Edition regulation =
            ExecutableEdition.shipped(ShippedEdition.ID).edition();

    @Test
    void every_line_that_is_not_blank_stands_in_exactly_one_passage() {
        List<Integer> mapped = regulation.passages().stream()
                .flatMap(passage -> passage.lines().stream().boxed())
                .toList();
        Set<Integer> once = new TreeSet<>(mapped);
        assertThat(mapped).as("no line twice").hasSameSizeAs(once);
        assertThat(regulation.nonBlankLines().stream().boxed())
                .as("no line left out")
                .allMatch(once::contains);
    }

    @Test
    void every_passage_founds_an_obligation_or_says_why_not() {
        assertThat(regulation.passages())
                .allSatisfy(passage ->
                        assertThat(passage.note()).as("l. %s", passage.lines()).isNotBlank());
    }

    @Test
    void the_text_is_the_one_that_was_encoded() throws Exception {
        assumeTrue(Files.exists(TEXT), "the source text does not lie beside the project: nothing was compared");
        byte[] bytes = Files.readAllBytes(TEXT);
        assertThat(sha256(bytes)).isEqualTo(regulation.sourceSha256());
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        assertThat(IntStream.rangeClosed(1, lines.size())
                        .filter(n -> !lines.get(n - 1).isBlank())
                        .boxed())
                .containsExactlyElementsOf(
                        regulation.nonBlankLines().stream().boxed().toList());
        assertThat(regulation.passages()).allSatisfy(passage -> assertThat(fingerprint(passage, lines))
                .as("l. %s", passage.lines())
                .isEqualTo(passage.fingerprint()));
    }

    @Test
    void the_quotation_of_each_obligation_that_is_judged_holds_the_verb_that_obliges() throws Exception {
        assumeTrue(Files.exists(TEXT), "the source text does not lie beside the project: nothing was quoted");
        OfficialText text = OfficialText.of(regulation, Files.readAllBytes(TEXT));
        assertThat(regulation.obligations().values().stream()
                        .filter(obligation -> !obligation.verifications().isEmpty())
                        .map(obligation -> obligation.id() + " : "
                                + text.quote(obligation.source().lines())))
                .isNotEmpty()
                .allSatisfy(quoted -> assertThat(quoted).containsPattern(OBLIGING));
    }

    private static String fingerprint(Passage passage, List<String> lines) throws Exception {
        String words = passage.lines().stream()
                .mapToObj(n -> lines.get(n - 1))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
