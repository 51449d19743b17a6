package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings that the form requires, and those of them that are not filled in. Those that the office set for all
 * dossiers count, else those that the dossier itself says are required. Immutable and thread-safe.
 *
 * @param demandees how many are required; null when nobody said so
 * @param nonRemplies how many of them are not filled in; null when that cannot be told
 * @param listeNonRemplies their names
 * @since 0.1.0
 */
@PublicApi
public record Rubriques(
        @Nullable Integer demandees,
        @Nullable Integer nonRemplies,
        @Nullable List<String> listeNonRemplies) {

    public Rubriques {
        listeNonRemplies = listeNonRemplies == null ? null : List.copyOf(listeNonRemplies);
    }
}
