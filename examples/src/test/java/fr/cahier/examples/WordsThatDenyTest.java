package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.json.DossierReader;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words written instead of an answer, at every free text that a dossier may hold. */
class WordsThatDenyTest {

    private static final Evaluator EVALUATOR = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
    private static final Dossier COMPLETE = DossierReader.standard()
            .read(Path.of("dossiers/01-structure-locale-complete.json"))
            .dossier();
    private static final List<String> WORDS = List.of("néant", "NC", "?");

    @ParameterizedTest
    @ValueSource(strings = {"néant", "NC", "?"})
    void a_complete_dossier_in_which_every_free_text_is_such_a_word_does_not_comply_and_says_why(String word) {
        Verdict verdict = EVALUATOR.evaluate(replaced(COMPLETE, (path, value) -> word));
        assertThat(EVALUATOR.evaluate(COMPLETE).conclusion()).isEqualTo(Conclusion.COMPLIANT);
        assertThat(verdict.conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.obligation().id().equals("PER-01"))
                .isNotEmpty()
                .allMatch(finding -> finding.status() == Status.MISSING);
        assertThat(verdict.remarks())
                .anyMatch(remark -> remark.contains("« " + word + " »") && remark.contains("qualification"));
    }

    @ParameterizedTest
    @MethodSource("freeTexts")
    void such_a_word_in_any_free_text_counts_as_if_it_were_not_said(String path) {
        List<Finding> unsaid = findings(replaced(COMPLETE, (at, value) -> at.equals(path) ? null : value));
        for (String word : WORDS) {
            assertThat(findings(replaced(COMPLETE, (at, value) -> at.equals(path) ? word : value)))
                    .as(word)
                    .isEqualTo(unsaid);
        }
    }

    @ParameterizedTest
    @MethodSource("listsThatMayBeEmpty")
    void a_denial_alone_in_a_list_that_may_be_empty_harms_nobody(String path) {
        List<Finding> none = findings(withList(path, List.of()));
        List<Finding> unsaid = findings(withList(path, null));
        assertThat(findings(withList(path, List.of("néant")))).isEqualTo(none);
        assertThat(findings(withList(path, List.of("NC")))).isEqualTo(unsaid);
        assertThat(findings(withList(path, List.of("?")))).isEqualTo(unsaid);
    }

    @Test
    void a_list_whose_emptiness_is_an_answer_is_marked_as_one() {
        assertThat(listsThatMayBeEmpty())
                .containsExactly(
                        "publics.exclusions",
                        "publics.refuses",
                        "tarifs",
                        "donnees.champs_nominatifs_statistiques",
                        "communication.publicites");
    }

    static Stream<String> freeTexts() {
        List<String> paths = new ArrayList<>();
        collect(DossierSchema.dossier(), "", false, paths);
        return paths.stream();
    }

    /** Closings are one as well, but their rows have no text to deny with. */
    static Stream<String> listsThatMayBeEmpty() {
        List<String> paths = new ArrayList<>();
        collect(DossierSchema.dossier(), "", true, paths);
        return paths.stream();
    }

    private static void collect(ObjectType type, String owner, boolean mayBeEmpty, List<String> paths) {
        for (Field field : type.fields()) {
            String path = owner + field.name();
            Schema schema = field.schema();
            Schema element = schema instanceof ListType list ? list.element() : schema;
            boolean marked = schema instanceof ListType list && list.emptinessAnswers();
            if (isFree(element) && marked == mayBeEmpty) {
                paths.add(path);
            }
            if (element instanceof ObjectType row) {
                if (mayBeEmpty && marked && row.fields().stream().anyMatch(text -> isFree(text.schema()))) {
                    paths.add(path);
                }
                collect(row, path + ".", mayBeEmpty, paths);
            }
        }
    }

    private static boolean isFree(Schema schema) {
        return schema instanceof Scalar.Text text && text.pattern() == null && !text.isName();
    }

    private static List<Finding> findings(Dossier dossier) {
        return EVALUATOR.evaluate(dossier).findings();
    }

    private static Dossier withList(String path, @Nullable List<String> words) {
        return (Dossier) object(DossierSchema.dossier(), COMPLETE, "", (at, value) -> value, path, words);
    }

    /** @param replacement of a free text at a path; null where nothing is said */
    private static Dossier replaced(Dossier dossier, BiFunction<String, String, @Nullable String> replacement) {
        return (Dossier) object(DossierSchema.dossier(), dossier, "", replacement, "", null);
    }

    private static Object object(
            ObjectType type,
            Object record,
            String owner,
            BiFunction<String, String, @Nullable String> replacement,
            String listPath,
            @Nullable List<String> words) {
        return type.create(type.fields().stream()
                .map(field -> {
                    String path = owner + field.name();
                    if (path.equals(listPath)) {
                        return list((ListType) field.schema(), words);
                    }
                    Object value = field.in(record);
                    return value == null ? null : value(field.schema(), value, path, replacement, listPath, words);
                })
                .toArray());
    }

    private static @Nullable Object value(
            Schema schema,
            Object value,
            String path,
            BiFunction<String, String, @Nullable String> replacement,
            String listPath,
            @Nullable List<String> words) {
        if (isFree(schema)) {
            return replacement.apply(path, (String) value);
        }
        if (schema instanceof ObjectType section) {
            return object(section, value, path + ".", replacement, listPath, words);
        }
        if (schema instanceof ListType list && value instanceof List<?> elements) {
            List<Object> after = new ArrayList<>();
            elements.forEach(one -> {
                Object now = value(list.element(), one, path, replacement, listPath, words);
                if (now != null) {
                    after.add(now);
                }
            });
            return after.isEmpty() && !elements.isEmpty() ? null : after;
        }
        return value;
    }

    /** {@return the words as elements: as rows in which every text is that word} */
    private static @Nullable List<?> list(ListType list, @Nullable List<String> words) {
        if (words == null || !(list.element() instanceof ObjectType row)) {
            return words;
        }
        return words.stream()
                .map(word -> row.create(row.fields().stream()
                        .map(field -> isFree(field.schema()) ? word : null)
                        .toArray()))
                .toList();
    }
}
