package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * The cases of one chapter, in their order.
 *
 * @param file path relative to the edition's folder, with slashes
 */
@PublicApi
public record CaseFile(String file, List<Case> cases) {
    public CaseFile {
        cases = List.copyOf(cases);
    }
}
