package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.RangeContent.OneQuestion;
import fr.cahier.verdict.RangeContent.OneReading;
import java.util.List;

/** An open question of a range. */
final class RangeQuestionCodec extends ObjectCodec<OneQuestion> {

    private final Member<OneQuestion, String> question = required("question", SettledCodec.ID, OneQuestion::question);
    private final Member<OneQuestion, List<OneReading>> readings =
            required("readings", ListCodec.of(new RangeReadingCodec()), OneQuestion::readings);

    RangeQuestionCodec() {
        super("rangeQuestion");
    }

    @Override
    protected OneQuestion made(Values values) {
        return new OneQuestion(values.of(question), values.of(readings));
    }
}
