package fr.cahier.plan;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.plan.PlanContent.OneChange;
import fr.cahier.plan.PlanContent.OneEdit;
import fr.cahier.plan.PlanContent.OneFinding;
import fr.cahier.plan.PlanContent.OneWay;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of a plan, whose other ways are changes too. */
final class ChangeCodec extends ObjectCodec<OneChange> {

    private static final class EditCodec extends ObjectCodec<OneEdit> {

        private final Member<OneEdit, Edit.Kind> kind =
                required("kind", ChoiceCodec.of(Edit.Kind.class), OneEdit::kind);
        private final Member<OneEdit, String> pointer = required("pointer", Codecs.POINTER, OneEdit::pointer);
        private final Member<OneEdit, Object> value = required("value", Codecs.ANY, OneEdit::value);

        EditCodec() {
            super("edit");
        }

        @Override
        protected OneEdit made(Values values) {
            return new OneEdit(values.of(kind), values.of(pointer), values.of(value));
        }
    }

    private static final class WayCodec extends ObjectCodec<OneWay> {

        private final Member<OneWay, List<OneChange>> changes;
        private final Member<OneWay, Integer> spared;

        WayCodec(ChangeCodec change) {
            super("way");
            changes = required("changes", ListCodec.of(change), OneWay::changes);
            spared = required("spared", Codecs.COUNT, OneWay::spared);
        }

        @Override
        protected OneWay made(Values values) {
            return new OneWay(values.of(changes), values.of(spared));
        }
    }

    private final Member<OneChange, Action> action = required("action", new ActionCodec(), OneChange::action);
    private final Member<OneChange, Change.Who> who = required("who", ChoiceCodec.of(Change.Who.class), OneChange::who);
    private final Member<OneChange, String> pointer = required("pointer", Codecs.POINTER, OneChange::pointer);
    private final Member<OneChange, String> place = required("place", Codecs.TEXT, OneChange::place);
    private final Member<OneChange, @Nullable Object> before = nullable("before", Codecs.ANY, OneChange::before);
    private final Member<OneChange, List<OneEdit>> edits =
            required("edits", ListCodec.of(new EditCodec()), OneChange::edits);
    private final Member<OneChange, Boolean> example = required("example", Codecs.FLAG, OneChange::example);
    private final Member<OneChange, @Nullable BigDecimal> gap = nullable("gap", Codecs.NUMBER, OneChange::gap);
    private final Member<OneChange, String> unit = required("unit", Codecs.TEXT, OneChange::unit);
    private final Member<OneChange, Boolean> reservation = required("reservation", Codecs.FLAG, OneChange::reservation);
    private final Member<OneChange, List<OneFinding>> mends =
            required("mends", ListCodec.of(new FindingCodec()), OneChange::mends);
    private final Member<OneChange, List<OneWay>> ways =
            required("ways", ListCodec.of(new WayCodec(this)), OneChange::ways);

    ChangeCodec() {
        super("change");
    }

    @Override
    protected OneChange made(Values values) {
        return new OneChange(
                values.of(action),
                values.of(who),
                values.of(pointer),
                values.of(place),
                values.of(before),
                values.of(edits),
                values.of(example),
                values.of(gap),
                values.of(unit),
                values.of(reservation),
                values.of(mends),
                values.of(ways));
    }
}
