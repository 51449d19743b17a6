package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.dossier.Dossier;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Visite;
import fr.cahier.instruction.Vu;
import fr.cahier.testkit.SmallEdition;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VisitSheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());

    @Test
    void the_sheet_names_what_is_to_be_seen_with_what_the_dossier_declares() {
        assertThat(VisitSheet.of(EVALUATOR.evaluate(SmallEdition.complete())).replaceAll("[\\s\u00A0]+", " "))
                .contains("Dossier : EX-1 — candidat : Maison des Halles", "SITE S1", "ACC-01", "ACC-04")
                .contains("Déclaré : ")
                .contains("[ ] conforme [ ] non conforme [ ] non vu")
                .doesNotContain("ACC-02", "DEP-01");
    }

    @Test
    void nothing_is_to_be_seen_where_nobody_is_received() {
        Dossier elsewhere = SmallEdition.complete().toBuilder()
                .sites(SmallEdition.complete().sites().stream()
                        .map(site -> site.toBuilder().recoitPublic(false).build())
                        .toList())
                .build();

        assertThat(VisitSheet.of(EVALUATOR.evaluate(elsewhere))).doesNotContain("SITE S1");
    }

    @Test
    void the_sheet_of_a_visit_is_read_back_as_it_was_filled_in() {
        Verdict verdict = EVALUATOR.evaluate(SmallEdition.complete());
        Instruction form = VisitSheet.form(verdict);
        Instruction filled = form.toBuilder()
                .visites(form.visites().stream().map(VisitSheetTest::seen).toList())
                .build();

        assertThat(form.visites()).extracting(Visite::obligation).containsExactlyInAnyOrder("ACC-01", "ACC-04");
        assertThat(InstructionReader.read(InstructionReader.written(form))).isEqualTo(form);
        assertThat(InstructionReader.read(InstructionReader.written(filled))).isEqualTo(filled);
        ReviewedVerdict reviewed = ReviewedVerdict.of(EVALUATOR.evaluation(SmallEdition.complete()), filled, DAY);
        assertThat(reviewed.unapplied()).isEmpty();
        assertThat(reviewed.views()).hasSameSizeAs(form.visites());
    }

    private static Visite seen(Visite entry) {
        return entry.toBuilder()
                .vu(Vu.CONFORME)
                .date(DAY)
                .fonction("instructeur")
                .build();
    }
}
