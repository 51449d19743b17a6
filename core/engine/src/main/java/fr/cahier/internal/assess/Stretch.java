package fr.cahier.internal.assess;

import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.internal.match.RuleBase;
import fr.cahier.regulation.Edition;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is the same for every dossier of some days: what holds of an edition, and what was settled for them. Thread-safe.
 *
 * @param edition with the thresholds that were settled
 * @param day one of the days
 */
public record Stretch(
        Edition edition,
        LocalDate day,
        Settlements settlements,
        FactDeriver deriver,
        RuleBase rules,
        VerdictMaker verdicts) {

    static Stretch of(
            Edition edition, LocalDate day, Settlements settlements, RuleBase rules, VerdictBudget.Limit limit) {
        Edition settled = edition.withThresholds(settlements.thresholds());
        return new Stretch(
                settled,
                day,
                settlements,
                FactDeriver.on(settled, day, settlements.headings()),
                rules,
                VerdictMaker.on(settled, day, limit, settlements));
    }

    /** {@return the same, under these suppositions where nothing is settled} It derives anew only where it has to. */
    Stretch supposing(Map<String, Settlement> supposed) {
        if (supposed.isEmpty()) {
            return this;
        }
        Settlements all = settlements.with(supposed, edition);
        boolean sameFacts = all.thresholds().equals(settlements.thresholds());
        Edition changed = sameFacts ? edition : edition.withThresholds(all.thresholds());
        FactDeriver facts = sameFacts ? deriver : FactDeriver.on(changed, day, all.headings());
        return new Stretch(changed, day, all, facts, rules, verdicts.under(all));
    }
}
