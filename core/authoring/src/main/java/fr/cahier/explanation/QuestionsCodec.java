package fr.cahier.explanation;

import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.Position;
import fr.cahier.doctrine.SeuilRetenu;
import fr.cahier.explanation.QuestionsCodec.Questions;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.WrittenCodec;
import fr.cahier.internal.contract.SourceCodec;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Threshold.SetBy;
import java.util.List;
import java.util.Objects;

/** What an edition leaves open, and what an office settled of it. */
final class QuestionsCodec extends WrittenCodec<Questions> {

    private static final Format FORMAT = new Format("questions", 1, "une liste de questions ouvertes");

    static final Document<Questions> DOCUMENT = new Document<>(FORMAT, new QuestionsCodec());

    record Questions(Edition edition, Doctrine doctrine) {

        private List<Settled> questions() {
            return edition.questions().stream()
                    .map(question -> new Settled(question, doctrine.on(question.id())))
                    .toList();
        }

        private List<LeftOpen> thresholds() {
            return edition.thresholds().values().stream()
                    .filter(threshold -> threshold.setBy() == SetBy.SERVICE)
                    .map(threshold -> new LeftOpen(
                            threshold,
                            doctrine.seuils().stream()
                                    .filter(one -> threshold.code().equals(one.seuil()))
                                    .toList()))
                    .toList();
        }
    }

    private record Settled(OpenQuestion question, List<Position> positions) {}

    private record LeftOpen(Threshold threshold, List<SeuilRetenu> positions) {}

    private QuestionsCodec() {
        super("questions");
        format(FORMAT);
        required("questions", ListCodec.of(new QuestionCodec()), Questions::questions);
        required("thresholds", ListCodec.of(new ThresholdCodec()), Questions::thresholds);
        required("forms", ListCodec.of(new FormCodec()), questions -> questions
                .doctrine()
                .formulaire());
    }

    private static final class QuestionCodec extends WrittenCodec<Settled> {

        QuestionCodec() {
            super("question");
            required("question", Codecs.TEXT, settled -> settled.question().id());
            var obligation = optional("obligation", Codecs.OBLIGATION, settled -> {
                var asking = settled.question().obligation();
                return asking == null ? null : asking.id();
            });
            var source = optional("source", new SourceCodec(), settled -> {
                var asking = settled.question().obligation();
                return asking == null ? null : asking.source();
            });
            together(obligation, source);
            required("sentence", Codecs.TEXT, settled -> settled.question()
                    .wording()
                    .sentence());
            required("readings", ListCodec.of(new ReadingCodec()), settled -> settled.question()
                    .wording()
                    .readings());
            unless(List.of(), "positions", ListCodec.of(new PositionCodec()), Settled::positions);
        }
    }

    private static final class ReadingCodec extends WrittenCodec<PossibleReading> {

        ReadingCodec() {
            super("reading");
            nullable("reading", Codecs.TEXT, PossibleReading::id);
            required("text", Codecs.TEXT, PossibleReading::text);
            nullable("effect", ChoiceCodec.of(Outcome.class), PossibleReading::effect);
            unless(List.of(), "thresholds", ListCodec.of(new SetCodec()), PossibleReading::thresholds);
        }
    }

    private static final class SetCodec extends WrittenCodec<Seuil> {

        SetCodec() {
            super("set");
            required("threshold", Codecs.TEXT, Seuil::code);
            nullable("value", Codecs.ANY, Seuil::valeur);
        }
    }

    /** Who decided, when and why, and for which deposits. */
    private static final class DecisionCodec extends WrittenCodec<Decision> {

        DecisionCodec() {
            super("decision");
            nullable("author", Codecs.TEXT, Decision::auteur);
            nullable("date", Codecs.DAY, Decision::date);
            nullable("reason", Codecs.TEXT, Decision::motif);
            nullable("from", Codecs.DAY, Decision::du);
            nullable("until", Codecs.DAY, Decision::au);
        }
    }

    private static final class PositionCodec extends WrittenCodec<Position> {

        PositionCodec() {
            super("position");
            nullable("reading", Codecs.TEXT, Position::lecture);
            include(new DecisionCodec(), position -> position);
        }
    }

    private static final class ThresholdCodec extends WrittenCodec<LeftOpen> {

        ThresholdCodec() {
            super("threshold");
            required("threshold", Codecs.TEXT, open -> open.threshold().code());
            required("title", Codecs.TEXT, open -> open.threshold().title());
            required("unit", Codecs.TEXT, open -> open.threshold().unit());
            required("source", new SourceCodec(), open -> open.threshold().source());
            required("values", ListCodec.of(new DatedCodec()), open -> open.threshold()
                    .values());
            unless(List.of(), "positions", ListCodec.of(new RetainedCodec()), LeftOpen::positions);
        }
    }

    private static final class DatedCodec extends WrittenCodec<Threshold.Value> {

        DatedCodec() {
            super("dated");
            required("from", Codecs.DAY, Threshold.Value::from);
            nullable("value", Codecs.ANY, value -> value.seuil().valeur());
        }
    }

    private static final class RetainedCodec extends WrittenCodec<SeuilRetenu> {

        RetainedCodec() {
            super("retained");
            nullable("value", Codecs.ANY, retained -> retained.value().valeur());
            include(new DecisionCodec(), retained -> retained);
        }
    }

    private static final class FormCodec extends WrittenCodec<FormHeadings> {

        FormCodec() {
            super("form");
            required("headings", Codecs.TEXTS, form -> Objects.requireNonNullElse(form.rubriques(), List.of()));
            include(new DecisionCodec(), form -> form);
        }
    }
}
