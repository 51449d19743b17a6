package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * Contacts.
 *
 * @param visite function or service to contact for a visit on site
 */
@Builder(toBuilder = true)
@PublicApi
public record Contact(String visite) {
    static final Contact ABSENT = new Contact(null);
}
