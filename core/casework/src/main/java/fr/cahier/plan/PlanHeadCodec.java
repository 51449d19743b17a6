package fr.cahier.plan;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.verdict.Conclusion;
import java.util.List;

/** What a plan says before its changes. */
final class PlanHeadCodec extends ObjectCodec<PlanContent> {

    private static final class MinimalityCodec extends ObjectCodec<Minimality> {

        private final Member<Minimality, Minimality.Kind> kind =
                required("kind", ChoiceCodec.of(Minimality.Kind.class), Minimality::kind);
        private final Member<Minimality, Integer> repairs = required("repairs", Codecs.COUNT, Minimality::repairs);
        private final Member<Minimality, Integer> combinations =
                required("combinations", Codecs.COUNT, Minimality::combinations);

        MinimalityCodec() {
            super("minimality");
        }

        @Override
        protected Minimality made(Values values) {
            return new Minimality(values.of(kind), values.of(repairs), values.of(combinations));
        }
    }

    private final Member<PlanContent, Conclusion> conclusion =
            required("conclusion", ChoiceCodec.of(Conclusion.class), PlanContent::conclusion);
    private final Member<PlanContent, Plan.Outcome> outcome =
            required("outcome", ChoiceCodec.of(Plan.Outcome.class), PlanContent::outcome);
    private final Member<PlanContent, String> dossierSha256 =
            required("dossierSha256", Codecs.SHA_256, PlanContent::dossierSha256);
    private final Member<PlanContent, Minimality> minimality =
            required("minimality", new MinimalityCodec(), PlanContent::minimality);

    PlanHeadCodec() {
        super("head");
    }

    @Override
    protected PlanContent made(Values values) {
        return new PlanContent(
                values.of(conclusion),
                values.of(outcome),
                values.of(dossierSha256),
                values.of(minimality),
                List.of(),
                List.of(),
                List.of());
    }
}
