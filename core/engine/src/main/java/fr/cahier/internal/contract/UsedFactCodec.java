package fr.cahier.internal.contract;

import fr.cahier.dossier.Declarant;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.UsedFact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact that a finding rests on. */
final class UsedFactCodec extends ObjectCodec<UsedFact> {

    private final Member<UsedFact, String> pointer = required("pointer", Codecs.POINTER, UsedFact::pointer);
    private final Member<UsedFact, Object> value = required("value", Codecs.ANY, UsedFact::value);
    private final Member<UsedFact, @Nullable String> label = optional("label", Codecs.TEXT, UsedFact::label);
    private final Member<UsedFact, @Nullable String> unit = optional("unit", Codecs.TEXT, UsedFact::unit);
    private final Member<UsedFact, @Nullable Declarant> declaredBy =
            optional("declaredBy", ChoiceCodec.of(Declarant.class), UsedFact::declaredBy);
    private final Member<UsedFact, @Nullable LocalDate> declaredOn =
            optional("declaredOn", Codecs.DAY, UsedFact::declaredOn);

    UsedFactCodec() {
        super("fact");
    }

    @Override
    protected UsedFact made(Values values) {
        return new UsedFact(
                values.of(pointer),
                values.of(value),
                values.of(declaredBy),
                values.of(declaredOn),
                values.of(label),
                values.of(unit));
    }
}
