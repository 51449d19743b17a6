package fr.cahier.internal.derive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.internal.derive.Said.Effect;
import fr.cahier.internal.derive.Said.PassedOver;
import fr.cahier.json.DossierReader;
import fr.cahier.regulation.BlankWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An empty row is nothing said, in whichever list of whichever record, and however it is empty. */
class RepeatedBlocksTest {

    /** Every list of records that the schema has. */
    static List<String> blocks() {
        return FactPath.known().stream()
                .filter(path ->
                        FactPath.of(path).schema() instanceof ListType list && list.element() instanceof ObjectType)
                .toList();
    }

    @Test
    void every_repeated_block_is_tried() {
        assertThat(blocks())
                .contains(
                        "creneaux",
                        "fermetures",
                        "personnels",
                        "personnels[].professionnalisations",
                        "tarifs",
                        "lieux_conseil",
                        "communication.publicites",
                        "communication.permanence",
                        "bilans",
                        "pieces",
                        "faits");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void a_list_of_empty_rows_only_is_unsaid_with_one_remark(String block) {
        for (String row : emptyRows(block)) {
            Said said = said(with(block, row + "," + row));
            assertThat(at(block, said.counted())).as("counted, with %s", row).isNull();
            assertThat(at(block, said.placed())).as("placed, with %s", row).isNull();
            assertThat(said.passedOver()).as("told, with %s", row).isNotEmpty();
            if (!row.contains("\"\"")) {
                assertThat(said.passedOver())
                        .filteredOn(one -> one.effect() == Effect.EMPTY_ROWS)
                        .last()
                        .returns(2, PassedOver::count);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void an_empty_row_beside_another_is_not_counted(String block) {
        String full = row(block, "7");
        Object alone = at(block, said(with(block, full)).counted());
        for (String row : emptyRows(block)) {
            assertThat(at(block, said(with(block, full + "," + row)).counted()))
                    .as("with %s", row)
                    .isEqualTo(alone);
        }
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void no_list_and_null_are_alike(String block) {
        assertThat(at(block, said(with(block, null)).counted())).isNull();
        assertThat(said(with(block, null)).passedOver())
                .filteredOn(one -> one.effect() == Effect.EMPTY_ROWS)
                .allMatch(one -> !one.pointer().equals("/" + block));
    }

    /** A row without keys, or that is null, with every key null, with blank texts, with empty sections and lists. */
    private static List<String> emptyRows(String block) {
        return Stream.of("{}", "null", row(block, "null"), row(block, "\"\""), row(block, "[]"), row(block, "{}"))
                .distinct()
                .toList();
    }

    /** A row that gives {@code value} to each key that may have it. */
    private static String row(String block, String value) {
        ObjectType type = (ObjectType) ((ListType) FactPath.of(block).schema()).element();
        return type.fields().stream()
                .filter(field -> takes(field.schema(), value))
                .map(field -> "\"" + field.name() + "\":" + filled(field, value))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static boolean takes(Schema schema, String value) {
        return switch (value) {
            case "null" -> true;
            case "\"\"" -> schema instanceof Scalar.Text text && text.pattern() == null;
            case "[]" -> schema instanceof ListType;
            case "{}" -> schema instanceof ObjectType;
            default ->
                isText(schema)
                        || schema instanceof Scalar.Choice
                        || schema instanceof ListType list && isText(list.element());
        };
    }

    private static boolean isText(Schema schema) {
        return schema instanceof Scalar.Text text && text.pattern() == null && text.refersTo() == null
                || schema instanceof Scalar.Day;
    }

    private static String filled(Field field, String value) {
        if (!value.equals("7")) {
            return value;
        }
        if (field.schema() instanceof Scalar.Choice choice) {
            return "\"" + choice.names().get(0) + "\"";
        }
        String text = field.schema() instanceof Scalar.Day ? "\"2020-01-07\"" : "\"sept\"";
        return field.schema() instanceof ListType ? "[" + text + "]" : text;
    }

    private static String with(String block, String rows) {
        String value = rows == null ? "null" : "[" + rows + "]";
        List<String> names = List.of(block.split("\\."));
        for (int i = names.size() - 1; i >= 0; i--) {
            String name = names.get(i);
            boolean list = name.endsWith("[]");
            String key = list ? name.substring(0, name.length() - 2) : name;
            value = "{\"" + key + "\":" + (list ? "[{\"id\":\"P1\"," + value.substring(1) + "]" : value) + "}";
        }
        return value;
    }

    private static Object at(String block, Dossier dossier) {
        return FactPath.of(block).locate(dossier).get(0).value();
    }

    private static Said said(String json) {
        return Said.of(DossierReader.standard().read(json).dossier(), BlankWords.STANDARD);
    }
}
