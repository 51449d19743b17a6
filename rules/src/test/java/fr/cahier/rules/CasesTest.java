package fr.cahier.rules;

import fr.cahier.ExecutableEdition;
import fr.cahier.junit.FolderCases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of every chapter is a test of its own. */
class CasesTest {

    @TestFactory
    Stream<DynamicNode> every_case_of_every_chapter_gets_the_finding_an_officer_expects() {
        return FolderCases.of(FolderEditionTest.FOLDER, ExecutableEdition.shipped(ShippedEdition.ID));
    }
}
