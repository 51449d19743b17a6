package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.RangeContent.OneMove;
import fr.cahier.verdict.RangeContent.OneReading;
import fr.cahier.verdict.RangeContent.OneThreshold;
import fr.cahier.verdict.VerdictRange.Consequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one reading of a question would change. */
final class RangeReadingCodec extends ObjectCodec<OneReading> {

    private final Member<OneReading, @Nullable String> reading =
            nullable("reading", SettledCodec.ID, OneReading::reading);
    private final Member<OneReading, @Nullable Outcome> effect =
            nullable("effect", ChoiceCodec.of(Outcome.class), OneReading::effect);
    private final Member<OneReading, List<OneThreshold>> thresholds =
            unless(List.of(), "thresholds", ListCodec.of(new RangeThresholdCodec()), OneReading::thresholds);
    private final Member<OneReading, Conclusion> conclusion =
            required("conclusion", ChoiceCodec.of(Conclusion.class), OneReading::conclusion);
    private final Member<OneReading, List<OneMove>> changes =
            required("changes", ListCodec.of(new RangeMoveCodec()), OneReading::changes);

    RangeReadingCodec() {
        super("rangeReading");
    }

    static OneReading content(Consequence consequence) {
        PossibleReading reading = consequence.reading();
        return new OneReading(
                reading.id(),
                reading.effect(),
                reading.thresholds().stream()
                        .map(seuil -> new OneThreshold(seuil.code(), seuil.valeur()))
                        .toList(),
                consequence.conclusion(),
                consequence.changes().moved().stream()
                        .map(RangeMoveCodec::content)
                        .toList());
    }

    @Override
    protected OneReading made(Values values) {
        return new OneReading(
                values.of(reading),
                values.of(effect),
                values.of(thresholds),
                values.of(conclusion),
                values.of(changes));
    }
}
