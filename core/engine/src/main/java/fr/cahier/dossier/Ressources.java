package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;

/** Resources about the territory and possible steps. */
@Builder(toBuilder = true)
@PublicApi
public record Ressources(List<ThemeRessource> themes, List<DemarcheRessource> demarches) {
    static final Ressources ABSENT = new Ressources(null, null);

    public Ressources {
        themes = Listes.copie(themes);
        demarches = Listes.copie(demarches);
    }

    public Integer nombreThemes() {
        return Listes.taille(themes);
    }

    public Integer nombreDemarches() {
        return Listes.taille(demarches);
    }
}
