package fr.cahier.examples.generator;

import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.Territoire;
import fr.cahier.dossier.TypeCandidat;
import fr.cahier.json.DossierReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The complete dossier that every other is made from: the first sample, with as many sites like its own as are asked
 * for.
 */
final class Model {

    private static final String FILE = "01-structure-locale-complete.json";
    private static final List<String> COMMUNES = List.of("14118", "27229", "50502", "61001", "76540", "14366", "76351");

    /** A network of fewer sites leaves a question open. */
    private static final int NETWORK = 5;

    private final Dossier dossier;

    private Model(Dossier dossier) {
        this.dossier = dossier;
    }

    static Model read() {
        try (InputStream file = Objects.requireNonNull(Model.class.getResourceAsStream(FILE), FILE)) {
            return new Model(DossierReader.standard().read(file).dossier());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a dossier in which everything is said and nothing is wanting, except where there are no sites} */
    Dossier withSites(int sites) {
        Dossier.DossierBuilder made = dossier.toBuilder()
                .sites(IntStream.rangeClosed(1, sites).mapToObj(this::site).toList())
                .creneaux(perSite(sites, dossier.creneaux(), Model::creneau))
                .fermetures(perSite(sites, dossier.fermetures(), Model::fermeture))
                .pieces(pieces(sites));
        return sites < NETWORK
                ? made.build()
                : made.candidat(network()).territoire(region()).build();
    }

    private static String id(int site) {
        return "S" + site;
    }

    private Site site(int number) {
        String commune = COMMUNES.get(number % COMMUNES.size());
        return dossier.sites().get(0).toBuilder()
                .id(id(number))
                .nom("Antenne " + number)
                .adresse(number + " rue de la Halle")
                .communeInsee(number == 1 ? "14762" : commune)
                .departement(number == 1 ? "14" : commune.substring(0, 2))
                .photoEspace(pieceId("photo-espace-S1", number))
                .build();
    }

    private static <T> List<T> perSite(int sites, List<T> models, BiFunction<T, String, T> copy) {
        return IntStream.rangeClosed(1, sites)
                .boxed()
                .flatMap(site -> models.stream().map(model -> copy.apply(model, id(site))))
                .toList();
    }

    private static Creneau creneau(Creneau model, String site) {
        return model.toBuilder().siteId(site).build();
    }

    private static Fermeture fermeture(Fermeture model, String site) {
        return model.toBuilder().siteId(site).build();
    }

    private List<Piece> pieces(int sites) {
        List<Piece> common = dossier.pieces().stream()
                .filter(piece -> piece.siteId() == null)
                .toList();
        List<Piece> ofOneSite = dossier.pieces().stream()
                .filter(piece -> piece.siteId() != null)
                .toList();
        List<Piece> ofSites = IntStream.rangeClosed(1, sites)
                .boxed()
                .flatMap(site -> ofOneSite.stream().map(piece -> piece(piece, site)))
                .toList();
        return Stream.concat(common.stream(), ofSites.stream()).toList();
    }

    private static Piece piece(Piece model, int site) {
        return model.toBuilder().id(pieceId(model.id(), site)).siteId(id(site)).build();
    }

    private static String pieceId(String model, int site) {
        return model.replace("S1", id(site));
    }

    private Candidat network() {
        return dossier.candidat().toBuilder().type(TypeCandidat.RESEAU_REGIONAL).build();
    }

    private static Territoire region() {
        return Territoire.builder()
                .desservi(List.of("14", "27", "50", "61", "76"))
                .build();
    }
}
