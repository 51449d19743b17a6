package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Verdict;
import java.util.Objects;
import java.util.function.Function;

/**
 * An edition under which dossiers are replayed.
 *
 * @param judge gives the verdict under it; called by several threads at once
 */
@PublicApi
public record ReplayedEdition(Edition edition, Function<Dossier, Verdict> judge) {

    public ReplayedEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(judge, "judge");
    }

    Verdict evaluate(Dossier dossier) {
        return judge.apply(dossier);
    }
}
