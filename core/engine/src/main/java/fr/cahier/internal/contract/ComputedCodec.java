package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Computed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an edition had computed for a finding. */
final class ComputedCodec extends ObjectCodec<Computed> {

    private final Member<Computed, String> code = required("code", Codecs.TEXT, Computed::code);
    private final Member<Computed, String> label = required("label", Codecs.TEXT, Computed::label);
    private final Member<Computed, String> unit = required("unit", Codecs.TEXT, Computed::unit);
    private final Member<Computed, @Nullable String> subject = optional("subject", Codecs.TEXT, Computed::subject);
    private final Member<Computed, @Nullable String> element = optional("element", Codecs.TEXT, Computed::element);
    private final Member<Computed, @Nullable Object> atLeast = nullable("atLeast", Codecs.ANY, Computed::atLeast);
    private final Member<Computed, @Nullable Object> atMost = nullable("atMost", Codecs.ANY, Computed::atMost);
    private final Member<Computed, @Nullable Boolean> answer = nullable("answer", Codecs.FLAG, Computed::answer);
    private final Member<Computed, Integer> unsaid = required("unsaid", Codecs.COUNT, Computed::unsaid);
    private final Member<Computed, List<String>> inputs = required("inputs", Codecs.POINTERS, Computed::inputs);

    ComputedCodec() {
        super("computed");
    }

    @Override
    protected Computed made(Values values) {
        return new Computed(
                values.of(code),
                values.of(label),
                values.of(unit),
                values.of(subject),
                values.of(element),
                values.of(atLeast),
                values.of(atMost),
                values.of(answer),
                values.of(unsaid),
                values.of(inputs));
    }
}
