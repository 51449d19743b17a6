package fr.cahier.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.cahier.dossier.InputIssue;
import fr.cahier.dossier.IssueCode;
import fr.cahier.service.ServiceProfile.Effet;
import fr.cahier.service.ServiceProfile.Envoi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a service: what is wrong in it is told at its line, and what is left out is named. */
class ServiceFileTest {

    private static final Path WRITTEN = Path.of("target", "service.schema.json");

    private static final String GOOD = """
            nom: "Service de l’orientation"
            adresse: ["1 place de l’Exemple", "14000 Caen"]
            courriel: labels@exemple.fr
            envoi: COURRIEL
            delais:
              complements: 30 jours
            silence: { vaut: REJET, delai: 2 mois }
            recours:
              contentieux:
                tribunal: "le tribunal administratif de Caen"
                en_ligne: www.telerecours.fr
            texte: textes/cahier.txt
            """;

    @TempDir
    Path temporary;

    @Test
    void the_shipped_schema_is_the_one_that_the_records_tell() throws IOException {
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, ServiceSchema.generated());

        assertThat(ServiceFile.schema())
                .as(
                        "Look at the new schema, then: cp core/documents/%s core/documents/src/main/resources%s",
                        WRITTEN, ServiceSchema.RESOURCE)
                .isEqualTo(ServiceSchema.generated());
    }

    @Test
    void what_it_says_is_read_and_its_text_lies_beside_it() throws IOException {
        ServiceFile file = ServiceFile.read(file(GOOD));

        ServiceProfile read = file.profile();
        assertThat(read.adresse()).containsExactly("1 place de l’Exemple", "14000 Caen");
        assertThat(read.envoi()).isEqualTo(Envoi.COURRIEL);
        assertThat(read.silence().vaut()).isEqualTo(Effet.REJET);
        assertThat(read.recours().contentieux().enLigne()).isEqualTo("www.telerecours.fr");
        assertThat(file.text()).contains(temporary.resolve("textes/cahier.txt"));
    }

    @Test
    void what_it_leaves_out_is_named_by_its_key() throws IOException {
        assertThat(ServiceFile.read(file(GOOD)).profile().unsaid())
                .contains(
                        "telephone", "signataire", "delais.relance", "silence.fondement", "recours.contentieux.adresse")
                .doesNotContain("nom", "delais", "delais.complements");
        assertThat(ServiceFile.read(file("{}")).profile()).isEqualTo(ServiceProfile.VIDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            courriel: labels@exemple.fr | couriel: labels@exemple.fr | /couriel, ligne 3, colonne 1 : La clé « couriel » n’est pas connue
            courriel: labels@exemple.fr | courriel: labels | /courriel, ligne 3
            envoi: COURRIEL             | envoi: PIGEON      | /envoi, ligne 4
            30 jours                    | bientôt            | /delais/complements, ligne 6
            30 jours                    | 15 septembre 2020  | « 15 septembre 2020 » est un jour. Écrivez une durée
            vaut: REJET                 | vaut: REFUS        | /silence/vaut, ligne 7
            le tribunal                 | le\\\\ntribunal   | /recours/contentieux/tribunal, ligne 10
            "Service de l’orientation"  | " "                | /nom, ligne 1
            nom: "Service               | nom: &a "Service   | ligne 1
            texte: textes/cahier.txt    | texte: [un, deux]  | /texte, ligne 12
            """)
    void a_slip_is_told_at_its_line(String right, String wrong, String told) throws IOException {
        assertThat(refusal(GOOD.replace(right, wrong.replace("\\\\n", "\\n")))).contains(told);
    }

    @Test
    void a_file_that_is_empty_or_too_large_is_refused() throws IOException {
        assertThat(refusal("")).contains("Le fichier est vide");
        assertThat(refusal("nom: \"" + "a".repeat(100_000) + "\"")).contains("dépasse 100000 octets");
        assertThat(refusal("nom: \"" + "a".repeat(300) + "\"")).contains("dépasse 200 caractères");
        assertThat(refusal("adresse: [" + "a,".repeat(20) + "a]")).contains("Plus de 12 lignes");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            EMPTY            | ``
            MALFORMED        | nom: "Service
            UNKNOWN_KEY      | nim: Service
            UNSUITABLE_VALUE | envoi: PIGEON
            UNSUITABLE_VALUE | delais: { complements: bientôt }
            LIMIT_EXCEEDED   | adresse: [a, a, a, a, a, a, a, a, a, a, a, a, a]
            """)
    void a_program_learns_the_kind_of_slip_from_its_code(IssueCode code, String content) throws IOException {
        assertThat(unusable(content).problems()).extracting(InputIssue::code).containsExactly(code);
    }

    private String refusal(String content) throws IOException {
        return unusable(content).getMessage();
    }

    private UnusableServiceException unusable(String content) throws IOException {
        Path file = file(content);
        return catchThrowableOfType(UnusableServiceException.class, () -> ServiceFile.read(file));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(temporary.resolve("service.yaml"), content);
    }
}
