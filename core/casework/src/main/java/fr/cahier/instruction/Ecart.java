package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Motif;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A reasoned departure from a finding. Immutable and thread-safe.
 *
 * @param sujet the site or person, as the verdict names it; null for the whole dossier
 * @param constat the engine's status when it was written; the departure lapses when it changes
 * @param statut the officer's status
 * @param fondement the grounds, in law or in fact
 * @param fonction function of the author, not a name
 * @param expireLe last day of validity; null when open
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Ecart(
        @Motif(value = "[A-Z]{2,6}-[0-9]{2,3}", exemple = "ESP-04") @Nullable
        String obligation,

        @Nullable String sujet,
        @Nullable Statut constat,
        @Nullable Statut statut,
        @Nullable String fondement,
        @Nullable LocalDate date,
        @Nullable String fonction,
        @Nullable LocalDate expireLe) {}
