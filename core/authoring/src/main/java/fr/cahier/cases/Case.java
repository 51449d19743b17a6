package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What an officer expects of one obligation. Immutable and thread-safe.
 *
 * @param name what the case shows
 * @param subject the site or person; null for the dossier
 * @param expected reason of the finding, which implies its status
 * @param saying words its sentence must hold; null for any
 * @param silent words its sentence must not hold; null for any
 * @param reservation expected on a satisfied finding; null for none
 * @param line from 1
 * @since 0.1.0
 */
@PublicApi
public record Case(
        String name,
        String obligation,
        @Nullable String subject,
        Dossier dossier,
        Reason expected,
        @Nullable String saying,
        @Nullable String silent,
        @Nullable Reason reservation,
        int line) {}
