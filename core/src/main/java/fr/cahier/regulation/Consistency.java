package fr.cahier.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses an edition whose files do not fit together: a regulation with a hole in it does not load. */
public final class Consistency {

    private final Regulation regulation;
    private final List<String> defects = new ArrayList<>();

    private Consistency(Regulation regulation) {
        this.regulation = regulation;
    }

    /**
     * Checks that every obligation has a rule that can satisfy it, every rule an obligation, every reference a target and
     * every rule a wording.
     *
     * @throws RuleDefectException with all defects, one a line
     */
    public static void check(Regulation regulation) {
        Consistency consistency = new Consistency(regulation);
        consistency.checkObligations();
        consistency.checkRules();
        consistency.checkPassages();
        if (!consistency.defects.isEmpty()) {
            throw new RuleDefectException("Le cahier des charges « " + regulation.id() + " » n’est pas cohérent :\n- "
                    + String.join("\n- ", consistency.defects));
        }
    }

    private void checkObligations() {
        for (Obligation obligation : regulation.obligations().values()) {
            if (obligation.nature().hasRules() && !isSatisfiable(obligation)) {
                defects.add("l’obligation " + obligation.id() + " n’a aucune règle qui conclue « satisfaite »");
            }
            Stream.of(obligation.parent(), obligation.canon())
                    .filter(Objects::nonNull)
                    .filter(id -> regulation.obligation(id).isEmpty())
                    .forEach(id -> defects.add(obligation.id() + " renvoie à " + id + ", qui n’existe pas"));
        }
    }

    private boolean isSatisfiable(Obligation obligation) {
        return regulation.rules().rules().stream()
                .anyMatch(rule -> rule.outcome() == Outcome.SATISFAITE
                        && rule.obligations().contains(obligation.id()));
    }

    private void checkRules() {
        for (RuleInfo rule : regulation.rules().rules()) {
            for (String id : rule.obligations()) {
                Optional<Obligation> obligation = regulation.obligation(id);
                if (obligation.isEmpty() || !obligation.get().nature().hasRules()) {
                    defects.add("la règle « " + rule.name() + " » conclut sur " + id
                            + ", qui n’est pas une obligation à juger");
                } else if (!rule.outcome().isEvidence() && !hasWording(obligation.get(), rule)) {
                    defects.add("la règle « " + rule.name() + " » n’a pas de formulation « " + rule.wording()
                            + " » pour " + id);
                }
            }
        }
    }

    private boolean hasWording(Obligation obligation, RuleInfo rule) {
        return obligation.wording(rule.wording()).isPresent()
                || regulation.wordings().containsKey(rule.wording());
    }

    private void checkPassages() {
        for (Passage passage : regulation.passages()) {
            passage.founds().stream()
                    .filter(id -> regulation.obligation(id).isEmpty())
                    .forEach(id ->
                            defects.add("le passage l. " + passage.lines() + " fonde " + id + ", qui n’existe pas"));
        }
    }
}
