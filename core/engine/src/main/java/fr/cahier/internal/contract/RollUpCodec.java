package fr.cahier.internal.contract;

import fr.cahier.dossier.Reponse;
import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.RollUp;
import fr.cahier.verdict.Status;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An obligation that groups others. */
final class RollUpCodec extends ObjectCodec<RollUp> {

    private final Member<RollUp, String> obligation = required(
            "obligation", Codecs.OBLIGATION, rollUp -> rollUp.obligation().id());
    private final Member<RollUp, String> title =
            required("title", Codecs.TEXT, rollUp -> rollUp.obligation().title());
    private final Member<RollUp, @Nullable Reponse> answer =
            nullable("answer", ChoiceCodec.of(Reponse.class), RollUp::answer);
    private final Member<RollUp, Source> source =
            required("source", new SourceCodec(), rollUp -> rollUp.obligation().source());
    private final Member<RollUp, Map<Status, Integer>> findings =
            required("findings", new CountsCodec(), RollUp::findings);

    RollUpCodec() {
        super("rollUp");
    }

    @Override
    protected RollUp made(Values values) {
        return new RollUp(
                ReadObligation.of(
                        values.of(obligation),
                        values.of(title),
                        "",
                        Nature.ENSEMBLE,
                        values.of(source),
                        Subject.DOSSIER),
                values.of(answer),
                values.of(findings));
    }
}
