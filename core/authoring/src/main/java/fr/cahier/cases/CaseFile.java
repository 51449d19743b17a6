package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * The cases of one chapter, in their order. Immutable and thread-safe.
 *
 * @param file path relative to the edition's folder, with slashes
 * @since 0.1.0
 */
@PublicApi
public record CaseFile(String file, List<Case> cases) {
    public CaseFile {
        cases = List.copyOf(cases);
    }
}
