package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.explanation.QuestionsCodec.Questions;
import fr.cahier.internal.json.ShippedSchema;
import fr.cahier.regulation.Edition;
import java.util.Objects;

/**
 * Writes explanations as JSON: equal explanations give equal bytes, and each form has a schema. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ExplanationWriter {

    private ExplanationWriter() {}

    /** {@return the JSON Schema (2020-12) of {@link #json}} */
    public static String schema() {
        return ShippedSchema.of(ExplanationWriter.class, "/fr/cahier/contract/explanation.schema.json");
    }

    /** {@return the obligation with its rules and cases, as an object} */
    public static String json(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return ExplanationCodec.DOCUMENT.json(explanation);
    }

    /** {@return the JSON Schema (2020-12) of {@link #list}} */
    public static String listSchema() {
        return ShippedSchema.of(ExplanationWriter.class, "/fr/cahier/contract/obligations.schema.json");
    }

    /** {@return every obligation of {@code edition}, as an object} */
    public static String list(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return ObligationsCodec.DOCUMENT.json(edition);
    }

    /** {@return the JSON Schema (2020-12) of {@link #questions}} */
    public static String questionsSchema() {
        return ShippedSchema.of(ExplanationWriter.class, "/fr/cahier/contract/questions.schema.json");
    }

    /**
     * {@return the questions that {@code edition} leaves open, the thresholds that it leaves to the office, and the headings of
     * the office's form, with what {@code doctrine} settles, as an object}
     */
    public static String questions(Edition edition, Doctrine doctrine) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(doctrine, "doctrine");
        return QuestionsCodec.DOCUMENT.json(new Questions(edition, doctrine));
    }
}
