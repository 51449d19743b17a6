package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Status;
import org.jspecify.annotations.Nullable;

/** What is missing, said in short; the findings say it whole. */
final class MissingCodec extends HeadedCodec {

    private final Member<Finding, Reason> reason = required("reason", ChoiceCodec.of(Reason.class), Finding::reason);
    private final Member<Finding, String> sentence = required("sentence", Codecs.TEXT, Finding::sentence);
    private final Member<Finding, @Nullable Remedy> remedy = nullable("remedy", new RemedyCodec(), Finding::remedy);
    private final Member<Finding, Omitted> omitted =
            unless(Omitted.NONE, "omitted", new OmittedCodec(), Finding::omitted);

    MissingCodec() {
        super("missing");
    }

    @Override
    protected Finding made(Values values) {
        return begun(values, ReadObligation.NOWHERE)
                .status(Status.MISSING)
                .reason(values.of(reason))
                .sentence(values.of(sentence))
                .remedy(values.of(remedy))
                .omitted(values.of(omitted))
                .build();
    }
}
