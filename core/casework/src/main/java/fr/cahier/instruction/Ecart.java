package fr.cahier.instruction;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Motif;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A motivated departure from what the engine finds.
 *
 * @param obligation id of the obligation
 * @param sujet the site or person it is about, as the verdict names it; null for the whole dossier
 * @param constat what the engine found when it was written: it no longer applies once the engine finds otherwise
 * @param statut what the officer proposes instead
 * @param fondement on what grounds, in law or in fact
 * @param date day on which it was written
 * @param fonction function of who wrote it; no name is asked for
 * @param expireLe last day on which it holds; open when not said
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
