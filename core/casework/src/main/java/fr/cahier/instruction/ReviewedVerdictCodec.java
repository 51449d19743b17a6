package fr.cahier.instruction;

import fr.cahier.instruction.ReviewContent.OneReview;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.Included;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.internal.contract.RangeCodec;
import fr.cahier.internal.contract.VerdictBody;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.RangeContent;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import org.jspecify.annotations.Nullable;

/** A verdict with its review. The conclusion after the review is said twice, and has to be the same. */
final class ReviewedVerdictCodec extends ObjectCodec<ReviewContent> {

    private static final Format FORMAT = new Format("reviewed-verdict", 1, "un verdict revu");

    static final Document<ReviewContent> DOCUMENT = new Document<>(FORMAT, new ReviewedVerdictCodec());

    private final Member<ReviewContent, Conclusion> conclusion;
    private final Member<ReviewContent, Conclusion> proposed;
    private final Included<Verdict> body;
    private final Member<ReviewContent, OneReview> review;
    private final Member<ReviewContent, @Nullable RangeContent> range;

    private ReviewedVerdictCodec() {
        super("reviewed-verdict");
        format(FORMAT);
        conclusion = required("conclusion", ChoiceCodec.of(Conclusion.class), reviewed -> reviewed.review()
                .conclusion());
        proposed = required("proposed", ChoiceCodec.of(Conclusion.class), reviewed -> reviewed.verdict()
                .conclusion());
        body = include(new VerdictBody(), ReviewContent::verdict);
        review = required("instruction", new ReviewCodec(), ReviewContent::review);
        range = optional("range", new RangeCodec(), ReviewContent::range);
    }

    static ReviewContent content(ReviewedVerdict reviewed, @Nullable VerdictRange range) {
        return new ReviewContent(
                reviewed.verdict(), OneReview.of(reviewed), range == null ? null : RangeCodec.content(range));
    }

    @Override
    protected ReviewContent made(Values values) {
        OneReview said = values.of(review);
        if (said.conclusion() != values.of(conclusion)) {
            throw new IllegalArgumentException("two conclusions");
        }
        Verdict verdict =
                values.of(body).toBuilder().conclusion(values.of(proposed)).build();
        return new ReviewContent(verdict, said, values.of(range));
    }
}
