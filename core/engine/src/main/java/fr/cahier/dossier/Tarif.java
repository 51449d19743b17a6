package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A fee. Immutable and thread-safe.
 *
 * @param objet what is paid for
 * @param service null for the labelled service
 * @param jusquAu the last day on which it is asked; null when no end is said
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Tarif(
        @Nullable String objet,
        @Borne(min = 0, max = 1_000_000) @Nullable BigDecimal montantEur,
        @Nullable Payeur payeur,
        @Nullable Service service,
        @Nullable LocalDate jusquAu) {}
