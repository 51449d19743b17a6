package fr.cahier.plan;

import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.Included;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.plan.PlanContent.OneChange;
import fr.cahier.plan.PlanContent.OneFinding;
import java.util.List;
import java.util.function.Function;

/** What would make a dossier comply. */
final class PlanCodec extends ObjectCodec<PlanContent> {

    private static final Codec<List<OneFinding>> FINDINGS = ListCodec.of(new FindingCodec());
    private static final Format FORMAT = new Format("plan", 1, "un plan");

    static final Document<PlanContent> DOCUMENT = new Document<>(FORMAT, new PlanCodec());

    private final Included<PlanContent> head;
    private final Member<PlanContent, List<OneChange>> changes;
    private final Member<PlanContent, List<OneFinding>> obstacles;
    private final Member<PlanContent, List<OneFinding>> established;

    private PlanCodec() {
        super("plan");
        format(FORMAT);
        head = include(new PlanHeadCodec(), Function.identity());
        changes = required("changes", ListCodec.of(new ChangeCodec()), PlanContent::changes);
        obstacles = required("obstacles", FINDINGS, PlanContent::obstacles);
        established = required("established", FINDINGS, PlanContent::established);
    }

    @Override
    protected PlanContent made(Values values) {
        PlanContent begun = values.of(head);
        return new PlanContent(
                begun.conclusion(),
                begun.outcome(),
                begun.dossierSha256(),
                begun.minimality(),
                values.of(changes),
                values.of(obstacles),
                values.of(established));
    }
}
