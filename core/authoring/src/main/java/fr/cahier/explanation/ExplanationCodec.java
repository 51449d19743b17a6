package fr.cahier.explanation;

import fr.cahier.cases.Case;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.WrittenCodec;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Passage;
import fr.cahier.verdict.Reason;
import java.util.List;

/** An obligation with its rules and cases. */
final class ExplanationCodec extends WrittenCodec<Explanation> {

    private static final Codec<List<String>> OBLIGATIONS = ListCodec.of(Codecs.OBLIGATION);
    private static final Format FORMAT = new Format("explanation", 1, "une explication");

    static final Document<Explanation> DOCUMENT = new Document<>(FORMAT, new ExplanationCodec());

    private ExplanationCodec() {
        super("explanation");
        format(FORMAT);
        include(new ObligationCodec(), Explanation::obligation);
        required("regulation", Codecs.TEXT, explanation -> explanation.edition().id());
        required("day", Codecs.DAY, Explanation::day);
        required("inForce", Codecs.FLAG, Explanation::isInForce);
        include(new ObligationCodec.DetailsCodec(), Explanation::obligation);
        nullable(
                "repeats",
                Codecs.OBLIGATION,
                explanation -> explanation.canon().map(Obligation::id).orElse(null));
        required("repeatedBy", OBLIGATIONS, explanation -> ids(explanation.aliases()));
        required("gathers", OBLIGATIONS, explanation -> ids(explanation.members()));
        required("thresholds", ListCodec.of(new ThresholdCodec()), Explanation::thresholds);
        required("rules", ListCodec.of(new RuleCodec()), Explanation::rules);
        required("commonRules", ListCodec.of(new RuleCodec()), Explanation::commonRules);
        unless(List.of(), "cases", ListCodec.of(new CaseCodec()), Explanation::cases);
        unless(List.of(), "passages", ListCodec.of(new PassageCodec()), Explanation::passages);
    }

    private static List<String> ids(List<Obligation> obligations) {
        return obligations.stream().map(Obligation::id).toList();
    }

    private static final class ThresholdCodec extends WrittenCodec<ThresholdHistory> {

        ThresholdCodec() {
            super("threshold");
            required("code", Codecs.TEXT, ThresholdHistory::code);
            required("title", Codecs.TEXT, ThresholdHistory::title);
            unless(List.of(), "values", ListCodec.of(new DatedCodec()), ThresholdHistory::values);
        }
    }

    private static final class DatedCodec extends WrittenCodec<ThresholdHistory.Value> {

        DatedCodec() {
            super("dated");
            required("from", Codecs.DAY, ThresholdHistory.Value::from);
            required("value", Codecs.TEXT, ThresholdHistory.Value::text);
            required("holds", Codecs.FLAG, ThresholdHistory.Value::holds);
        }
    }

    private static final class RuleCodec extends WrittenCodec<Explanation.Rule> {

        RuleCodec() {
            super("rule");
            required("name", Codecs.TEXT, Explanation.Rule::name);
            required("place", Codecs.TEXT, Explanation.Rule::location);
            required("sentence", Codecs.TEXT, Explanation.Rule::sentence);
        }
    }

    private static final class CaseCodec extends WrittenCodec<Case> {

        CaseCodec() {
            super("case");
            required("name", Codecs.TEXT, Case::name);
            required("expected", ChoiceCodec.of(Reason.class), Case::expected);
        }
    }

    private static final class PassageCodec extends WrittenCodec<Passage> {

        PassageCodec() {
            super("passage");
            required("lines", Codecs.LINES, Passage::lines);
            required("note", Codecs.TEXT, Passage::note);
        }
    }
}
