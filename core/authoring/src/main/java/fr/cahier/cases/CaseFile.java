package fr.cahier.cases;

import fr.cahier.annotation.PublicApi;
import java.util.List;

/**
 * The cases of one chapter.
 *
 * @param file path of the file relative to the edition's folder, with slashes
 * @param cases its cases, in their order
 */
@PublicApi
public record CaseFile(String file, List<Case> cases) {
    public CaseFile {
        cases = List.copyOf(cases);
    }
}
