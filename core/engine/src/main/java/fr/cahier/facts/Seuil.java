package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A threshold of the regulation, with the value it has on the day of the evaluation. Exactly one of the values is set.
 *
 * @param code its name in the regulation
 * @param nombre as a number
 * @param instant as an instant
 * @param heure as a time of day
 * @param texte as a text
 */
@PublicApi
public record Seuil(
        String code,
        @Nullable BigDecimal nombre,
        @Nullable Instant instant,
        @Nullable LocalTime heure,
        @Nullable String texte) {}
