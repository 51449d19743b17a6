package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.Evaluator;
import fr.cahier.doctrine.UnusableDoctrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A doctrine in YAML: what is wrong in it is told at its line. */
class DoctrineFileTest {

    private static final String GOOD = """
            titre: "Campagne de 2026"
            positions:
              - question: le-pluriel
                lecture: large
                auteur: "la cheffe du service"
                date: 2026-03-01
                motif: "Le texte ne donne pas de nombre."
                du: 2026-01-01
            """;
    private static final String QUESTION = "{ phrase: P, question: le-pluriel, lectures: ["
            + "{ id: large, effet: satisfaite, texte: A }, { id: stricte, effet: manquement, texte: B }] }";

    @TempDir
    Path temporary;

    @Test
    void its_positions_are_read() throws IOException {
        var position = DoctrineFile.read(file(GOOD)).doctrine().positions().get(0);

        assertThat(position.question()).isEqualTo("le-pluriel");
        assertThat(position.date()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(position.au()).isNull();
    }

    @Test
    void it_is_given_to_an_evaluator_of_a_folder_that_asks_the_question() throws IOException {
        DoctrineFile doctrine = DoctrineFile.read(file(GOOD));

        assertThat(doctrine.applied(evaluator()).doctrine()).isEqualTo(doctrine.doctrine());
    }

    @Test
    void an_unknown_question_is_told_at_its_line() throws IOException {
        DoctrineFile doctrine = DoctrineFile.read(file(GOOD.replace("le-pluriel", "le-plurie")));

        assertThat(catchThrowableOfType(UnusableDoctrineException.class, () -> doctrine.applied(evaluator())))
                .hasMessageContaining("/positions/0/question, ligne 3, colonne 5 : La question « le-plurie »")
                .hasMessageContaining("Vouliez-vous écrire « le-pluriel » ?");
    }

    @Test
    void a_misspelt_key_a_bad_date_and_broken_yaml_are_told_at_their_lines() throws IOException {
        assertThat(refusal(GOOD.replace("lecture:", "lectures:"))).contains("/positions/0/lectures, ligne 4");
        assertThat(refusal(GOOD.replace("2026-03-01", "1er mars"))).contains("/positions/0/date, ligne 6");
        assertThat(refusal(GOOD.replace("positions:", "positions: ["))).contains("ligne ");
        assertThat(refusal("")).contains("Le fichier est vide");
    }

    private String refusal(String content) throws IOException {
        Path file = file(content);
        return catchThrowableOfType(UnusableDoctrineException.class, () -> DoctrineFile.read(file))
                .getMessage();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(temporary.resolve("doctrine.yaml"), content);
    }

    private Evaluator evaluator() {
        Folder folder = Folder.minimal(temporary)
                .replace("essai/obligations.yaml", "  constats:\n", "  constats:\n    a-trancher: " + QUESTION + "\n");
        return Evaluator.of(EditionFolder.load(folder.path()));
    }
}
