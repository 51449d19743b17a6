package fr.cahier.internal.contract;

import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What documents say of a verdict after its conclusion. */
public final class VerdictBody extends ObjectCodec<Verdict> {

    private static final Codec<List<Finding>> FINDINGS = ListCodec.of(new FindingCodec());

    private final Member<Verdict, String> regulation = required("regulation", Codecs.TEXT, Verdict::title);
    private final Member<Verdict, EditionCodec.Told> edition =
            required("edition", new EditionCodec(), EditionCodec.Told::of);
    private final Member<Verdict, @Nullable String> dossier =
            nullable("dossier", Codecs.TEXT, Verdict::dossierReference);
    private final Member<Verdict, @Nullable String> candidate = nullable("candidate", Codecs.TEXT, Verdict::candidate);
    private final Member<Verdict, List<Finding>> findings = required("findings", FINDINGS, Verdict::findings);
    private final Member<Verdict, List<Finding>> missing =
            required("missingCommitments", ListCodec.of(new MissingCodec()), Verdict::missingCommitments);
    private final Member<Verdict, List<Finding>> options = required("options", FINDINGS, Verdict::options);
    private final Member<Verdict, List<RollUp>> rollUps =
            required("rollUps", ListCodec.of(new RollUpCodec()), Verdict::rollUps);
    private final Member<Verdict, List<String>> remarks = required("remarks", Codecs.TEXTS, Verdict::remarks);
    private final Member<Verdict, Integer> omittedRemarks =
            unless(0, "omittedRemarks", Codecs.POSITIVE, Verdict::omittedRemarks);
    private final Member<Verdict, Receipt> receipt = required("receipt", new ReceiptCodec(), Verdict::receipt);

    public VerdictBody() {
        super("body");
    }

    /** {@return the verdict with the most favourable conclusion: the document says its own} */
    @Override
    protected Verdict made(Values values) {
        EditionCodec.Told told = values.of(edition);
        Verdict verdict = Verdict.builder()
                .title(values.of(regulation))
                .authority(told.authority())
                .voice(told.voice())
                .chapters(told.chapters())
                .dossierReference(values.of(dossier))
                .candidate(values.of(candidate))
                .conclusion(Conclusion.COMPLIANT)
                .findings(values.of(findings))
                .options(values.of(options))
                .rollUps(values.of(rollUps))
                .remarks(values.of(remarks))
                .omittedRemarks(values.of(omittedRemarks))
                .receipt(values.of(receipt))
                .build();
        checkMissing(verdict.missingCommitments(), values.of(missing));
        return verdict;
    }

    /** What is missing is said twice, and has to be the same. */
    private static void checkMissing(List<Finding> ofFindings, List<Finding> listed) {
        boolean same = ofFindings.size() == listed.size();
        for (int i = 0; same && i < listed.size(); i++) {
            same = isSame(ofFindings.get(i), listed.get(i));
        }
        if (!same) {
            throw new IllegalArgumentException("missingCommitments differs from the findings");
        }
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.obligation()
                        .equals(other.obligation().toBuilder()
                                .source(one.obligation().source())
                                .build())
                && Objects.equals(one.subject(), other.subject())
                && one.reason() == other.reason()
                && one.sentence().equals(other.sentence())
                && Objects.equals(one.remedy(), other.remedy());
    }
}
