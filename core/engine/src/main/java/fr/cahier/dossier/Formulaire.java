package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import java.util.Set;
import lombok.Builder;

/**
 * The application form used.
 *
 * @param officiel whether it is the form published by the Agency
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

    /** {@return the required sections not filled in; null when either list is absent} */
    public List<String> rubriquesManquantes() {
        if (rubriquesRequises == null || rubriquesRemplies == null) {
            return null;
        }
        Set<String> remplies = Set.copyOf(rubriquesRemplies);
        return rubriquesRequises.stream()
                .filter(rubrique -> !remplies.contains(rubrique))
                .toList();
    }

    public Integer nombreRubriquesRequises() {
        return Listes.taille(rubriquesRequises);
    }

    public Integer nombreRubriquesManquantes() {
        return Listes.taille(rubriquesManquantes());
    }
}
