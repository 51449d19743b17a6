package fr.cahier.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.Ages;
import fr.cahier.dossier.schema.AgeRange;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.Descriptions;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.dossier.schema.SchemaVisitor;
import java.util.List;
import java.util.regex.Pattern;

/** The JSON Schema (2020-12) of a dossier, told by the model. Whatever may be said may also be null: not said. */
public final class DossierJsonSchema implements SchemaVisitor<Boolean, ObjectNode> {

    /** Where it lies in the jar. */
    public static final String RESOURCE = "/fr/cahier/dossier/dossier.schema.json";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DossierJsonSchema() {}

    /** {@return the schema as the model tells it now} */
    public static String generated() {
        return generated(
                "Dossier de candidature",
                "Tout peut être absent : une clé absente, ou dont la valeur est null, veut dire que rien n’est dit. Ce"
                        + " schéma ne dit pas tout : la lecture vérifie aussi les clés et identifiants en double, les"
                        + " renvois, les périodes. Les obligations que sert un champ sont dans le schéma de chaque"
                        + " édition.",
                DossierSchema.dossier());
    }

    public static String generated(String title, String description, ObjectType shape) {
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.put("description", description);
        root.setAll(file(shape));
        return written(root);
    }

    /** {@return the schema of a file that may say its format} */
    public static String generated(String title, String description, ObjectType shape, String format) {
        try {
            ObjectNode root = (ObjectNode) new ObjectMapper().readTree(generated(title, description, shape));
            ObjectNode said =
                    NODES.objectNode().put("description", "La version du format ; sans elle, c’est la première.");
            said.putArray("enum").add(format).addNull();
            ObjectNode properties = NODES.objectNode().set(JsonRecord.FORMAT_KEY, said);
            root.set("properties", properties.setAll((ObjectNode) root.get("properties")));
            return written(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return what a dossier is, for a schema that holds dossiers} */
    public static ObjectNode dossier() {
        return file(DossierSchema.dossier());
    }

    private static ObjectNode file(ObjectType shape) {
        ObjectNode file = new DossierJsonSchema().object(shape, false);
        ObjectNode name = new DossierJsonSchema().text(Binder.SCHEMA_NAME, true).put("description", "N’est pas lu.");
        ((ObjectNode) file.get("properties")).set(Binder.SCHEMA_KEY, name);
        return file;
    }

    public static String written(ObjectNode schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ObjectNode object(ObjectType shape, Boolean nullable) {
        ObjectNode schema = typed("object", nullable);
        ObjectNode properties = schema.putObject("properties");
        for (Field field : shape.fields()) {
            properties.set(field.name(), meaning(shape, field, field.schema().accept(this, true)));
        }
        return schema.put("additionalProperties", false);
    }

    /** What a field means comes first, then what may be written there; of a text, the type says it. */
    private static ObjectNode meaning(ObjectType shape, Field field, ObjectNode schema) {
        String description = Descriptions.of(shape, field);
        if (description == null) {
            return schema;
        }
        String accepted = schema.path("description").asText();
        boolean said = accepted.isEmpty() || accepted.equals("Un texte.");
        ObjectNode described = NODES.objectNode().put("description", said ? description : description + " " + accepted);
        if (Descriptions.isRetired(shape, field)) {
            described.put("deprecated", true);
        }
        schema.remove("description");
        return described.setAll(schema);
    }

    @Override
    public ObjectNode list(ListType shape, Boolean nullable) {
        return typed("array", nullable).set("items", shape.element().accept(this, maySayNothing(shape.element())));
    }

    /** In a list, null is an empty row or a blank text; no other element says nothing. */
    private static boolean maySayNothing(Schema element) {
        return element instanceof ObjectType || element instanceof Scalar.Text text && text.isAnswer();
    }

    @Override
    public ObjectNode commitments(Commitments shape, Boolean nullable) {
        ObjectNode schema = described("object", shape, nullable);
        schema.putObject("patternProperties").set(whole(Commitments.KEY), answer(shape));
        schema.set("propertyNames", matching(NODES.objectNode(), Commitments.KEY));
        return schema.put("additionalProperties", false);
    }

    private ObjectNode answer(Commitments shape) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode either = schema.putArray("anyOf");
        either.add(shape.answer().accept(this, true));
        either.add(object(Commitments.withWords(), false));
        return schema;
    }

    @Override
    public ObjectNode ages(AgeRange shape, Boolean nullable) {
        ObjectNode schema = NODES.objectNode().put("description", sentence(shape));
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().put("const", Ages.MOT_TOUS);
        either.add(object(shape.interval(), nullable));
        return schema;
    }

    @Override
    public ObjectNode text(Scalar.Text shape, Boolean nullable) {
        ObjectNode schema = described("string", shape, nullable);
        return shape.pattern() == null ? without(schema, shape.refused().pattern()) : matching(schema, shape.pattern());
    }

    @Override
    public ObjectNode bool(Scalar.BooleanType shape, Boolean nullable) {
        return described("boolean", shape, nullable);
    }

    @Override
    public ObjectNode wholeNumber(Scalar.WholeNumber shape, Boolean nullable) {
        return described("integer", shape, nullable).put("minimum", shape.min()).put("maximum", shape.max());
    }

    @Override
    public ObjectNode decimalNumber(Scalar.DecimalNumber shape, Boolean nullable) {
        ObjectNode schema =
                described("number", shape, nullable).put("minimum", shape.min()).put("maximum", shape.max());
        ArrayNode either = schema.putArray("anyOf");
        either.addObject().put("minimum", 0).put("maximum", 0);
        either.addObject().put("minimum", Scalar.DecimalNumber.SMALLEST);
        if (shape.min().signum() < 0) {
            either.addObject().put("maximum", Scalar.DecimalNumber.SMALLEST.negate());
        }
        return schema;
    }

    @Override
    public ObjectNode day(Scalar.Day shape, Boolean nullable) {
        return matching(described("string", shape, nullable).put("format", "date"), Scalar.Day.PATTERN);
    }

    @Override
    public ObjectNode hour(Scalar.Hour shape, Boolean nullable) {
        return matching(described("string", shape, nullable), Scalar.Hour.PATTERN);
    }

    @Override
    public ObjectNode stamp(Scalar.Stamp shape, Boolean nullable) {
        return matching(described("string", shape, nullable), Scalar.Stamp.PATTERN);
    }

    @Override
    public ObjectNode choice(Scalar.Choice shape, Boolean nullable) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode values = schema.putArray("enum");
        List<String> names = shape.names();
        names.forEach(values::add);
        if (nullable) {
            values.addNull();
        }
        return schema;
    }

    private static ObjectNode described(String type, Schema shape, boolean nullable) {
        return typed(type, nullable).put("description", sentence(shape));
    }

    private static ObjectNode typed(String type, boolean nullable) {
        ObjectNode schema = NODES.objectNode();
        return nullable ? schema.set("type", NODES.arrayNode().add(type).add("null")) : schema.put("type", type);
    }

    private static String sentence(Schema shape) {
        String phrase = shape.accepted();
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }

    /** In Java and Python "$" also matches before a last newline: nothing but visible ASCII is therefore said apart. */
    private static ObjectNode matching(ObjectNode schema, Pattern pattern) {
        return without(schema.put("pattern", whole(pattern)), "[^!-~]");
    }

    private static ObjectNode without(ObjectNode schema, String character) {
        schema.putObject("not").put("type", "string").put("pattern", character);
        return schema;
    }

    public static String whole(Pattern pattern) {
        return "^(?:" + pattern.pattern() + ")$";
    }
}
