package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Nature;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding without facts; what it is about is said beside it. */
public final class FindingSummaryCodec extends ObjectCodec<FindingSummary> {

    private final Member<FindingSummary, Status> status =
            required("status", ChoiceCodec.of(Status.class), FindingSummary::status);
    private final Member<FindingSummary, Reason> reason =
            required("reason", ChoiceCodec.of(Reason.class), FindingSummary::reason);
    private final Member<FindingSummary, String> sentence = required("sentence", Codecs.TEXT, FindingSummary::sentence);
    private final Member<FindingSummary, List<String>> readings =
            required("readings", Codecs.TEXTS, FindingSummary::readings);
    private final Member<FindingSummary, @Nullable Object> observed =
            nullable("observed", Codecs.ANY, FindingSummary::observed);
    private final Member<FindingSummary, @Nullable Object> required =
            nullable("required", Codecs.ANY, FindingSummary::required);
    private final Member<FindingSummary, List<String>> reservations =
            required("reservations", Codecs.TEXTS, FindingSummary::reservations);
    private final Member<FindingSummary, @Nullable String> remedy =
            nullable("remedy", Codecs.TEXT, FindingSummary::remedy);
    private final Member<FindingSummary, Nature> nature =
            required("nature", ChoiceCodec.of(Nature.class), FindingSummary::nature);

    public FindingSummaryCodec() {
        super("summary");
    }

    @Override
    protected FindingSummary made(Values values) {
        return new FindingSummary(
                values.of(status),
                values.of(reason),
                values.of(sentence),
                values.of(readings),
                values.of(observed),
                values.of(required),
                values.of(reservations),
                values.of(remedy),
                values.of(nature));
    }
}
