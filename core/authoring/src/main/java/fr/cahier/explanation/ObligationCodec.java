package fr.cahier.explanation;

import fr.cahier.dossier.schema.FactPath;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.WrittenCodec;
import fr.cahier.internal.contract.SourceCodec;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import java.util.List;
import java.util.stream.Stream;

/** An obligation in short. */
final class ObligationCodec extends WrittenCodec<Obligation> {

    ObligationCodec() {
        super("obligation");
        required("obligation", Codecs.OBLIGATION, Obligation::id);
        required("title", Codecs.TEXT, Obligation::title);
        required("chapter", Codecs.TEXT, Obligation::chapter);
        required("nature", ChoiceCodec.of(Nature.class), Obligation::nature);
        required("source", new SourceCodec(), Obligation::source);
        nullable("from", Codecs.DAY, obligation -> obligation.period().from());
        nullable("until", Codecs.DAY, obligation -> obligation.period().until());
    }

    /** What it asks, and what is said of it. */
    static final class DetailsCodec extends WrittenCodec<Obligation> {

        DetailsCodec() {
            super("details");
            required("owedBy", Codecs.TEXT, Obligation::owedBy);
            required("subject", ChoiceCodec.of(Subject.class), Obligation::subject);
            required("requirement", Codecs.TEXT, Obligation::requirement);
            unless(
                    List.of(),
                    "verifications",
                    ListCodec.of(ChoiceCodec.of(Verification.class)),
                    obligation -> Stream.of(Verification.values())
                            .filter(obligation::asks)
                            .toList());
            required("facts", ListCodec.of(new PathCodec()), Obligation::needs);
            required("clues", ListCodec.of(new PathCodec()), Obligation::clues);
            nullable("evidence", Codecs.TEXT, Obligation::evidence);
            required(
                    "wordings",
                    ListCodec.of(new WordingCodec()),
                    obligation -> obligation.wordings().entrySet().stream()
                            .map(entry -> new KeyedSentence(
                                    entry.getKey(), entry.getValue().sentence()))
                            .sorted()
                            .toList());
            nullable("remedy", Codecs.TEXT, Obligation::remedy);
            nullable("gatheredBy", Codecs.OBLIGATION, Obligation::parent);
        }
    }

    private static final class PathCodec extends WrittenCodec<FactPath> {

        PathCodec() {
            super("path");
            required("path", Codecs.TEXT, FactPath::toString);
            required("accepted", Codecs.TEXT, FactPath::accepted);
        }
    }

    private record KeyedSentence(String key, String sentence) implements Comparable<KeyedSentence> {

        @Override
        public int compareTo(KeyedSentence other) {
            return key.compareTo(other.key);
        }
    }

    private static final class WordingCodec extends WrittenCodec<KeyedSentence> {

        WordingCodec() {
            super("wording");
            required("wording", Codecs.TEXT, KeyedSentence::key);
            required("sentence", Codecs.TEXT, KeyedSentence::sentence);
        }
    }
}
