package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/**
 * The application form used.
 *
 * @param officiel whether it is the form published by the Agency
 * @param rubriquesRequises the headings that it requires, where the office has not said so for all dossiers
 * @param rubriquesRemplies the headings that are filled in
 */
@Builder(toBuilder = true)
@PublicApi
public record Formulaire(
        Boolean officiel, String version, List<String> rubriquesRequises, List<String> rubriquesRemplies) {
    static final Formulaire ABSENT = new Formulaire(null, null, null, null);

    public Formulaire {
        rubriquesRequises = Listes.copie(rubriquesRequises);
        rubriquesRemplies = Listes.copie(rubriquesRemplies);
    }
}
