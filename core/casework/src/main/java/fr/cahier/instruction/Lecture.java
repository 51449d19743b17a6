package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Borne;
import fr.cahier.dossier.Motif;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A question of interpretation settled.
 *
 * @param obligation id of the obligation
 * @param sujet the site or person it is about, as the verdict names it; null for the whole dossier
 * @param lecture which of the readings that the verdict gives, from 1
 * @param statut what follows from it for this dossier
 * @param date day on which it was settled
 * @param fonction function of who settled it; no name is asked for
 * @param note the reason, in a sentence
 */
@Builder(toBuilder = true)
@PublicApi
public record Lecture(
        @Motif(value = "[A-Z]{2,6}-[0-9]{2,3}", exemple = "ESP-04") @Nullable
        String obligation,

        @Nullable String sujet,
        @Borne(min = 1, max = 20) @Nullable Integer lecture,
        @Nullable Statut statut,
        @Nullable LocalDate date,
        @Nullable String fonction,
        @Nullable String note) {}
