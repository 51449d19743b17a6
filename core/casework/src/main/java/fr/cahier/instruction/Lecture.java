package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Borne;
import fr.cahier.dossier.Motif;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A settled question of interpretation. Immutable and thread-safe.
 *
 * @param sujet the site or person, as the verdict names it; null for the whole dossier
 * @param lecture number of the chosen reading in the verdict, from 1
 * @param statut the resulting status
 * @param fonction function of the author, not a name
 * @param note the reason, in a sentence
 * @since 0.1.0
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
