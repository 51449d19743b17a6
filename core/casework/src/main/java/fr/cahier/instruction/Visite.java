package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Motif;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * What was seen on site.
 *
 * @param obligation id of the obligation
 * @param sujet the site or person it is about, as the verdict names it; null for the whole dossier
 * @param rappel what it is about, for who fills the form in; it has no effect
 * @param vu what was seen; null is the same as not seen
 * @param date day of the visit
 * @param fonction function of who saw it; no name is asked for
 * @param note what there is to say of it
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
