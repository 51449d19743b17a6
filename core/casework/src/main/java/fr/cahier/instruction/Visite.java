package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Motif;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * An observation on site. Immutable and thread-safe.
 *
 * @param sujet the site or person, as the verdict names it; null for the whole dossier
 * @param rappel a reminder without effect
 * @param vu the observation; null is the same as not seen
 * @param fonction function of the visitor, not a name
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Visite(
        @Motif(value = "[A-Z]{2,6}-[0-9]{2,3}", exemple = "ESP-04") @Nullable
        String obligation,

        @Nullable String sujet,
        @Nullable String rappel,
        @Nullable Vu vu,
        @Nullable LocalDate date,
        @Nullable String fonction,
        @Nullable String note) {}
