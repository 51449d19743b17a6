package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Authority.Gender;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityOfAFolderTest {

    @TempDir
    Path temporary;

    @Test
    void an_edition_that_names_no_authority_says_the_competent_one() {
        assertThat(EditionFolder.load(Folder.minimal(temporary).path())
                        .edition()
                        .authority())
                .isEqualTo(new Authority("l’autorité compétente", Gender.FEMININ));
    }

    @Test
    void an_edition_says_who_decides() {
        assertThat(EditionFolder.load(naming("nom: \"le Département\", genre: masculin")
                                .path())
                        .edition()
                        .authority())
                .isEqualTo(new Authority("le Département", Gender.MASCULIN));
    }

    @Test
    void a_gender_that_contradicts_the_article_is_told_at_its_place() {
        assertThat(naming("nom: \"la Région\", genre: masculin").refusal().diagnostics())
                .singleElement()
                .hasToString("cahier.yaml:3:31 : Le genre ne va pas avec l’article de « la Région »."
                        + " Écrivez genre: feminin, ou changez l’article.");
    }

    private Folder naming(String authority) {
        return Folder.minimal(temporary)
                .replace("cahier.yaml", "texte:\n", "autorite: { " + authority + " }\ntexte:\n");
    }
}
