package fr.cahier.cases.mutation;

import fr.cahier.authoring.CaseFolder;
import fr.cahier.authoring.EditionFolder;
import fr.cahier.authoring.Folder;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.dossier.Dossier;
import java.util.List;
import java.util.Map;

/** Tries the changes of the small edition in a folder against its cases. */
final class Trials {

    static final String CASES = """
            - cas: "Trois postes"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 3 }] }
              attendu: SATISFAITE
            """;

    static final String BOUNDARY = CASES + """
            - cas: "Deux postes, le compte juste"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 2 }] }
              attendu: SATISFAITE
            - cas: "Un poste"
              obligation: ESS-01
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: 1 }] }
              attendu: FAIT_MANQUANT
            """;

    private Trials() {}

    static MutationReport run(Folder folder, Map<String, Dossier> dossiers) {
        CaseFolder held =
                CaseFolder.of(folder.path(), EditionFolder.load(folder.path()).edition());
        return held.mutations(dossiers).run(held.equivalences(), () -> {});
    }

    static MutationReport run(Folder folder, MutationScope scope) {
        CaseFolder held =
                CaseFolder.of(folder.path(), EditionFolder.load(folder.path()).edition());
        return held.mutations(Map.of(), scope).run(held.equivalences(), () -> {});
    }

    static List<String> changes(MutationReport report, Fate fate) {
        return report.results().stream()
                .filter(result -> fate == null || result.fate() == fate)
                .map(result -> result.mutant().change())
                .toList();
    }
}
