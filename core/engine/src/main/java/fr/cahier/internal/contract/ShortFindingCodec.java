package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;

/** A finding in short: what it is about, and its result. */
final class ShortFindingCodec extends HeadedCodec {

    private final Member<Finding, Status> status = required("status", ChoiceCodec.of(Status.class), Finding::status);
    private final Member<Finding, Reason> reason = required("reason", ChoiceCodec.of(Reason.class), Finding::reason);
    private final Member<Finding, String> sentence = required("sentence", Codecs.TEXT, Finding::sentence);

    ShortFindingCodec() {
        super("shortFinding");
    }

    @Override
    protected Finding made(Values values) {
        return begun(values, ReadObligation.NOWHERE)
                .status(values.of(status))
                .reason(values.of(reason))
                .sentence(values.of(sentence))
                .build();
    }
}
