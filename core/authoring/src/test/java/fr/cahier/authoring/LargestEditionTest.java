package fr.cahier.authoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Site;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An edition that is as large as the bounds allow, and as nasty: it is checked and used in bounded time. */
class LargestEditionTest {

    private static final int IN_A_CHAPTER = 49;
    private static final String WORDING = "{exigence} {constate} ".repeat(10);

    @TempDir
    Path temporary;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void an_edition_at_its_bounds_is_checked() {
        FolderCheck check = FolderCheck.reading(edition(20));
        assertThat(check.errors()).isEmpty();
        assertThat(check.rules()).isGreaterThan(980);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void it_judges_a_hundred_sites() {
        Evaluator evaluator = Evaluator.of(EditionFolder.load(edition(20)));
        assertThat(evaluator.evaluate(dossier()).findings().size()).isGreaterThan(2_900);
    }

    private Path edition(int chapters) {
        Folder folder = Folder.minimal(temporary)
                .replace(
                        "cahier.yaml",
                        "chapitres:\n",
                        "chapitres:\n" + lines(chapters, i -> "  - { dossier: c" + i + ", titre: \"x\" }"))
                .replace(
                        "cahier.yaml",
                        "seuils:\n",
                        "seuils:\n"
                                + lines(
                                        190,
                                        i -> "  - { code: s" + i
                                                + ", libelle: x, rubrique: x, lignes: \"1\", valeurs: ["
                                                + "{ du: \"2026-01-01\", nombre: 1 }] }"));
        for (int chapter = 0; chapter < chapters; chapter++) {
            folder.write("c" + chapter + "/obligations.yaml", lines(IN_A_CHAPTER, obligation(chapter)));
            folder.write(
                    "c" + chapter + "/regles.drl",
                    "package cahiers.essai.c" + chapter + "\nimport fr.cahier.dossier.*\nimport fr.cahier.facts.*\n"
                            + lines(IN_A_CHAPTER, rule(chapter)));
        }
        return folder.path();
    }

    private static IntFunction<String> obligation(int chapter) {
        return i -> "- id: " + id(chapter, i) + "\n  titre: \"" + "t".repeat(300)
                + "\"\n  rubrique: \"x\"\n  lignes: \"1-20000\"\n"
                + "  sujet: " + (i == 0 ? "site" : "dossier")
                + "\n  verification: [faits]\n  faits: [\"sites[].nom\"]\n"
                + "  exigence: \"" + "e".repeat(500) + "\"\n  constats:\n    satisfaite: \"" + WORDING + "\"\n";
    }

    /** A list of sites, and facts of one key: ten thousand combinations, of which the last condition leaves none but a few. */
    private static IntFunction<String> rule(int chapter) {
        return i -> "rule \"" + id(chapter, i) + " " + "n".repeat(150) + "\"\n  @obligation( \"" + id(chapter, i)
                + "\" ) @conclut( \"satisfaite\" )\nwhen\n  Site( $site : id )\n"
                + "  Fait( cle == \"x\", nombre > 0, $constate : texte"
                + (i == 0 ? ", siteId == $site" : ", nombre < 1") + " )\nthen\nend\n";
    }

    private static String id(int chapter, int i) {
        return "C" + (char) ('A' + chapter) + "-" + (100 + i);
    }

    private static Dossier dossier() {
        return Dossier.builder()
                .sites(IntStream.range(0, 100)
                        .mapToObj(i ->
                                Site.builder().id("S" + i).recoitPublic(true).build())
                        .toList())
                .faits(IntStream.range(0, 100)
                        .mapToObj(i -> Fait.builder()
                                .cle("x")
                                .siteId("S" + i)
                                .nombre(BigDecimal.ONE)
                                .texte("v".repeat(100_000))
                                .build())
                        .toList())
                .build();
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(joining("\n", "", "\n"));
    }
}
