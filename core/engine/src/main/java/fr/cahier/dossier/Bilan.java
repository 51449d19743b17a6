package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * A yearly statistical report. Immutable and thread-safe.
 *
 * @param remisLe day it was handed in
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Bilan(
        @Borne(min = 1900, max = 2200) @Nullable Integer annee,
        @Nullable LocalDate remisLe) {}
