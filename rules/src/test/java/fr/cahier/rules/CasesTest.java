package fr.cahier.rules;

import fr.cahier.ExecutableEdition;
import fr.cahier.junit.FolderCases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of every chapter of every edition is a test of its own. */
class CasesTest {

    @TestFactory
    Stream<DynamicNode> every_case_of_every_edition_gets_the_finding_an_officer_expects() {
        return EditionFolders.byId().entrySet().stream()
                .map(edition -> DynamicContainer.dynamicContainer(
                        edition.getKey(), cases(edition.getValue(), edition.getKey())));
    }

    private static Stream<DynamicNode> cases(Path folder, String id) {
        return FolderCases.of(folder, ExecutableEdition.shipped(id));
    }
}
