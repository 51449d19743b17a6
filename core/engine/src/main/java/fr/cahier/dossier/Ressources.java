package fr.cahier.dossier;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import lombok.Builder;
import org.jspecify.annotations.Nullable;

/**
 * Resources about the territory and possible steps. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Builder(toBuilder = true)
@PublicApi
public record Ressources(
        @Nullable List<ThemeRessource> themes, @Nullable List<DemarcheRessource> demarches) {
    static final Ressources ABSENT = new Ressources(null, null);

    public Ressources {
        themes = Listes.copie(themes);
        demarches = Listes.copie(demarches);
    }

    public @Nullable Integer nombreThemes() {
        return Listes.taille(themes);
    }

    public @Nullable Integer nombreDemarches() {
        return Listes.taille(demarches);
    }
}
