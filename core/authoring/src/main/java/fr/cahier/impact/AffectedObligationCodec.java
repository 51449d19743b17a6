package fr.cahier.impact;

import fr.cahier.impact.Impact.AffectedObligation;
import fr.cahier.impact.Impact.Change;
import fr.cahier.impact.Impact.Presence;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.internal.contract.FindingSummaryCodec;
import fr.cahier.internal.contract.ReadObligation;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An obligation that the change affects, with the findings that change. */
final class AffectedObligationCodec extends ObjectCodec<AffectedObligation> {

    private static final class ChangeCodec extends ObjectCodec<Change> {

        private static final FindingSummaryCodec SUMMARY = new FindingSummaryCodec();

        private final Member<Change, String> dossier = required("dossier", Codecs.TEXT, Change::dossier);
        private final Member<Change, @Nullable String> subject = nullable("subject", Codecs.TEXT, Change::subject);
        private final Member<Change, Set<VerdictDiff.Change>> changes = required(
                "changes",
                ListCodec.setOf(ChoiceCodec.of(VerdictDiff.Change.class)),
                change -> new LinkedHashSet<>(new TreeSet<>(change.changes())));
        private final Member<Change, @Nullable FindingSummary> before = nullable("before", SUMMARY, Change::before);
        private final Member<Change, @Nullable FindingSummary> after = nullable("after", SUMMARY, Change::after);

        ChangeCodec() {
            super("change");
        }

        @Override
        protected Change made(Values values) {
            return new Change(
                    values.of(dossier), values.of(subject), values.of(changes), values.of(before), values.of(after));
        }
    }

    private final Member<AffectedObligation, String> obligation = required(
            "obligation", Codecs.OBLIGATION, affected -> affected.obligation().id());
    private final Member<AffectedObligation, String> title =
            required("title", Codecs.TEXT, affected -> affected.obligation().title());
    private final Member<AffectedObligation, Presence> presence =
            required("presence", ChoiceCodec.of(Presence.class), AffectedObligation::presence);
    private final Member<AffectedObligation, Integer> count =
            required("count", Codecs.COUNT, AffectedObligation::count);
    private final Member<AffectedObligation, List<Change>> changes =
            required("changes", ListCodec.of(new ChangeCodec()), AffectedObligation::changes);

    AffectedObligationCodec() {
        super("affected");
    }

    @Override
    protected AffectedObligation made(Values values) {
        return new AffectedObligation(
                ReadObligation.named(values.of(obligation), values.of(title)),
                values.of(presence),
                values.of(count),
                values.of(changes));
    }
}
