package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.time.LocalDate;
import lombok.Builder;

/**
 * A yearly statistical report.
 *
 * @param remisLe day it was handed in
 */
@Builder(toBuilder = true)
@PublicApi
public record Bilan(@Borne(min = 1900, max = 2200) Integer annee, LocalDate remisLe) {}
