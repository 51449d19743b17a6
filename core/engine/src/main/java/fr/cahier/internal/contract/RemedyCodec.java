package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Supply;
import java.util.List;

/** What would mend a finding. */
final class RemedyCodec extends ObjectCodec<Remedy> {

    private final Member<Remedy, String> text = required("text", Codecs.TEXT, Remedy::text);
    private final Member<Remedy, List<Supply>> supply =
            required("supply", ListCodec.of(new SupplyCodec()), Remedy::supplies);

    RemedyCodec() {
        super("remedy");
    }

    @Override
    protected Remedy made(Values values) {
        return new Remedy(values.of(text), values.of(supply));
    }
}
