package fr.cahier.testkit;

import fr.cahier.ExecutableEdition;
import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Precision;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The edition {@code exemple/2026}: fifteen lines of an invented text, with an obligation of each kind. Its rules are
 * prebuilt, so that it is loaded as a shipped edition is. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class SmallEdition {

    /** Its identity. */
    public static final String ID = "exemple/2026";

    private static final String TEXT = "/cahiers/exemple/texte.txt";

    private SmallEdition() {}

    /** {@return the edition, ready to judge} */
    public static ExecutableEdition load() {
        return ExecutableEdition.shipped(ID, SmallEdition.class.getClassLoader());
    }

    /** {@return the text that it encodes} */
    public static String text() {
        try (InputStream file = Objects.requireNonNull(SmallEdition.class.getResourceAsStream(TEXT), TEXT)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a dossier that complies without any reservation: one site, one person, three mornings} */
    public static Dossier complete() {
        return Dossier.builder()
                .reference("EX-1")
                .candidat(Candidat.builder().nom("Maison des Halles").build())
                .engagements(Map.of("global", Reponse.OUI))
                .depot(Depot.builder()
                        .canal(CanalDepot.COURRIEL)
                        .horodatage(Horodatage.lire("2026-06-29T10:00:00+02:00"))
                        .precision(Precision.SECONDE)
                        .build())
                .sites(List.of(Site.builder()
                        .id("S1")
                        .recoitPublic(true)
                        .espaceDedie(true)
                        .postesInternet(2)
                        .affichageExterieur(true)
                        .build()))
                .personnels(List.of(Personnel.builder()
                        .id("P1")
                        .qualification("conseillère")
                        .build()))
                .creneaux(IntStream.rangeClosed(1, 3)
                        .mapToObj(SmallEdition::morning)
                        .toList())
                .pieces(List.of(
                        piece("photo", "ACC-04").siteId("S1").build(),
                        piece("diplome", "ACC-06").personnelId("P1").build()))
                .build();
    }

    private static Creneau morning(int day) {
        return Creneau.builder()
                .siteId("S1")
                .jour(day)
                .debut(LocalTime.of(9, 0))
                .fin(LocalTime.of(12, 0))
                .service(Service.LABEL)
                .build();
    }

    private static Piece.PieceBuilder piece(String id, String obligation) {
        return Piece.builder().id(id).etablit(List.of(obligation)).date(LocalDate.of(2026, 6, 1));
    }
}
