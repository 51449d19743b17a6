package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Omitted;

/** Counts of what a finding omits. */
final class OmittedCodec extends ObjectCodec<Omitted> {

    private final Member<Omitted, Integer> facts = required("facts", Codecs.COUNT, Omitted::facts);
    private final Member<Omitted, Integer> evidence = required("evidence", Codecs.COUNT, Omitted::evidence);
    private final Member<Omitted, Integer> sentences = required("sentences", Codecs.COUNT, Omitted::sentences);
    private final Member<Omitted, Integer> supplies = required("supplies", Codecs.COUNT, Omitted::supplies);

    OmittedCodec() {
        super("omitted");
    }

    @Override
    protected Omitted made(Values values) {
        return Omitted.of(values.of(facts), values.of(evidence), values.of(sentences), values.of(supplies));
    }
}
