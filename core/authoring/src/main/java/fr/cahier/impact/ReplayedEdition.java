package fr.cahier.impact;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Verdict;
import java.util.Objects;
import java.util.function.Function;

/**
 * An edition under which dossiers are replayed. Immutable; thread-safe where its judge is.
 *
 * @param doctrine the readings that the judge follows
 * @param judge gives the verdict under it; called by several threads at once
 * @since 0.1.0
 */
@PublicApi
public record ReplayedEdition(Edition edition, Doctrine doctrine, Function<Dossier, Verdict> judge) {

    public ReplayedEdition {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(doctrine, "doctrine");
        Objects.requireNonNull(judge, "judge");
    }

    /** An edition with nothing settled. */
    public ReplayedEdition(Edition edition, Function<Dossier, Verdict> judge) {
        this(edition, Doctrine.VIDE, judge);
    }

    Verdict evaluate(Dossier dossier) {
        return judge.apply(dossier);
    }
}
