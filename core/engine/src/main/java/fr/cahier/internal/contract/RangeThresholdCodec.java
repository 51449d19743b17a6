package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.RangeContent.OneThreshold;

/** A threshold that a reading sets. */
final class RangeThresholdCodec extends ObjectCodec<OneThreshold> {

    private final Member<OneThreshold, String> threshold =
            required("threshold", SettledCodec.ID, OneThreshold::threshold);
    private final Member<OneThreshold, Object> value = required("value", Codecs.ANY, OneThreshold::value);

    RangeThresholdCodec() {
        super("rangeThreshold");
    }

    @Override
    protected OneThreshold made(Values values) {
        return new OneThreshold(values.of(threshold), values.of(value));
    }
}
