package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Contacts. Immutable and thread-safe.
 *
 * @param visite function or service to contact for a visit on site
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Contact(@Nullable String visite) {
    static final Contact ABSENT = new Contact(null);
}
