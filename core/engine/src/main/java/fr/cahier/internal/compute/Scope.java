package fr.cahier.internal.compute;

import fr.cahier.regulation.Subject;
import org.jspecify.annotations.Nullable;

/**
 * For what one result is computed.
 *
 * @param per the kind of subject
 * @param subject the site or person; null for the dossier
 * @param element of a repeated fact; null for all
 */
record Scope(
        Input input,
        Subject per,
        @Nullable String subject,
        @Nullable String element) {}
