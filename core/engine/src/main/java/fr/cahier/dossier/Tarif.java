package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.LocalDate;
import lombok.Builder;

/**
 * A fee.
 *
 * @param objet what is paid for
 * @param service null for the labelled service
 * @param jusquAu the last day on which it is asked; null when no end is said
 */
@Builder(toBuilder = true)
@PublicApi
public record Tarif(
        String objet,
        @Borne(min = 0, max = 1_000_000) BigDecimal montantEur,
        Payeur payeur,
        Service service,
        LocalDate jusquAu) {}
