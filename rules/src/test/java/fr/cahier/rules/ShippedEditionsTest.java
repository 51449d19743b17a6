package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Editions;
import org.junit.jupiter.api.Test;

/** What the jar offers is every folder of an edition, and nothing else. */
class ShippedEditionsTest {

    @Test
    void every_folder_of_an_edition_is_offered_and_loads() {
        assertThat(Editions.shippedNames().stream()
                        .flatMap(cahier -> Editions.shipped(cahier).all().stream())
                        .map(one -> one.edition().id()))
                .containsExactlyInAnyOrderElementsOf(EditionFolders.byId().keySet())
                .contains(ShippedEdition.ID);
    }
}
