package fr.cahier.regulation;

import fr.cahier.annotation.PublicApi;

/**
 * A text that is not the one that an edition was encoded from; its message is in French. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class OtherTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherTextException(Edition edition, String found) {
        super("Ce texte n’est pas celui de l’édition " + edition.id() + " : son empreinte SHA-256 est " + found
                + ", celle du texte encodé est " + edition.sourceSha256()
                + ". Donnez le fichier même qui a été encodé, sans l’enregistrer à nouveau.");
    }
}
