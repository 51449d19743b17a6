package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.IssueCode;
import fr.cahier.testkit.SmallEdition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a visitor wrote that cannot be read is refused, with a code for programs. */
class VisitReaderTest {

    private static final Dossier DOSSIER = SmallEdition.complete();
    private static final VisitForm FORM =
            VisitForm.of(Evaluator.of(SmallEdition.load()).evaluate(DOSSIER), DOSSIER);

    @Test
    void a_file_without_a_point_of_the_visit_is_of_another_kind() {
        refused(IssueCode.OTHER_FORMAT, List.of("Une lettre."), "Aucun point de la visite ne s’y trouve.");
    }

    @Test
    void two_ticked_boxes_contradict_each_other() {
        refused(IssueCode.INCONSISTENT, with(VisitBoxes.PRINTED.replace("☐", "☒")), "deux cases sont cochées");
    }

    @Test
    void two_lines_of_boxes_below_one_point_contradict_each_other() {
        List<String> twice = new ArrayList<>(printed());
        twice.add(twice.indexOf(VisitBoxes.PRINTED), VisitBoxes.PRINTED);

        refused(IssueCode.INCONSISTENT, twice, "deux lignes de cases se suivent");
    }

    @Test
    void boxes_of_a_point_that_is_not_of_the_form_are_not_lost() {
        List<String> others = new ArrayList<>(List.of("Un point d’une autre fiche — Un titre (AUT-01)"));
        others.add(VisitBoxes.PRINTED.replaceFirst("☐", "☒"));
        others.addAll(printed());

        refused(IssueCode.OTHER_FORMAT, others, "ne suit aucun point de la fiche de ce dossier : « ☒ conforme");
    }

    @Test
    void what_is_deleted_from_a_sheet_is_missed_and_slides_to_no_other_point() {
        List<String> noBoxes = new ArrayList<>(printed());
        noBoxes.remove(noBoxes.indexOf(VisitBoxes.PRINTED));
        refused(IssueCode.INCONSISTENT, noBoxes, "il manque la ligne des cases");

        List<String> noPoint = new ArrayList<>(noBoxes);
        noPoint.removeIf(text -> text.endsWith("(" + second().key() + ")"));
        refused(IssueCode.INCONSISTENT, noPoint, "(" + second().key() + "), il manque le point lui-même");
    }

    @Test
    void what_is_ticked_beside_the_boxes_is_not_lost() {
        refused(IssueCode.INCONSISTENT, with("non conforme"), "« non conforme » est hors de la ligne des cases");
        refused(IssueCode.INCONSISTENT, with("☒ Non conforme".toLowerCase()), "hors de la ligne des cases");
        refused(
                IssueCode.INCONSISTENT,
                with(VisitBoxes.PRINTED.replace("☐ non conforme", "non conforme")),
                "« non conforme » n’a plus de case");
    }

    @Test
    void the_sheet_of_another_dossier_is_refused() {
        List<String> others = printed().stream()
                .map(text -> text.startsWith("Dossier : ") ? "Dossier : AUTRE — candidat : Une autre maison" : text)
                .toList();

        refused(IssueCode.OTHER_FORMAT, others, "celle d’un autre dossier : « Dossier : AUTRE");
    }

    @Test
    void a_day_that_no_calendar_has_is_no_day() {
        List<String> dated = printed().stream()
                .map(text -> text.equals(VisitReader.DAY) ? text + " 29 février 2021" : text)
                .toList();

        refused(IssueCode.UNSUITABLE_VALUE, dated, "« Date de la visite : 29 février 2021 » n’est pas une date");
    }

    private static VisitForm.Item second() {
        return FORM.sheets().get(0).rooms().stream()
                .flatMap(room -> room.items().stream())
                .filter(VisitForm.Item::boxes)
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_no_day_is_no_suitable_value() {
        List<String> dated = printed().stream()
                .map(text -> text.equals(VisitReader.DAY) ? text + " hier" : text)
                .toList();

        refused(IssueCode.UNSUITABLE_VALUE, dated, "n’est pas une date");
    }

    private static List<String> printed() {
        return VisitReader.paragraphs(FORM).stream().map(Letter.Block::text).toList();
    }

    private static List<String> with(String boxes) {
        return printed().stream()
                .map(text -> text.equals(VisitBoxes.PRINTED) ? boxes : text)
                .toList();
    }

    private static void refused(IssueCode code, List<String> paragraphs, String message) {
        assertThatThrownBy(() -> VisitReader.read(FORM, paragraphs))
                .isInstanceOfSatisfying(UnreadableVisitException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code))
                .hasMessageContaining(message);
    }
}
