package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.RangeContent;
import fr.cahier.verdict.RangeContent.OneQuestion;
import fr.cahier.verdict.VerdictRange;
import java.util.List;

/** Between which conclusions a verdict lies. */
public final class RangeCodec extends ObjectCodec<RangeContent> {

    private static final Codec<Conclusion> CONCLUSION = ChoiceCodec.of(Conclusion.class);

    private final Member<RangeContent, Conclusion> favourable =
            required("favourable", CONCLUSION, RangeContent::favourable);
    private final Member<RangeContent, Conclusion> adverse = required("adverse", CONCLUSION, RangeContent::adverse);
    private final Member<RangeContent, List<OneQuestion>> questions =
            required("questions", ListCodec.of(new RangeQuestionCodec()), RangeContent::questions);
    private final Member<RangeContent, Integer> omitted = unless(0, "omitted", Codecs.POSITIVE, RangeContent::omitted);

    public RangeCodec() {
        super("range");
    }

    /** {@return what a document says of {@code range}} */
    public static RangeContent content(VerdictRange range) {
        List<OneQuestion> questions = range.stakes().stream()
                .map(stake -> new OneQuestion(
                        stake.question().id(),
                        stake.consequences().stream()
                                .map(RangeReadingCodec::content)
                                .toList()))
                .toList();
        return new RangeContent(range.favourable(), range.adverse(), questions, range.omitted());
    }

    @Override
    protected RangeContent made(Values values) {
        return new RangeContent(values.of(favourable), values.of(adverse), values.of(questions), values.of(omitted));
    }
}
