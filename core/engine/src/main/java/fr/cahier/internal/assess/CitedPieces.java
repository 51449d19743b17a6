package fr.cahier.internal.assess;

import fr.cahier.internal.match.Match;
import fr.cahier.verdict.UsedFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pieces that matches cite, each once. */
final class CitedPieces {

    private final DossierFacts facts;
    private final Set<UsedFact> pieces = new LinkedHashSet<>();

    private CitedPieces(DossierFacts facts) {
        this.facts = facts;
    }

    static Truncated<UsedFact> of(DossierFacts facts, SubjectOutcomes decisive, SubjectOutcomes evidence) {
        if (!decisive.namesPieces() && !evidence.namesPieces()) {
            return Truncated.none();
        }
        CitedPieces cited = new CitedPieces(facts);
        cited.add(decisive);
        cited.add(evidence);
        Truncated.Collector<UsedFact> collector = new Truncated.Collector<>(cited.pieces.size());
        cited.pieces.forEach(collector::add);
        collector.skip(decisive.uncited() + evidence.uncited());
        return collector.result();
    }

    private void add(SubjectOutcomes outcomes) {
        List<Match> citing = outcomes.citing();
        for (int i = 0; i < citing.size(); i++) {
            add(citing.get(i).text("piece"));
            add(citing.get(i).text("autre"));
        }
    }

    private void add(@Nullable String name) {
        UsedFact piece = name == null ? null : facts.piece(name);
        if (piece != null) {
            pieces.add(piece);
        }
    }
}
