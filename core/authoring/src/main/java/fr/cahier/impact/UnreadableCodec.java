package fr.cahier.impact;

import fr.cahier.dossier.InputIssue;
import fr.cahier.impact.Impact.Unreadable;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.internal.contract.InputIssueCodec;
import java.util.List;

/** A dossier that cannot be read. */
final class UnreadableCodec extends ObjectCodec<Unreadable> {

    private final Member<Unreadable, String> dossier = required("dossier", Codecs.TEXT, Unreadable::dossier);
    private final Member<Unreadable, List<InputIssue>> problems =
            required("problems", ListCodec.of(new InputIssueCodec()), Unreadable::problems);

    UnreadableCodec() {
        super("unreadable");
    }

    @Override
    protected Unreadable made(Values values) {
        return new Unreadable(values.of(dossier), values.of(problems));
    }
}
