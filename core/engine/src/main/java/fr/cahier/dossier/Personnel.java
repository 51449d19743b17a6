package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A staff member who provides the service; names are not needed. Immutable and thread-safe.
 *
 * @param etp full-time equivalent
 * @param siteId where the person works; null when unsaid, or at several sites
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Personnel(
        @Identifiant @Nullable String id,
        @Nullable String fonction,
        @Nullable String qualification,
        @Borne(min = 0, max = 10) @Nullable BigDecimal etp,
        @Reference("sites") @Nullable String siteId,
        @Nullable Boolean charteSignee,
        @Nullable LocalDate charteDate,
        @Nullable List<Professionnalisation> professionnalisations) {

    public Personnel {
        id = Listes.texte(id);
        professionnalisations = Listes.copie(professionnalisations);
    }

    /** A professional-development action. */
    @Builder(toBuilder = true)
    public record Professionnalisation(
            @Nullable LocalDate date,
            @Nullable String organisme,
            @Nullable SourceProfessionnalisation source) {

        /** {@return whether it is of the own network or the CARIF-OREF} */
        public boolean reconnue() {
            return source == SourceProfessionnalisation.RESEAU || source == SourceProfessionnalisation.CARIF_OREF;
        }
    }

    public @Nullable Integer nombreProfessionnalisations() {
        return Listes.taille(professionnalisations);
    }

    /** {@return the number of actions of the own network or the CARIF-OREF; null when the list is absent} */
    public @Nullable Integer nombreProfessionnalisationsReconnues() {
        return Listes.nombre(professionnalisations, Professionnalisation::reconnue);
    }
}
