package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * An answer and its words, as JSON writes them in one place: {@code {"reponse": "RESERVE", "texte": "sauf en août"}}. In a
 * {@link Dossier} they stand apart, under one key. Immutable and thread-safe.
 *
 * @param texte the words of the reserve
 * @since 0.1.0
 */
@PublicApi
public record Reserve(Reponse reponse, String texte) {

    public Reserve {
        texte = Listes.texte(texte);
    }

    /** Safe to log: no user text. */
    @Override
    public String toString() {
        return "Reserve[" + reponse + (texte == null ? "" : ", avec ses mots") + "]";
    }
}
