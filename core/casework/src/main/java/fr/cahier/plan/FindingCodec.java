package fr.cahier.plan;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.plan.PlanContent.OneFinding;
import fr.cahier.verdict.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding that a plan is about, in short. */
final class FindingCodec extends ObjectCodec<OneFinding> {

    private final Member<OneFinding, String> obligation =
            required("obligation", Codecs.OBLIGATION, OneFinding::obligation);
    private final Member<OneFinding, @Nullable String> subject = nullable("subject", Codecs.TEXT, OneFinding::subject);
    private final Member<OneFinding, Status> status =
            required("status", ChoiceCodec.of(Status.class), OneFinding::status);
    private final Member<OneFinding, String> sentence = required("sentence", Codecs.TEXT, OneFinding::sentence);
    private final Member<OneFinding, List<String>> readings = required("readings", Codecs.TEXTS, OneFinding::readings);

    FindingCodec() {
        super("plannedFinding");
    }

    @Override
    protected OneFinding made(Values values) {
        return new OneFinding(
                values.of(obligation), values.of(subject), values.of(status), values.of(sentence), values.of(readings));
    }
}
