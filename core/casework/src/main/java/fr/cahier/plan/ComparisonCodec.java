package fr.cahier.plan;

import fr.cahier.diff.DossierDiff;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.WrittenCodec;
import fr.cahier.internal.contract.FindingSummaryCodec;
import fr.cahier.plan.ComparisonCodec.Comparison;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.VerdictDiff;
import fr.cahier.verdict.VerdictDiff.Moved;
import java.util.EnumSet;

/** What changed from one state of a dossier to another, of its verdict, and of the plan in between. */
final class ComparisonCodec extends WrittenCodec<Comparison> {

    private static final Format FORMAT = new Format("comparison", 1, "une comparaison");

    static final Document<Comparison> DOCUMENT = new Document<>(FORMAT, new ComparisonCodec());

    /** @param plan progress on the plan of the earlier state */
    record Comparison(DossierDiff dossier, VerdictDiff verdict, Progress plan) {}

    private static final class ConclusionsCodec extends WrittenCodec<VerdictDiff> {

        private static final Codec<Conclusion> CONCLUSION = ChoiceCodec.of(Conclusion.class);

        ConclusionsCodec() {
            super("conclusions");
            required("before", CONCLUSION, VerdictDiff::before);
            required("after", CONCLUSION, VerdictDiff::after);
        }
    }

    private static final class MovedCodec extends WrittenCodec<Moved> {

        MovedCodec() {
            super("moved");
            include(new HeadingCodec(), Moved::after);
            required(
                    "changes",
                    ListCodec.setOf(ChoiceCodec.of(VerdictDiff.Change.class)),
                    moved -> EnumSet.copyOf(moved.changes()));
            required("before", new FindingSummaryCodec(), moved -> FindingSummary.of(moved.before()));
            required("after", new FindingSummaryCodec(), moved -> FindingSummary.of(moved.after()));
        }
    }

    private static final class AloneCodec extends WrittenCodec<Finding> {

        AloneCodec() {
            super("alone");
            include(new HeadingCodec(), finding -> finding);
            required("finding", new FindingSummaryCodec(), FindingSummary::of);
        }
    }

    private ComparisonCodec() {
        super("comparison");
        format(FORMAT);
        required("conclusion", new ConclusionsCodec(), Comparison::verdict);
        required("dossier", ListCodec.of(new DossierChangeCodec()), comparison -> comparison
                .dossier()
                .changes());
        required("plan", new ProgressCodec(), comparison -> ProgressCodec.told(comparison.plan()));
        required("moved", ListCodec.of(new MovedCodec()), comparison -> comparison
                .verdict()
                .moved());
        required("appeared", ListCodec.of(new AloneCodec()), comparison -> comparison
                .verdict()
                .appeared());
        required("vanished", ListCodec.of(new AloneCodec()), comparison -> comparison
                .verdict()
                .vanished());
        required("unchanged", Codecs.COUNT, comparison -> comparison.verdict().unchanged());
    }
}
