package fr.cahier.explanation;

import fr.cahier.annotation.PublicApi;
import fr.cahier.cases.Case;
import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.SeuilRetenu;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.json.JsonOutput;
import fr.cahier.internal.json.JsonText;
import fr.cahier.internal.json.SharedMembers;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Passage;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Threshold.SetBy;
import fr.cahier.regulation.Verification;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes explanations as JSON: equal explanations give equal bytes. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ExplanationWriter {

    private ExplanationWriter() {}

    /** {@return the obligation with its rules and cases, as an object} */
    public static String json(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return JsonText.object(explanation, ExplanationWriter::explanation);
    }

    /** {@return every obligation of {@code edition}, as an array} */
    public static String list(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return JsonText.written(json -> json.list(edition.obligations().values(), ExplanationWriter::obligation));
    }

    /**
     * {@return the questions that {@code edition} leaves open, the thresholds that it leaves to the office, and the headings of
     * the office's form, with what {@code doctrine} settles, as an object}
     */
    public static String questions(Edition edition, Doctrine doctrine) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(doctrine, "doctrine");
        List<Threshold> ofTheOffice = edition.thresholds().values().stream()
                .filter(threshold -> threshold.setBy() == SetBy.SERVICE)
                .toList();
        return JsonText.object(doctrine, (json, settled) -> json.list(
                        "questions", edition.questions(), (object, question) -> question(object, question, settled))
                .list("thresholds", ofTheOffice, (object, threshold) -> threshold(object, threshold, settled))
                .list("forms", settled.formulaire(), (object, form) -> {
                    SharedMembers.decided(object, form);
                    reasons(object, form);
                }));
    }

    private static void threshold(JsonOutput json, Threshold threshold, Doctrine doctrine) {
        json.text("threshold", threshold.code())
                .text("title", threshold.title())
                .text("unit", threshold.unit())
                .object("source", threshold.source(), SharedMembers::source)
                .list("values", threshold.values(), (object, value) -> object.text("from", value.from())
                        .value("value", value.seuil().valeur()));
        List<SeuilRetenu> set = doctrine.seuils().stream()
                .filter(one -> threshold.code().equals(one.seuil()))
                .toList();
        if (!set.isEmpty()) {
            json.list("positions", set, (object, one) -> {
                object.value("value", one.value().valeur());
                reasons(object, one);
            });
        }
    }

    private static void question(JsonOutput json, OpenQuestion question, Doctrine doctrine) {
        json.text("question", question.id());
        if (question.obligation() != null) {
            json.text("obligation", question.obligation().id())
                    .object("source", question.obligation().source(), SharedMembers::source);
        }
        json.text("sentence", question.wording().sentence())
                .list("readings", question.wording().readings(), ExplanationWriter::reading);
        List<Position> positions = doctrine.on(question.id());
        if (!positions.isEmpty()) {
            json.list("positions", positions, ExplanationWriter::position);
        }
    }

    private static void position(JsonOutput json, Position position) {
        json.text("reading", position.lecture());
        reasons(json, position);
    }

    /** Who decided, when and why, and for which deposits. */
    private static void reasons(JsonOutput json, Decision decision) {
        json.text("author", decision.auteur())
                .text("date", decision.date())
                .text("reason", decision.motif())
                .text("from", decision.du())
                .text("until", decision.au());
    }

    private static void reading(JsonOutput json, PossibleReading reading) {
        json.text("reading", reading.id()).text("text", reading.text()).text("effect", reading.effect());
        SharedMembers.thresholds(json, reading);
    }

    private static void explanation(JsonOutput json, Explanation explanation) {
        obligation(json, explanation.obligation());
        json.text("regulation", explanation.edition().id())
                .text("day", explanation.day())
                .flag("inForce", explanation.isInForce());
        details(json, explanation.obligation());
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

    private static void obligation(JsonOutput json, Obligation obligation) {
        json.text("obligation", obligation.id())
                .text("title", obligation.title())
                .text("chapter", obligation.chapter())
                .text("nature", obligation.nature())
                .object("source", obligation.source(), SharedMembers::source)
                .text("from", obligation.period().from())
                .text("until", obligation.period().until());
    }

    private static void details(JsonOutput json, Obligation obligation) {
        json.text("owedBy", obligation.owedBy())
                .text("subject", obligation.subject())
                .text("requirement", obligation.requirement());
        if (!obligation.verifications().isEmpty()) {
            json.texts(
                    "verifications",
                    Stream.of(Verification.values()).filter(obligation::asks).toList());
        }
        json.list("facts", obligation.needs(), ExplanationWriter::path)
                .list("clues", obligation.clues(), ExplanationWriter::path)
                .text("evidence", obligation.evidence())
                .object(
                        "wordings",
                        new TreeMap<>(obligation.wordings()),
                        (object, wordings) -> wordings.forEach((key, wording) -> object.text(key, wording.sentence())))
                .text("remedy", obligation.remedy())
                .text("gatheredBy", obligation.parent());
    }

    private static void path(JsonOutput json, FactPath path) {
        json.text("path", path).text("accepted", path.accepted());
    }

    private static List<String> ids(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::id).toList();
    }

    private static void threshold(JsonOutput json, ThresholdHistory threshold) {
        json.text("code", threshold.code()).text("title", threshold.title());
        if (!threshold.values().isEmpty()) {
            json.list("values", threshold.values(), (object, value) -> object.text("from", value.from())
                    .text("value", value.text())
                    .flag("holds", value.holds()));
        }
    }

    private static void rule(JsonOutput json, Explanation.Rule rule) {
        json.text("name", rule.name()).text("place", rule.location()).text("sentence", rule.sentence());
    }

    private static void expectation(JsonOutput json, Case expectation) {
        json.text("name", expectation.name()).text("expected", expectation.expected());
    }

    private static void passage(JsonOutput json, Passage passage) {
        json.text("lines", passage.lines()).text("note", passage.note());
    }
}
