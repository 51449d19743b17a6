package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Adaptations for disabled or illiterate persons (source l.153-154). Immutable and thread-safe.
 *
 * @param illettrisme language or material for illiterate persons; the others are for disabled ones
 * @param prevuLe from which day on what is lacking will be there
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Accessibilite(
        @Nullable Boolean langageAdapte,
        @Nullable Boolean supportsAdaptes,
        @Nullable Boolean illettrisme,
        PrevuLe prevuLe) {
    static final Accessibilite ABSENT = new Accessibilite(null, null, null, null);

    public Accessibilite {
        prevuLe = prevuLe == null ? PrevuLe.ABSENT : prevuLe;
    }

    /** From which day on the adaptations that are lacking will be there. */
    @Builder(toBuilder = true)
    public record PrevuLe(
            @Nullable LocalDate langageAdapte,
            @Nullable LocalDate supportsAdaptes,
            @Nullable LocalDate illettrisme) {
        static final PrevuLe ABSENT = new PrevuLe(null, null, null);

        /** {@return the first day of an adaptation for disabled persons: one is enough; null when none is promised} */
        public @Nullable LocalDate handicap() {
            if (langageAdapte == null || supportsAdaptes == null) {
                return langageAdapte == null ? supportsAdaptes : langageAdapte;
            }
            return langageAdapte.isBefore(supportsAdaptes) ? langageAdapte : supportsAdaptes;
        }
    }
}
