package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import lombok.Builder;

/**
 * The individual diagnosis.
 *
 * @param trame whether a written outline exists
 */
@Builder(toBuilder = true)
@PublicApi
public record Diagnostic(Boolean trame) {
    static final Diagnostic ABSENT = new Diagnostic(null);
}
