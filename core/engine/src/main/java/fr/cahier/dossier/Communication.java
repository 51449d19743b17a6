package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;

/**
 * What the candidate publishes.
 *
 * @param publicites advertisements for an operator or a company
 * @param permanence announcements of the weekly service
 * @param moyens means of making the offer understandable
 */
@Builder(toBuilder = true)
@PublicApi
public record Communication(
        @NeantAdmis List<Publicite> publicites,
        List<Annonce> permanence,
        List<String> moyens,
        List<String> moyensHandicap) {
    static final Communication ABSENT = new Communication(null, null, null, null);

    public Communication {
        publicites = Listes.copie(publicites);
        permanence = Listes.copie(permanence);
        moyens = Listes.copie(moyens);
        moyensHandicap = Listes.copie(moyensHandicap);
    }

    /**
     * An advertisement.
     *
     * @param beneficiaire whom it promotes
     * @param support where it appears
     */
    @Builder(toBuilder = true)
    public record Publicite(String beneficiaire, String support) {}

    /**
     * An announcement of the weekly service.
     *
     * @param support where it appears
     */
    @Builder(toBuilder = true)
    public record Annonce(String support, String url, LocalDate date) {}

    public Integer nombrePublicites() {
        return Listes.taille(publicites);
    }

    public Integer nombreAnnonces() {
        return Listes.taille(permanence);
    }

    public Integer nombreMoyensHandicap() {
        return Listes.taille(moyensHandicap);
    }
}
