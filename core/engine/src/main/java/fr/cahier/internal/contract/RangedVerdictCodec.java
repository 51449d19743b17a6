package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.Included;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.RangeContent;
import fr.cahier.verdict.RangedVerdict;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;

/** A verdict that ends with its range. In a list each begins with the file of its dossier, which is no part of it. */
public final class RangedVerdictCodec extends ObjectCodec<RangedVerdict> {

    private static final Format FORMAT = new Format("ranged-verdict", 1, "un verdict avec sa fourchette");

    public static final Document<RangedVerdict> DOCUMENT = new Document<>(FORMAT, new RangedVerdictCodec());

    private final Member<RangedVerdict, Conclusion> conclusion;
    private final Included<Verdict> body;
    private final Member<RangedVerdict, RangeContent> range;

    private RangedVerdictCodec() {
        super("ranged-verdict");
        optional("file", Codecs.TEXT, verdict -> null);
        format(FORMAT);
        conclusion = required("conclusion", ChoiceCodec.of(Conclusion.class), ranged -> ranged.verdict()
                .conclusion());
        body = include(new VerdictBody(), RangedVerdict::verdict);
        range = required("range", new RangeCodec(), RangedVerdict::range);
    }

    /** {@return what a document says of both} */
    public static RangedVerdict content(Verdict verdict, VerdictRange range) {
        return new RangedVerdict(verdict, RangeCodec.content(range));
    }

    @Override
    protected RangedVerdict made(Values values) {
        Verdict verdict =
                values.of(body).toBuilder().conclusion(values.of(conclusion)).build();
        return new RangedVerdict(verdict, values.of(range));
    }
}
