package fr.cahier.plan;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.dossier.schema.SchemaVisitor;
import fr.cahier.regulation.DeclaredFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Any value that the form of dossiers accepts, whatever rules make of it; a text that says nothing is no answer. */
final class AnyValues implements DrawnAnswers.Values, SchemaVisitor<Random, Object> {

    private static final List<String> TEXTS =
            List.of("texte", "12 rue de la Halle", "14118", "27", "2A", "aucun public", "accueil@exemple.fr", "ESP-04");

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 5_000;

    @Override
    public Object of(Schema schema, Random random) {
        return schema.accept(this, random);
    }

    @Override
    public Object of(Question declared, Random random) {
        DeclaredFact fact = Objects.requireNonNull(declared.fact());
        return switch (fact.kind()) {
            case CHOIX -> fact.values().get(random.nextInt(fact.values().size()));
            case TEXTE -> TEXTS.get(random.nextInt(TEXTS.size()));
            case NOMBRE, MONTANT, DUREE -> {
                int min = fact.min() == null ? 0 : fact.min().intValue();
                int max = fact.max() == null ? 100_000 : fact.max().intValue();
                yield BigDecimal.valueOf(min + random.nextInt(max - min + 1));
            }
            case DATE -> FIRST.plusDays(random.nextInt(DAYS));
            case INSTANT -> stamp(new Scalar.Stamp(), random);
            case OUI_NON -> random.nextBoolean();
        };
    }

    @Override
    public Object text(Scalar.Text schema, Random random) {
        List<String> accepted = TEXTS.stream()
                .filter(text -> schema.pattern() == null
                        || schema.pattern().matcher(text).matches())
                .toList();
        return accepted.isEmpty()
                ? Objects.requireNonNull(schema.example())
                : accepted.get(random.nextInt(accepted.size()));
    }

    @Override
    public Object bool(Scalar.BooleanType schema, Random random) {
        return random.nextBoolean();
    }

    @Override
    public Object wholeNumber(Scalar.WholeNumber schema, Random random) {
        int range = random.nextBoolean() ? Math.min(8, schema.max() - schema.min()) : schema.max() - schema.min();
        return schema.min() + random.nextInt(range + 1);
    }

    @Override
    public Object decimalNumber(Scalar.DecimalNumber schema, Random random) {
        BigDecimal drawn = BigDecimal.valueOf(random.nextInt(2_000), random.nextInt(3));
        return drawn.max(schema.min()).min(schema.max());
    }

    @Override
    public Object day(Scalar.Day schema, Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    @Override
    public Object hour(Scalar.Hour schema, Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    @Override
    public Object stamp(Scalar.Stamp schema, Random random) {
        return Horodatage.lire(FIRST.plusDays(random.nextInt(DAYS)) + "T10:00:00+01:00");
    }

    @Override
    public Object choice(Scalar.Choice schema, Random random) {
        return schema.values().get(random.nextInt(schema.values().size()));
    }

    @Override
    public Object list(ListType schema, Random random) {
        List<Object> elements = new ArrayList<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            elements.add(of(schema.element(), random));
        }
        return elements.stream().distinct().toList();
    }

    @Override
    public Object object(ObjectType schema, Random random) {
        return schema.create(schema.fields().stream()
                .map(field -> of(field.schema(), random))
                .toArray());
    }

    @Override
    public Object commitments(Commitments schema, Random random) {
        throw new IllegalArgumentException("a commitment is drawn by itself");
    }

    @Override
    public Object ages(AgeRange schema, Random random) {
        return random.nextInt(4) == 0
                ? Ages.ouvert()
                : Ages.entre(
                        random.nextInt(4) == 0 ? null : random.nextInt(40),
                        random.nextInt(4) == 0 ? null : 40 + random.nextInt(80));
    }
}
