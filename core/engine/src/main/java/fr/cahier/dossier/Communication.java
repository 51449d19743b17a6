package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate publishes. Immutable and thread-safe.
 *
 * @param publicites advertisements for an operator or a company
 * @param permanence announcements of the weekly service
 * @param moyens means of making the offer understandable
 * @param prevuLe from which day on what is lacking will be there
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Communication(
        @NeantAdmis @Nullable List<Publicite> publicites,
        @Nullable List<Annonce> permanence,
        @Nullable List<String> moyens,
        @Nullable List<String> moyensHandicap,
        PrevuLe prevuLe) {
    static final Communication ABSENT = new Communication(null, null, null, null, null);

    public Communication {
        publicites = Listes.copie(publicites);
        permanence = Listes.copie(permanence);
        moyens = Listes.copie(moyens);
        moyensHandicap = Listes.copie(moyensHandicap);
        prevuLe = prevuLe == null ? PrevuLe.ABSENT : prevuLe;
    }

    /** From which day on the means that are lacking will be there. */
    @Builder(toBuilder = true)
    public record PrevuLe(@Nullable LocalDate moyensHandicap) {
        static final PrevuLe ABSENT = new PrevuLe(null);
    }

    /**
     * An advertisement.
     *
     * @param beneficiaire whom it promotes; a word of denial says nobody in particular
     * @param portee for how many of them it is; decides whatever {@code beneficiaire} says
     * @param support where it appears
     * @param jusquAu its last day; null when no end is said
     */
    @Builder(toBuilder = true)
    public record Publicite(
            @NeantAdmis @Nullable String beneficiaire,
            @Nullable Portee portee,
            @Nullable String support,
            @Nullable LocalDate jusquAu) {

        /** {@return whether it is said to be for one operator or company} */
        public boolean estPourUnSeul() {
            return portee == Portee.UN_OPERATEUR;
        }

        /** {@return whether it does not say whom it promotes} */
        public boolean taitSaPortee() {
            return portee == null && beneficiaire == null;
        }

        /** {@return whether it names somebody, without saying whether for that one alone} */
        public boolean nommeQuelquun() {
            return portee == null && beneficiaire != null && !beneficiaire.equals(NeantAdmis.NEANT);
        }
    }

    /**
     * An announcement of the weekly service.
     *
     * @param support where it appears
     */
    @Builder(toBuilder = true)
    public record Annonce(
            @Nullable String support,
            @Nullable String url,
            @Nullable LocalDate date) {}

    public @Nullable Integer nombrePublicites() {
        return Listes.taille(publicites);
    }

    /** {@return how many are said to be for one operator or company, without an end} */
    public @Nullable Integer publicitesPourUnSeul() {
        return Listes.nombre(publicites, publicite -> publicite.estPourUnSeul() && publicite.jusquAu() == null);
    }

    /** {@return whom those serve that are said to be for one, without an end; null when the dossier says it of none} */
    public @Nullable List<String> beneficiairesPourUnSeul() {
        return ditPourUnSeul(
                publicite -> NeantAdmis.NEANT.equals(publicite.beneficiaire()) ? null : publicite.beneficiaire());
    }

    /** {@return where those appear that are said to be for one, without an end; null when the dossier says it of none} */
    public @Nullable List<String> supportsPourUnSeul() {
        return ditPourUnSeul(Publicite::support);
    }

    private @Nullable List<String> ditPourUnSeul(Function<Publicite, @Nullable String> text) {
        List<String> said = (publicites == null ? List.<Publicite>of() : publicites)
                .stream()
                        .filter(publicite -> publicite.estPourUnSeul() && publicite.jusquAu() == null)
                        .map(text)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return said.isEmpty() ? null : said;
    }

    /** {@return how many are for one operator or company, or name one, until a day} */
    public @Nullable Integer publicitesProvisoires() {
        return Listes.nombre(
                publicites,
                publicite -> publicite.jusquAu() != null && (publicite.estPourUnSeul() || publicite.nommeQuelquun()));
    }

    /** {@return how many name somebody, without saying whether for that one alone, nor an end} */
    public @Nullable Integer publicitesNommees() {
        return Listes.nombre(publicites, publicite -> publicite.nommeQuelquun() && publicite.jusquAu() == null);
    }

    /** {@return how many do not say whom they promote} */
    public @Nullable Integer publicitesSansBeneficiaire() {
        return Listes.nombre(publicites, Publicite::taitSaPortee);
    }

    public @Nullable Integer nombreAnnonces() {
        return Listes.taille(permanence);
    }

    public @Nullable Integer nombreMoyensHandicap() {
        return Listes.taille(moyensHandicap);
    }
}
