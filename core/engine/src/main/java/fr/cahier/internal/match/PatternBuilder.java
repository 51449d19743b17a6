package fr.cahier.internal.match;

import fr.cahier.internal.match.CompiledPattern.Bound;
import fr.cahier.internal.match.Lookup.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects the conditions of one pattern and chooses its lookup. The only place that does: rules match alike whatever
 * their language.
 */
public final class PatternBuilder {

    private final TypeRegistry types;
    private final int type;
    private final int slot;
    private final List<Bound> bindings = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Equality> equalities = new ArrayList<>();

    /**
     * @param types the registry of all rules matched together
     * @param slot of the fact; its bindings have higher slots, earlier ones lower
     */
    public PatternBuilder(TypeRegistry types, Class<?> type, int slot) {
        this.types = types;
        this.type = types.number(type);
        this.slot = slot;
    }

    private record Condition(PatternTest test, int lastSlot, int comparisons) {}

    /**
     * @param property identifies it within its type
     * @param constant null when the text is bound
     * @param join null for a constant
     */
    private record Equality(
            Condition condition,
            Object property,
            UnaryOperator<@Nullable Object> extractor,
            @Nullable String constant,
            @Nullable Join join) {}

    public void bind(int boundSlot, UnaryOperator<@Nullable Object> value) {
        bindings.add(new Bound(boundSlot, value));
    }

    /**
     * @param lastSlot the highest slot that it reads
     * @param comparisons the most that it makes
     */
    public void test(PatternTest test, int lastSlot, int comparisons) {
        conditions.add(new Condition(test, lastSlot, comparisons));
    }

    /** Adds the condition that the property equals a constant. */
    public void textEquals(PatternTest test, Object property, UnaryOperator<@Nullable Object> extractor, String text) {
        Condition condition = new Condition(test, slot, 1);
        conditions.add(condition);
        equalities.add(new Equality(condition, property, extractor, text, null));
    }

    /** Adds the condition that it equals what {@code value} reads from the slot {@code bound}. */
    public void textEquals(
            PatternTest test,
            Object property,
            UnaryOperator<@Nullable Object> extractor,
            int bound,
            UnaryOperator<@Nullable Object> value) {
        Condition condition = new Condition(test, Math.max(slot, bound), 1);
        conditions.add(condition);
        if (bound < slot) {
            equalities.add(new Equality(condition, property, extractor, null, new Join(extractor, bound, value)));
        }
    }

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
     * {@return the conditions that the table of facts answers} One constant is enough. Joins are looked up together:
     * one by one, two lists of a dossier would be multiplied.
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
