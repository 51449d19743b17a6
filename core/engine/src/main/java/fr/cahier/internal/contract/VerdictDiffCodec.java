package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.VerdictDiff;
import fr.cahier.verdict.VerdictDiff.Moved;
import java.util.List;

/** What differs between two verdicts. */
public final class VerdictDiffCodec extends ObjectCodec<VerdictDiff> {

    private static final Format FORMAT = new Format("verdict-diff", 1, "une différence de verdicts");
    private static final Codec<Conclusion> CONCLUSION = ChoiceCodec.of(Conclusion.class);

    public static final Document<VerdictDiff> DOCUMENT = new Document<>(FORMAT, new VerdictDiffCodec());

    private final Member<VerdictDiff, Conclusion> before;
    private final Member<VerdictDiff, Conclusion> after;
    private final Member<VerdictDiff, List<Moved>> moved;
    private final Member<VerdictDiff, List<Finding>> appeared;
    private final Member<VerdictDiff, List<Finding>> vanished;
    private final Member<VerdictDiff, Integer> unchanged;

    private VerdictDiffCodec() {
        super("verdict-diff");
        format(FORMAT);
        before = required("before", CONCLUSION, VerdictDiff::before);
        after = required("after", CONCLUSION, VerdictDiff::after);
        moved = required("moved", ListCodec.of(new MovedCodec()), VerdictDiff::moved);
        appeared = required("appeared", ListCodec.of(new FindingCodec()), VerdictDiff::appeared);
        vanished = required("vanished", ListCodec.of(new ShortFindingCodec()), VerdictDiff::vanished);
        unchanged = required("unchanged", Codecs.COUNT, VerdictDiff::unchanged);
    }

    @Override
    protected VerdictDiff made(Values values) {
        return new VerdictDiff(
                values.of(before),
                values.of(after),
                values.of(moved),
                values.of(appeared),
                values.of(vanished),
                values.of(unchanged));
    }
}
