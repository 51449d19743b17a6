package fr.cahier.internal.match;

import fr.cahier.internal.match.CompiledPattern.Bound;
import fr.cahier.internal.match.Lookup.Join;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes what one pattern says, condition by condition, and chooses by what its facts are found: the one place that does, so
 * that rules match alike whatever they were written in.
 */
public final class PatternBuilder {

    private final TypeRegistry types;
    private final int type;
    private final int slot;
    private final List<Bound> bindings = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Equality> equalities = new ArrayList<>();

    /**
     * @param types of all rules that are matched together
     * @param type the type of its facts
     * @param slot where the fact stands; what the pattern binds stands further on, what was bound before does not
     */
    public PatternBuilder(TypeRegistry types, Class<?> type, int slot) {
        this.types = types;
        this.type = types.number(type);
        this.slot = slot;
    }

    /**
     * @param lastSlot the furthest slot that it reads
     * @param comparisons how many it makes at most
     */
    private record Condition(PatternTest test, int lastSlot, int comparisons) {}

    /**
     * A text property that has to equal a text.
     *
     * @param property what tells the property from others of the type
     * @param constant the text that is written; null when it was bound
     * @param join how it is compared with what was bound; null when it is written
     */
    private record Equality(
            Condition condition,
            Object property,
            Accessor extractor,
            @Nullable String constant,
            @Nullable Join join) {}

    /** Reads a value off the fact into {@code slot}. */
    public void bind(int boundSlot, Accessor value) {
        bindings.add(new Bound(boundSlot, value));
    }

    /**
     * Adds a condition.
     *
     * @param lastSlot the furthest slot that it reads
     * @param comparisons how many it makes at most
     */
    public void test(PatternTest test, int lastSlot, int comparisons) {
        conditions.add(new Condition(test, lastSlot, comparisons));
    }

    /** Adds the condition {@code test}: that the text property {@code property}, read by {@code extractor}, is {@code text}. */
    public void textEquals(PatternTest test, Object property, Accessor extractor, String text) {
        Condition condition = new Condition(test, slot, 1);
        conditions.add(condition);
        equalities.add(new Equality(condition, property, extractor, text, null));
    }

    /**
     * Adds the condition {@code test}: that the text property {@code property}, read by {@code extractor}, is what {@code
     * value} reads off the slot {@code bound}.
     */
    public void textEquals(PatternTest test, Object property, Accessor extractor, int bound, Accessor value) {
        Condition condition = new Condition(test, Math.max(slot, bound), 1);
        conditions.add(condition);
        if (bound < slot) {
            equalities.add(new Equality(condition, property, extractor, null, new Join(extractor, bound, value)));
        }
    }

    /** {@return the pattern} */
    public CompiledPattern build() {
        List<Equality> lookedUp = lookedUp();
        List<Condition> indexed = lookedUp.stream().map(Equality::condition).toList();
        List<PatternTest> first = new ArrayList<>();
        List<PatternTest> then = new ArrayList<>();
        int cost = 1 + bindings.size();
        for (Condition condition : conditions) {
            if (!indexed.contains(condition)) {
                (condition.lastSlot > slot ? then : first).add(condition.test);
                cost += condition.comparisons;
            }
        }
        return new CompiledPattern(type, slot, lookup(lookedUp), first, bindings, then, cost);
    }

    /**
     * {@return the conditions that the table of facts answers by itself} One property whose value is written is enough. Where
     * several have to equal what was bound, facts are found by all of them at once: one by one, two lists of a dossier would
     * be multiplied.
     */
    private List<Equality> lookedUp() {
        return equalities.stream()
                .filter(equality -> equality.constant != null)
                .findFirst()
                .map(List::of)
                .orElse(equalities);
    }

    private @Nullable Lookup lookup(List<Equality> lookedUp) {
        if (lookedUp.isEmpty()) {
            return null;
        }
        int number =
                types.number(type, lookedUp.stream().map(Equality::property).toList());
        Equality one = lookedUp.get(0);
        return one.constant != null
                ? new Lookup(number, one.extractor, one.constant, List.of())
                : new Lookup(
                        number,
                        null,
                        null,
                        lookedUp.stream().map(Equality::join).toList());
    }
}
