package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.VerdictSummary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A verdict in short. */
public final class VerdictSummaryCodec extends ObjectCodec<VerdictSummary> {

    private static final Format FORMAT = new Format("verdict-summary", 1, "un résumé de verdict");

    public static final Document<VerdictSummary> DOCUMENT = new Document<>(FORMAT, new VerdictSummaryCodec());

    private final Member<VerdictSummary, Conclusion> conclusion;
    private final Member<VerdictSummary, String> regulation;
    private final Member<VerdictSummary, @Nullable String> dossier;
    private final Member<VerdictSummary, @Nullable String> candidate;
    private final Member<VerdictSummary, Map<Status, Integer>> findings;
    private final Member<VerdictSummary, Integer> reserved;
    private final Member<VerdictSummary, List<Finding>> open;
    private final Member<VerdictSummary, Receipt> receipt;

    private VerdictSummaryCodec() {
        super("verdict-summary");
        format(FORMAT);
        conclusion = required("conclusion", ChoiceCodec.of(Conclusion.class), VerdictSummary::conclusion);
        regulation = required("regulation", Codecs.TEXT, VerdictSummary::title);
        dossier = nullable("dossier", Codecs.TEXT, VerdictSummary::dossierReference);
        candidate = nullable("candidate", Codecs.TEXT, VerdictSummary::candidate);
        findings = required("findings", new CountsCodec(), VerdictSummary::findings);
        reserved = required("reserved", Codecs.COUNT, VerdictSummary::reserved);
        open = required("open", ListCodec.of(new ShortFindingCodec()), VerdictSummary::open);
        receipt = required("receipt", new ReceiptCodec(), VerdictSummary::receipt);
    }

    @Override
    protected VerdictSummary made(Values values) {
        return new VerdictSummary(
                values.of(regulation),
                values.of(dossier),
                values.of(candidate),
                values.of(conclusion),
                values.of(findings),
                values.of(reserved),
                values.of(open),
                values.of(receipt));
    }
}
