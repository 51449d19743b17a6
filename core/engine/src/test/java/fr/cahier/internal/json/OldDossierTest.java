package fr.cahier.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.Reading;
import fr.cahier.json.DossierReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What somebody wrote in the first format stays readable; the file is never brought up to date. */
class OldDossierTest {

    @Test
    void a_dossier_of_the_first_format_is_read_and_each_retired_key_names_the_new_one() {
        Reading reading = DossierReader.standard().read(Path.of("src/test/resources/anciens/premier-format.json"));

        assertThat(reading.warnings())
                .extracting(InputIssue::message)
                .filteredOn(message -> message.contains("ancienne"))
                .containsExactly(
                        "La clé « niveau » est ancienne : elle ne dit qu’un seul niveau. Dites plutôt tous les niveaux"
                                + " rendus : \"niveaux\": [1].");
        assertThat(reading.dossier().cep().niveauBas()).isEqualTo(1);
        assertThat(reading.dossier().sites()).isNotEmpty();
    }
}
