package fr.cahier.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.authoring.EditionFolder;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Function;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide shows of computations is put in an edition, and read by it. */
class CountedExampleTest {

    private static final Path GUIDE = Path.of("../rules/README.md");
    private static final Path EDITION = Path.of("cahiers/point-accueil");

    @TempDir
    Path folder;

    @Test
    void the_computations_and_the_conditions_of_the_guide_are_read() throws IOException {
        String section = Files.readString(GUIDE).split("### Ce que l’édition fait compter", 2)[1];
        String computations = block(section, "```yaml\n");
        String conditions = block(section, "```\nSeuil(").indent(2).replaceFirst("^  ", "  Seuil(");
        copy();
        replace("cahier.yaml", "calculs:\n", computations);
        replace(
                "cahier.yaml",
                "      - { cle: intitule,",
                "      - { cle: heures, libelle: \"heures\", genre: duree, unite: heures }\n      - { cle: intitule,");
        replace("cahier.yaml", "seuils:\n", """
                seuils:
                  - code: heures-accueil
                    libelle: "Heures d’accueil sans rendez-vous"
                    unite: heures
                    rubrique: "Les heures d’ouverture"
                    lignes: "8-9"
                    valeurs:
                      - { du: "2026-01-01", nombre: 20 }
                """);
        Path rules = folder.resolve("heures_d_ouverture/regles.drl");
        String obligation =
                Files.readString(rules).split("@obligation\\( \"", 2)[1].split("\"", 2)[0];
        Files.writeString(
                rules,
                Files.readString(rules) + "\nrule \"Celle du guide\"\n  @obligation( \"" + obligation
                        + "\" ) @conclut( \"mention\" ) @constat( \"engagement-pris\" )\nwhen\n" + conditions
                        + "then\nend\n");

        Edition edition = EditionFolder.load(folder).edition();

        Computation hours = edition.computations().get("heures-accueil");
        assertThat(hours.function()).isEqualTo(Function.DUREE);
        assertThat(hours.per()).isEqualTo(Subject.SITE);
        assertThat(edition.computations().get("heures-formation").unit()).isEqualTo("heures");
    }

    private static String block(String section, String opening) {
        return section.split(Pattern.quote(opening), 2)[1].split("```", 2)[0];
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(EDITION)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(EDITION.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
