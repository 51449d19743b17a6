package fr.cahier.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Tarif;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fact an obligation may name, a verdict can be made and told. */
class EveryPathTest {

    private static final List<Dossier> DOSSIERS = List.of(
            Dossier.VIDE,
            Dossier.builder()
                    .sites(List.of(
                            Site.builder().id("S1").recoitPublic(true).build(),
                            Site.builder()
                                    .id("S2")
                                    .recoitPublic(true)
                                    .postesInternet(1)
                                    .build()))
                    .personnels(List.of(Personnel.builder().id("P1").build()))
                    .pieces(List.of(Piece.builder().id("A").build()))
                    .creneaux(List.of(Creneau.builder().siteId("S1").build()))
                    .tarifs(List.of(Tarif.builder().build()))
                    .build());

    @TempDir
    Path temporary;

    @Test
    void any_known_path_can_be_what_an_obligation_needs() {
        Folder folder = Folder.minimal(temporary);
        String written = "sites[].postes_internet";
        for (String path : FactPath.known()) {
            folder.replace("essai/obligations.yaml", '"' + written + '"', '"' + path + '"');
            written = path;
            Evaluator evaluator = Evaluator.of(EditionFolder.load(folder.path()));
            for (Dossier dossier : DOSSIERS) {
                Verdict verdict = evaluator.evaluate(dossier);
                assertThat(VerdictWriter.json(verdict)).as(path).contains("ESS-01");
                assertThat(TextReport.of(verdict)).as(path).contains("ESS-01");
            }
        }
    }
}
