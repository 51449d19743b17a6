package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.ExecutableEdition;
import fr.cahier.authoring.CaseFolder;
import fr.cahier.cases.mutation.MutationReport;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.regulation.Edition;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change of the rules that no case would notice is a mistake that anybody may make. */
class MutationsTest {

    private final Edition regulation =
            ExecutableEdition.shipped(ShippedEdition.ID).edition();
    private final CaseFolder folder = CaseFolder.of(FolderEditionTest.FOLDER, regulation);

    @Test
    void every_small_change_of_the_edition_is_noticed_by_a_case_or_explained() {
        MutationReport report = folder.mutations(Map.of()).run(folder.equivalences(), () -> {});
        assertThat(report.count(Fate.NOTICED)).isGreaterThan(1_000);
        assertThat(report.results().stream()
                        .filter(result -> result.fate() == Fate.UNNOTICED)
                        .map(result -> result.mutant().subject() + " : "
                                + result.mutant().change() + " (" + result.note() + ")"))
                .as("changes that no case notices")
                .isEmpty();
        assertThat(report.stale()).as("explanations that no longer hold").isEmpty();
    }
}
