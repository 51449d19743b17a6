package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.cases.Case;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One obligation of an edition, explained as of one day. Immutable and thread-safe.
 *
 * @param canon the obligation it repeats, if any
 * @param aliases those that repeat it
 * @param members those it gathers directly
 * @param thresholds those its rules use, with all their values
 * @param commonRules the rules that conclude on every obligation
 * @since 0.1.0
 */
@PublicApi
public record Explanation(
        Edition edition,
        Obligation obligation,
        LocalDate day,
        Optional<Obligation> canon,
        List<Obligation> aliases,
        List<Obligation> members,
        List<ThresholdHistory> thresholds,
        List<Rule> rules,
        List<Rule> commonRules,
        List<Case> cases,
        List<Passage> passages) {

    /** A rule in words, with its file and line. */
    public record Rule(String name, String location, String sentence) {}

    /** {@return whether the obligation is in force on the day} */
    public boolean isInForce() {
        return edition.period().includes(day)
                && edition.inForce(day).obligation(obligation.id()).isPresent();
    }

    /** {@return the title of its chapter} */
    public String chapter() {
        return edition.chapters().stream()
                .filter(chapter -> chapter.key().equals(obligation.chapter()))
                .map(chapter -> chapter.title())
                .findFirst()
                .orElse(obligation.chapter());
    }
}
