package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.verdict.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One case: what an officer expects of one obligation.
 *
 * @param name what it shows, in a sentence
 * @param obligation the obligation it is about
 * @param subject the site or person it is about; null for the dossier
 * @param dossier the facts; everything else is not said
 * @param expected reason of the finding, which also tells its status
 * @param saying words that its sentence must hold; null for any
 * @param silent words that its sentence must not hold; null for any
 * @param reservation reserve expected on a satisfied finding; null for none
 * @param line line of its file on which it begins, from 1
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
