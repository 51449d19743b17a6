package fr.cahier.instruction;

import fr.cahier.instruction.ReviewContent.OneReview;
import fr.cahier.instruction.ReviewContent.OneView;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;
import java.time.LocalDate;
import java.util.List;

/** What an officer made of a verdict. */
final class ReviewCodec extends ObjectCodec<OneReview> {

    private final Member<OneReview, String> sha256 = required("sha256", Codecs.SHA_256, OneReview::sha256);
    private final Member<OneReview, LocalDate> day = required("day", Codecs.DAY, OneReview::day);
    private final Member<OneReview, Conclusion> conclusion =
            required("conclusion", ChoiceCodec.of(Conclusion.class), OneReview::conclusion);
    private final Member<OneReview, List<OneView>> views =
            required("views", ListCodec.of(new ViewCodec()), OneReview::views);
    private final Member<OneReview, List<Unapplied>> unapplied =
            required("unapplied", ListCodec.of(new UnappliedCodec()), OneReview::unapplied);

    ReviewCodec() {
        super("review");
    }

    @Override
    protected OneReview made(Values values) {
        return new OneReview(
                values.of(sha256), values.of(day), values.of(conclusion), values.of(views), values.of(unapplied));
    }
}
