package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Supply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to supply. */
final class SupplyCodec extends ObjectCodec<Supply> {

    private final Member<Supply, String> pointer = required("pointer", Codecs.POINTER, Supply::pointer);
    private final Member<Supply, String> accepted = required("accepted", Codecs.TEXT, Supply::accepted);
    private final Member<Supply, List<String>> keys = unless(List.of(), "keys", Codecs.TEXTS, Supply::keys);
    private final Member<Supply, @Nullable String> label = optional("label", Codecs.TEXT, Supply::label);
    private final Member<Supply, @Nullable String> factKey = optional("factKey", Codecs.TEXT, Supply::factKey);

    SupplyCodec() {
        super("supply");
    }

    @Override
    protected Supply made(Values values) {
        return new Supply(
                values.of(pointer), values.of(accepted), values.of(keys), values.of(label), values.of(factKey));
    }
}
