package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;

/**
 * An answer and its words, as JSON writes them in one place: {@code {"reponse": "RESERVE", "texte": "sauf en août"}}. In a
 * {@link Dossier} they stand apart, under one key.
 *
 * @param texte the words of the reserve
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
