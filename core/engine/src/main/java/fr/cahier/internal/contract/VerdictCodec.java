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
import fr.cahier.verdict.Verdict;
import java.util.function.Function;

/** A verdict, whole. In a list of verdicts each begins with the file of its dossier, which is no part of it. */
public final class VerdictCodec extends ObjectCodec<Verdict> {

    private static final Format FORMAT = new Format("verdict", 1, "un verdict");

    public static final Document<Verdict> DOCUMENT = new Document<>(FORMAT, new VerdictCodec());

    private final Member<Verdict, Conclusion> conclusion;
    private final Included<Verdict> body;

    private VerdictCodec() {
        super("verdict");
        optional("file", Codecs.TEXT, verdict -> null);
        format(FORMAT);
        conclusion = required("conclusion", ChoiceCodec.of(Conclusion.class), Verdict::conclusion);
        body = include(new VerdictBody(), Function.identity());
    }

    @Override
    protected Verdict made(Values values) {
        return values.of(body).toBuilder().conclusion(values.of(conclusion)).build();
    }
}
