package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;

/** What a finding was before it changed, in short; what it is about is said after the change. */
final class EarlierCodec extends ObjectCodec<Finding> {

    private final Member<Finding, Nature> nature =
            required("nature", ChoiceCodec.of(Nature.class), finding -> finding.obligation()
                    .nature());
    private final Member<Finding, Status> status = required("status", ChoiceCodec.of(Status.class), Finding::status);
    private final Member<Finding, Reason> reason = required("reason", ChoiceCodec.of(Reason.class), Finding::reason);
    private final Member<Finding, String> sentence = required("sentence", Codecs.TEXT, Finding::sentence);

    EarlierCodec() {
        super("earlier");
    }

    @Override
    protected Finding made(Values values) {
        return ReadFinding.begun(
                        ReadObligation.of("", "", "", values.of(nature), ReadObligation.NOWHERE, Subject.DOSSIER))
                .status(values.of(status))
                .reason(values.of(reason))
                .sentence(values.of(sentence))
                .build();
    }
}
