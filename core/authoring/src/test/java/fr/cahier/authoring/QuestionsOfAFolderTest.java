package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions have ids, so that an office can settle them once; slips in them are told with their place. */
class QuestionsOfAFolderTest {

    private static final String ROWS = "essai/obligations.yaml";
    private static final String GOOD = "{ phrase: P, question: le-pluriel, lectures: ["
            + "{ id: large, effet: satisfaite, texte: A }, { id: stricte, effet: manquement, texte: B }] }";

    @TempDir
    Path temporary;

    @Test
    void a_question_its_readings_and_their_effects_are_read() {
        Folder folder = with(GOOD);

        OpenQuestion question =
                EditionFolder.load(folder.path()).edition().questions().get(0);

        assertThat(question.id()).isEqualTo("le-pluriel");
        assertThat(question.obligation().id()).isEqualTo("ESS-01");
        assertThat(question.wording().readings())
                .containsExactly(
                        PossibleReading.concluding("large", "A", Outcome.SATISFAITE),
                        PossibleReading.concluding("stricte", "B", Outcome.MANQUEMENT));
    }

    @Test
    void readings_without_ids_are_read_and_ask_nothing_that_can_be_settled() {
        Folder folder = with("{ phrase: P, lectures: [A, B] }");

        assertThat(EditionFolder.load(folder.path()).edition().questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            question: le-pluriel, | '' | ont un identifiant, leur question n’en a pas. Ajoutez « question: »
            question: le-pluriel | question: Le pluriel | « question » est mal écrit dans la formulation « a-trancher »
            id: stricte | id: large | deux lectures de la formulation « a-trancher » ont l’identifiant « large »
            effet: manquement | effet: manquemant | « manquemant » n’est pas l’effet d’une lecture. Vouliez-vous écrire « manquement » ?
            effet: manquement | effet: contradiction | « contradiction » n’est pas l’effet d’une lecture. Écrivez l’un de : a-completer,
            effet: manquement | effet: a-trancher | laisse décider une autre question, et l’obligation n’en pose pas d’autre ainsi
            effet: manquement, | '' | une lecture de la formulation « a-trancher » ne dit ni son effet, ni les seuils
            id: stricte, | '' | « id » manque dans la formulation « a-trancher »
            effet: manquement | seuils: [{ seuil: poste, nombre: 3 }] | la lecture « stricte » fixe le seuil « poste », qui n’est pas dans cahier.yaml. Vouliez-vous écrire « postes » ?
            effet: manquement | seuils: [{ seuil: postes, texte: trois }] | la lecture « stricte » donne au seuil « postes » une valeur d’une autre nature. Il porte « nombre »
            effet: manquement | seuils: [{ seuil: postes, nombre: -3 }] | le nombre « -3 » est négatif
            effet: manquement | seuils: [{ seuil: postes, nombre: 3 }, { seuil: postes, nombre: 4 }] | fixe deux fois le seuil « postes »
            effet: manquement | seuils: { seuil: postes } | il faut une liste
            texte: B | text: B | la clé « text » d’une lecture de « a-trancher » est inconnue. Clés connues : id, seuils, effet, texte.
            ', { id: stricte, effet: manquement, texte: B }' | '' | a moins de deux lectures
            '{ id: stricte, effet: manquement, texte: B }' | B | n’a ni identifiant ni effet
            """)
    void a_slip_is_told_with_its_place(String before, String after, String message) {
        assertThat(GOOD).contains(before);

        assertThat(with(GOOD.replace(before, after)).refusal())
                .hasMessageContaining(message)
                .hasMessageContaining(ROWS + ":");
    }

    @Test
    void two_wordings_of_an_obligation_may_ask_one_question_which_is_listed_once() {
        assertThat(EditionFolder.load(withAnother(GOOD).path()).edition().questions())
                .singleElement()
                .satisfies(question -> assertThat(question.key()).isEqualTo("a-trancher"));
    }

    @Test
    void one_question_has_the_same_readings_wherever_it_is_asked() {
        assertThat(withAnother(GOOD.replace("id: stricte", "id: serree")).refusal())
                .hasMessageContaining("la question « le-pluriel » n’a pas les mêmes lectures que sous « a-trancher »");
    }

    private Folder withAnother(String wording) {
        return Folder.minimal(temporary)
                .replace(
                        ROWS,
                        "  constats:\n",
                        "  constats:\n    a-trancher: " + GOOD + "\n    autre: " + wording + "\n");
    }

    private Folder with(String wording) {
        return Folder.minimal(temporary)
                .replace(ROWS, "  constats:\n", "  constats:\n    a-trancher: " + wording + "\n");
    }

    @Test
    void a_wording_that_asks_a_question_is_told_by_no_rule_that_concludes() {
        Folder folder = Folder.minimal(temporary)
                .replace(ROWS, "    satisfaite: \"{sujet} offre {constate} postes.\"", "    satisfaite: " + GOOD);

        assertThat(folder.refusal())
                .hasMessageContaining("la formulation « satisfaite » de ESS-01 pose une question, et la règle conclut");
    }
}
