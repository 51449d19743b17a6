package fr.cahier.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.limits.FolderLimits;
import fr.cahier.internal.yaml.edition.CaseReader;
import fr.cahier.internal.yaml.edition.EditionForms;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes are in a file: it is read, or every problem has a place and a mend; nothing else, and soon. */
@Timeout(60)
class YamlFileTest {

    private static final Path SMALL = Path.of("../authoring/src/test/resources/edition-minimale");

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "- ",
            "&a ",
            "*a",
            "!!x ",
            "!<tag:x> ",
            "|",
            ">",
            "|2-",
            ">+1",
            "%YAML 1.1\n",
            "%YAML 9.9\n",
            "%TAG ! x\n",
            "@",
            "`",
            "#",
            " #",
            "\\",
            "\"\\x4\"",
            "\"\\U99999999\"",
            "\"\\uD800\"",
            "\"\\e\\a\\N\\L\"",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\0",
            "\uFEFF",
            "\u202E",
            "\u0085",
            "é",
            "? ",
            "<<: ",
            "---\n",
            "--- ",
            "...\n",
            "~",
            "null",
            "0x7F",
            "0o7",
            "017",
            "1_000",
            ".inf",
            "1e999999999",
            "\n  ",
            "\n      ",
            "\uD83D\uDE00",
            "=",
            "!",
            "!!",
            "&",
            "*",
            "- - - ",
            "? ? ",
            "[[[[",
            "{{{{");

    @Test
    void nothing_but_problems_comes_out_of_a_spoilt_file() throws IOException {
        Random random = new Random(20_200_731);
        List<byte[]> sound = new ArrayList<>();
        for (String name : List.of("cahier.yaml", "passages.yaml", "essai/obligations.yaml")) {
            sound.add(Files.readAllBytes(SMALL.resolve(name)));
        }
        sound.add("- cas: x\n  obligation: E\n  dossier: { sites: [{ id: S1 }] }\n  attendu: SATISFAITE\n"
                .getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 4_000; i++) {
            byte[] spoilt = sound.get(i % sound.size());
            for (int step = random.nextInt(4); step >= 0; step--) {
                spoilt = spoilt(spoilt, random);
            }
            check(spoilt);
        }
    }

    @Test
    void nothing_but_problems_comes_out_of_random_pieces() {
        Random random = new Random(1_789);
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
                text.append(random.nextBoolean() ? "" : "a");
            }
            check(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void nothing_but_problems_comes_out_of_random_bytes() {
        Random random = new Random(42);
        for (int i = 0; i < 4_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            check(bytes);
        }
    }

    private static byte[] spoilt(byte[] sound, Random random) {
        int from = sound.length == 0 ? 0 : random.nextInt(sound.length);
        int to = Math.min(sound.length, from + random.nextInt(6));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(sound, 0, from);
        if (random.nextInt(4) > 0) {
            out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
        } else {
            out.write(sound, from, to - from);
            out.write(random.nextInt(256));
        }
        out.write(sound, to, sound.length - to);
        return out.toByteArray();
    }

    private static void check(byte[] bytes) {
        YamlFile raw = YamlFile.read("x.yaml", bytes);
        isTold(raw, bytes);
        for (Form.MapForm form : List.of(EditionForms.OBLIGATION, EditionForms.PASSAGE, EditionForms.EQUIVALENCE)) {
            YamlFile file = YamlFile.read("x.yaml", bytes);
            file.maps(form);
            isTold(file, bytes);
        }
        YamlFile cahier = YamlFile.read("x.yaml", bytes);
        cahier.map(EditionForms.CAHIER);
        isTold(cahier, bytes);
        try {
            CaseReader.read("x.yaml", bytes, FolderLimits.standard());
        } catch (RuleDefectException refused) {
            assertThat(refused.diagnostics()).isNotEmpty();
        }
    }

    private static void isTold(YamlFile file, byte[] bytes) {
        assertThat(file.problems()).hasSizeLessThanOrEqualTo(200).allSatisfy(found -> assertThat(found)
                .as(new String(bytes, StandardCharsets.UTF_8))
                .matches(issue -> issue.line() > 0 && issue.column() > 0)
                .matches(issue ->
                        issue.message().matches("(?s).*[.?]") && !issue.advice().isBlank())
                .matches(issue ->
                        issue.toString().chars().allMatch(sign -> sign >= ' ' && sign != 0x85 && sign != 0x202E)));
    }

    @ParameterizedTest
    @CsvSource({
        "'- [', 40000, 'la ligne a plus de 10000 caractères'",
        "'- - ', 2000, 'trop de niveaux'",
        "'[', 9000, 'trop de niveaux'",
        "'{', 9000, 'trop de niveaux'",
        "'? ', 4000, 'trop de niveaux'",
        "'[\n', 450000, 'trop de niveaux'",
        "'a:\n', 300000, 'est écrite deux fois'",
        "'- a\n', 250000, 'plus de 2000 éléments'",
        "'\"x\n', 300000, 'la forme de cette ligne'",
        "'- [,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,]\n', 15000, 'la forme de cette ligne'"
    })
    void a_file_as_large_as_allowed_is_refused_soon(String piece, int times, String text) {
        YamlFile file = YamlFile.read("x.yaml", piece.repeat(times).getBytes(StandardCharsets.UTF_8));
        assertThat(file.problems()).extracting(RuleIssue::message).anyMatch(message -> message.contains(text));
    }

    @Test
    void more_values_than_an_edition_needs_are_refused() {
        String row = "- [" + "a, ".repeat(200) + "a]\n";
        YamlFile file = YamlFile.read("x.yaml", row.repeat(1_500).getBytes(StandardCharsets.UTF_8));
        assertThat(file.problems()).singleElement().satisfies(found -> assertThat(found.message())
                .contains("le fichier a plus de 200000 valeurs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "’", "« »", "œ", "—", "…", "€", "²", "°", "\\_", "\\u202F", "\\xE9"})
    void what_french_typography_needs_is_accepted(String written) {
        YamlFile file = YamlFile.read("x.yaml", ("a: \"" + written + "\"").getBytes(StandardCharsets.UTF_8));
        assertThat(file.root()).isInstanceOf(YamlMap.class);
    }
}
