package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.RangeContent.OneMove;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.VerdictDiff.Moved;
import org.jspecify.annotations.Nullable;

/** A finding whose status a reading changes. */
final class RangeMoveCodec extends ObjectCodec<OneMove> {

    private static final Codec<Status> STATUS = ChoiceCodec.of(Status.class);

    private final Member<OneMove, String> obligation = required("obligation", Codecs.OBLIGATION, OneMove::obligation);
    private final Member<OneMove, @Nullable String> subject = nullable("subject", Codecs.TEXT, OneMove::subject);
    private final Member<OneMove, Status> before = required("before", STATUS, OneMove::before);
    private final Member<OneMove, Status> after = required("after", STATUS, OneMove::after);

    RangeMoveCodec() {
        super("rangeMove");
    }

    static OneMove content(Moved moved) {
        return new OneMove(
                moved.after().obligation().id(),
                moved.after().subject(),
                moved.before().status(),
                moved.after().status());
    }

    @Override
    protected OneMove made(Values values) {
        return new OneMove(values.of(obligation), values.of(subject), values.of(before), values.of(after));
    }
}
