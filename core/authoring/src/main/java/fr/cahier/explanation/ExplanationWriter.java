package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.cases.Case;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.SharedMembers;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.Verification;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes explanations as JSON: the same explanation, the same bytes. Thread-safe. */
@PublicApi
public final class ExplanationWriter {

    private ExplanationWriter() {}

    /** {@return one row with its rules and cases, as an object} */
    public static String json(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return JsonText.object(explanation, ExplanationWriter::explanation);
    }

    /** {@return every row of {@code regulation}, as an array} */
    public static String list(Edition regulation) {
        Objects.requireNonNull(regulation, "regulation");
        return JsonText.written(json -> json.list(regulation.obligations().values(), ExplanationWriter::row));
    }

    private static void explanation(JsonOutput json, Explanation explanation) {
        row(json, explanation.row());
        json.text("regulation", explanation.regulation().id())
                .text("day", explanation.day())
                .flag("inForce", explanation.isInForce());
        details(json, explanation.row());
        json.text("repeats", explanation.canon().map(Obligation::id).orElse(null))
                .texts("repeatedBy", ids(explanation.aliases()))
                .texts("gathers", ids(explanation.members()))
                .list("thresholds", explanation.thresholds(), ExplanationWriter::threshold)
                .list("rules", explanation.rules(), ExplanationWriter::rule)
                .list("commonRules", explanation.commonRules(), ExplanationWriter::rule);
        if (!explanation.cases().isEmpty()) {
            json.list("cases", explanation.cases(), ExplanationWriter::expectation);
        }
        if (!explanation.passages().isEmpty()) {
            json.list("passages", explanation.passages(), ExplanationWriter::passage);
        }
    }

    private static void row(JsonOutput json, Obligation row) {
        json.text("obligation", row.id())
                .text("title", row.title())
                .text("chapter", row.chapter())
                .text("nature", row.nature())
                .object("source", row.source(), SharedMembers::source)
                .text("from", row.period().from())
                .text("until", row.period().until());
    }

    private static void details(JsonOutput json, Obligation row) {
        json.text("owedBy", row.owedBy()).text("subject", row.subject()).text("requirement", row.requirement());
        if (!row.verifications().isEmpty()) {
            json.texts(
                    "verifications",
                    Stream.of(Verification.values()).filter(row::asks).toList());
        }
        json.list("facts", row.needs(), ExplanationWriter::path)
                .list("clues", row.clues(), ExplanationWriter::path)
                .text("evidence", row.evidence())
                .object(
                        "wordings",
                        new TreeMap<>(row.wordings()),
                        (object, wordings) -> wordings.forEach((key, wording) -> object.text(key, wording.sentence())))
                .text("remedy", row.remedy())
                .text("gatheredBy", row.parent());
    }

    private static void path(JsonOutput json, FactPath path) {
        json.text("path", path).text("accepted", path.accepted());
    }

    private static List<String> ids(List<Obligation> rows) {
        return rows.stream().map(Obligation::id).toList();
    }

    private static void threshold(JsonOutput json, ThresholdHistory threshold) {
        json.text("code", threshold.code()).text("title", threshold.title());
        if (!threshold.values().isEmpty()) {
            json.list("values", threshold.values(), (object, value) -> object.text("from", value.from())
                    .text("value", value.told())
                    .flag("holds", value.holds()));
        }
    }

    private static void rule(JsonOutput json, Explanation.Rule rule) {
        json.text("name", rule.name()).text("place", rule.place()).text("sentence", rule.sentence());
    }

    private static void expectation(JsonOutput json, Case expectation) {
        json.text("name", expectation.name()).text("expected", expectation.expected());
    }

    private static void passage(JsonOutput json, Passage passage) {
        json.text("lines", passage.lines()).text("note", passage.note());
    }
}
