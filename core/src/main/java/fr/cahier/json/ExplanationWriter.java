package fr.cahier.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.explanation.Explanation;
import fr.cahier.explanation.ThresholdHistory;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Verification;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes explanations as JSON: the same explanation, the same bytes. Thread-safe. */
public final class ExplanationWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ExplanationWriter() {}

    /** {@return one row with its rules and cases, as an object} */
    public static String json(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        ObjectNode json = row(explanation.row());
        json.put("regulation", explanation.regulation().id());
        json.put("day", explanation.day().toString());
        json.put("inForce", explanation.isInForce());
        details(json, explanation.row());
        json.put("repeats", explanation.canon().map(Obligation::id).orElse(null));
        ids(json.putArray("repeatedBy"), explanation.aliases());
        ids(json.putArray("gathers"), explanation.members());
        thresholds(json.putArray("thresholds"), explanation.thresholds());
        rules(json.putArray("rules"), explanation.rules());
        rules(json.putArray("commonRules"), explanation.commonRules());
        explanation.cases().forEach(expectation -> json.withArray("cases")
                .addObject()
                .put("name", expectation.name())
                .put("expected", expectation.expected().name()));
        explanation.passages().forEach(passage -> json.withArray("passages")
                .addObject()
                .put("lines", passage.lines().toString())
                .put("note", passage.note()));
        return JsonText.written(json);
    }

    /** {@return every row of {@code regulation}, as an array} */
    public static String list(Regulation regulation) {
        Objects.requireNonNull(regulation, "regulation");
        ArrayNode rows = NODES.arrayNode();
        regulation.obligations().values().forEach(row -> rows.add(row(row)));
        return JsonText.written(rows);
    }

    private static ObjectNode row(Obligation row) {
        ObjectNode json = NODES.objectNode();
        json.put("obligation", row.id());
        json.put("title", row.title());
        json.put("chapter", row.chapter());
        json.put("nature", row.nature().name());
        json.putObject("source")
                .put("heading", row.source().heading())
                .put("lines", row.source().lines().toString());
        json.put("from", date(row.period().from()));
        json.put("until", date(row.period().until()));
        return json;
    }

    private static @Nullable String date(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    private static void details(ObjectNode json, Obligation row) {
        json.put("owedBy", row.owedBy());
        json.put("subject", row.subject().name());
        json.put("requirement", row.requirement());
        Stream.of(Verification.values()).filter(row::asks).forEach(verification -> json.withArray("verifications")
                .add(verification.name()));
        paths(json.putArray("facts"), row.needs());
        paths(json.putArray("clues"), row.clues());
        json.put("evidence", row.evidence());
        ObjectNode wordings = json.putObject("wordings");
        new TreeMap<>(row.wordings()).forEach((key, wording) -> wordings.put(key, wording.sentence()));
        json.put("remedy", row.remedy());
        json.put("gatheredBy", row.parent());
    }

    private static void paths(ArrayNode json, List<FactPath> paths) {
        paths.forEach(path -> json.addObject().put("path", path.toString()).put("accepted", path.accepted()));
    }

    private static void ids(ArrayNode json, List<Obligation> rows) {
        rows.forEach(row -> json.add(row.id()));
    }

    private static void thresholds(ArrayNode json, List<ThresholdHistory> thresholds) {
        for (ThresholdHistory threshold : thresholds) {
            ObjectNode written = json.addObject();
            written.put("code", threshold.code()).put("title", threshold.title());
            threshold.values().forEach(value -> written.withArray("values")
                    .addObject()
                    .put("from", value.from().toString())
                    .put("value", value.told())
                    .put("holds", value.holds()));
        }
    }

    private static void rules(ArrayNode json, List<Explanation.Rule> rules) {
        rules.forEach(rule -> json.addObject()
                .put("name", rule.name())
                .put("place", rule.place())
                .put("sentence", rule.sentence()));
    }
}
