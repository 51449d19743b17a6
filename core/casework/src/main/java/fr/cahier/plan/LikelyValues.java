package fr.cahier.plan;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.regulation.DeclaredFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values that make a difference to rules: those that a plan would try, in any combination. */
final class LikelyValues implements DrawnAnswers.Values {

    private static final int MAX_LISTED = 3;

    private final Domain domain;
    private final List<BigDecimal> numbers;
    private final boolean promisesAlone;

    LikelyValues(Thresholds thresholds) {
        this(thresholds, false);
    }

    LikelyValues(Thresholds thresholds, boolean promisesAlone) {
        this.promisesAlone = promisesAlone;
        this.domain = new Domain(thresholds, List.of(), null, null);
        this.numbers = thresholds.numbers();
    }

    @Override
    public Object of(Schema schema, Random random) {
        if (schema instanceof ListType list) {
            List<Object> elements = new ArrayList<>();
            int count = isReference(list.element()) ? 0 : random.nextInt(MAX_LISTED + 1);
            for (int left = count; left > 0; left--) {
                elements.add(of(list.element(), random));
            }
            return elements.stream().distinct().toList();
        }
        if (schema instanceof ObjectType object) {
            @Nullable
            Object[] values = object.fields().stream()
                    .map(field -> isReference(field.schema()) ? null : of(field.schema(), random))
                    .toArray();
            return object.create(values);
        }
        if (schema instanceof AgeRange) {
            return random.nextInt(3) == 0 ? Ages.ouvert() : Ages.entre(age(random, 0), age(random, 60));
        }
        return one(schema.accept(domain, null), random);
    }

    /** What names another element is known to whoever knows the elements. */
    private static boolean isReference(Schema schema) {
        return schema instanceof Scalar.Text text && text.refersTo() != null;
    }

    private @Nullable Integer age(Random random, int from) {
        return random.nextBoolean()
                ? null
                : numbers.isEmpty()
                        ? from
                        : Math.min(
                                120,
                                from
                                        + numbers.get(random.nextInt(numbers.size()))
                                                        .abs()
                                                        .intValue()
                                                % 60);
    }

    @Override
    public Object of(Question declared, Random random) {
        DeclaredFact fact = Objects.requireNonNull(declared.fact());
        if (!fact.values().isEmpty()) {
            return fact.values().get(random.nextInt(fact.values().size()));
        }
        Schema schema = Objects.requireNonNull(
                        QuestionPointers.element("/faits").field(fact.kind().field()))
                .schema();
        Object value = of(schema, random);
        return value instanceof BigDecimal number ? within(fact, number) : value;
    }

    private static BigDecimal within(DeclaredFact fact, BigDecimal number) {
        BigDecimal raised = fact.min() == null ? number : number.max(fact.min());
        return fact.max() == null ? raised : raised.min(fact.max());
    }

    @Override
    public boolean promisesAlone() {
        return promisesAlone;
    }

    private Object one(List<Proposed> values, Random random) {
        Object none = promisesAlone && random.nextBoolean() ? none(values) : null;
        return none == null ? values.get(random.nextInt(values.size())).value() : none;
    }

    private static @Nullable Object none(List<Proposed> values) {
        return values.stream()
                .map(Proposed::value)
                .filter(value -> value instanceof Number number && number.doubleValue() == 0)
                .findFirst()
                .orElse(null);
    }
}
