package fr.cahier.instruction;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;

/** An entry of the officer's sheet that is not applied. */
final class UnappliedCodec extends ObjectCodec<Unapplied> {

    private final Member<Unapplied, UnappliedCode> code =
            required("code", ChoiceCodec.of(UnappliedCode.class), Unapplied::code);
    private final Member<Unapplied, String> pointer = required("pointer", Codecs.POINTER, Unapplied::pointer);
    private final Member<Unapplied, String> message = required("message", Codecs.TEXT, Unapplied::message);

    UnappliedCodec() {
        super("unapplied");
    }

    @Override
    protected Unapplied made(Values values) {
        return new Unapplied(values.of(code), values.of(pointer), values.of(message));
    }
}
