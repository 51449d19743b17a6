package fr.cahier.plan;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change is in the world. */
final class ActionCodec extends ObjectCodec<Action> {

    private final Member<Action, Action.Kind> kind = required("kind", ChoiceCodec.of(Action.Kind.class), Action::kind);
    private final Member<Action, String> about = required("about", Codecs.POINTER, Action::about);
    private final Member<Action, List<String>> names = required("names", Codecs.TEXTS, Action::names);
    private final Member<Action, @Nullable LocalDate> day = nullable("day", Codecs.DAY, Action::day);

    ActionCodec() {
        super("action");
    }

    @Override
    protected Action made(Values values) {
        return new Action(values.of(kind), values.of(about), values.of(names), values.of(day));
    }
}
