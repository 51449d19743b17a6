package fr.cahier.impact;

import fr.cahier.impact.Impact.Flip;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;

/** A dossier with another conclusion. */
final class FlipCodec extends ObjectCodec<Flip> {

    private static final Codec<Conclusion> CONCLUSION = ChoiceCodec.of(Conclusion.class);

    private final Member<Flip, String> dossier = required("dossier", Codecs.TEXT, Flip::dossier);
    private final Member<Flip, Conclusion> before = required("before", CONCLUSION, Flip::before);
    private final Member<Flip, Conclusion> after = required("after", CONCLUSION, Flip::after);

    FlipCodec() {
        super("flip");
    }

    @Override
    protected Flip made(Values values) {
        return new Flip(values.of(dossier), values.of(before), values.of(after));
    }
}
