package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.VerdictDiff.Change;
import fr.cahier.verdict.VerdictDiff.Moved;
import java.util.EnumSet;
import java.util.Set;

/** A finding that changed: what of it, what it was in short, and what it is. */
final class MovedCodec extends ObjectCodec<Moved> {

    private final Member<Moved, Set<Change>> changes = required(
            "changes", ListCodec.setOf(ChoiceCodec.of(Change.class)), moved -> EnumSet.copyOf(moved.changes()));
    private final Member<Moved, Finding> before = required("before", new EarlierCodec(), Moved::before);
    private final Member<Moved, Finding> after = required("after", new FindingCodec(), Moved::after);

    MovedCodec() {
        super("moved");
    }

    @Override
    protected Moved made(Values values) {
        Finding now = values.of(after);
        Finding was = values.of(before);
        Finding earlier = was.toBuilder()
                .obligation(now.obligation().toBuilder()
                        .nature(was.obligation().nature())
                        .build())
                .subject(now.subject())
                .subjectLabel(now.subjectLabel())
                .build();
        if (values.of(changes).isEmpty()) {
            throw new IllegalArgumentException("nothing changed");
        }
        return new Moved(earlier, now, values.of(changes));
    }
}
