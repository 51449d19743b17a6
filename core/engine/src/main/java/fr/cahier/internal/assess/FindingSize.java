package fr.cahier.internal.assess;

import fr.cahier.verdict.Computed;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Estimates the size of findings, as JSON and in memory. For one evaluation. */
final class FindingSize {

    /** For the members of a finding, and for one pointer in it. */
    private static final int CHARACTERS_OF_FINDING = 700;

    private static final int CHARACTERS_OF_POINTER = 60;
    private static final int CHARACTERS_OF_VALUE = 5;
    private static final int BYTES_OF_FINDING = 200;
    private static final int BYTES_OF_SUPPLY = 90;

    /** A site's findings share their facts: the share of each of about four. */
    private static final int BYTES_OF_FACT = 25;

    private static final int BYTES_OF_REFERENCE = 4;

    /** Most facts beyond these are about every site, and shared. */
    private static final int OWN_FACTS = 8;

    /** Long lists appear in many findings: each is summed once. */
    private final Map<Object, Long> lists = new IdentityHashMap<>(0);

    /** {@return the characters as JSON, where shared texts are repeated} */
    long characters(Finding finding) {
        long length = finding.sentence().length() + remedy(finding.remedy());
        if (finding.isMissing()) {
            length += length + CHARACTERS_OF_FINDING / 2;
        }
        for (int i = 0; i < finding.readings().size(); i++) {
            length += finding.readings().get(i).length();
        }
        return CHARACTERS_OF_FINDING
                + length
                + length(finding.subject())
                + computed(finding.computed())
                + length(finding.observed())
                + facts(finding.facts())
                + facts(finding.evidence());
    }

    /** {@return the unshared bytes; a character of French text takes two} */
    long bytes(Finding finding) {
        long texts = finding.sentence().length();
        int facts = finding.facts().size() + finding.evidence().size();
        int supplies = 0;
        Remedy remedy = finding.remedy();
        if (remedy != null) {
            texts += remedy.text().length();
            supplies = remedy.supplies().size();
        }
        for (int i = 0; i < finding.readings().size(); i++) {
            texts += finding.readings().get(i).length();
        }
        return BYTES_OF_FINDING
                + 2 * texts
                + (long) BYTES_OF_FACT * Math.min(facts, OWN_FACTS)
                + (long) BYTES_OF_SUPPLY * Math.min(supplies, OWN_FACTS)
                + (long) BYTES_OF_REFERENCE * (facts + supplies);
    }

    private static long remedy(@Nullable Remedy remedy) {
        if (remedy == null) {
            return 0;
        }
        long length = remedy.text().length();
        for (int i = 0; i < remedy.supplies().size(); i++) {
            Supply supply = remedy.supplies().get(i);
            length += CHARACTERS_OF_POINTER
                    + supply.pointer().length()
                    + supply.accepted().length();
        }
        return length;
    }

    private static long computed(List<Computed> computed) {
        long length = 0;
        for (int i = 0; i < computed.size(); i++) {
            length += CHARACTERS_OF_FINDING / 4
                    + computed.get(i).label().length()
                    + (long) CHARACTERS_OF_POINTER
                            / 2
                            * computed.get(i).inputs().size();
        }
        return length;
    }

    private long facts(List<UsedFact> facts) {
        long length = 0;
        for (int i = 0; i < facts.size(); i++) {
            UsedFact fact = facts.get(i);
            length += CHARACTERS_OF_POINTER
                    + fact.pointer().length()
                    + length(fact.value())
                    + (fact.label() == null ? 0 : fact.label().length());
        }
        return length;
    }

    private long length(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        return value instanceof Collection<?> values && !values.isEmpty() ? lengthOf(values) : CHARACTERS_OF_VALUE;
    }

    private long lengthOf(Collection<?> values) {
        Long known = lists.get(values);
        if (known == null) {
            known = values.stream()
                    .mapToLong(value -> CHARACTERS_OF_POINTER / 4 + length(value))
                    .sum();
            lists.put(values, known);
        }
        return known;
    }
}
