package fr.cahier.impact;

import fr.cahier.impact.Impact.AffectedObligation;
import fr.cahier.impact.Impact.EditionIdentity;
import fr.cahier.impact.Impact.Flip;
import fr.cahier.impact.Impact.Unreadable;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Document;
import fr.cahier.internal.codec.Format;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import java.util.List;

/** What replacing an edition does to dossiers. */
final class ImpactCodec extends ObjectCodec<Impact> {

    private static final Format FORMAT = new Format("impact", 1, "un impact");

    static final Document<Impact> DOCUMENT = new Document<>(FORMAT, new ImpactCodec());

    /** How much stays the same. */
    record Same(int conclusions, int dossiers, long findings) {}

    private static final class SameCodec extends ObjectCodec<Same> {

        private final Member<Same, Integer> conclusions = required("conclusions", Codecs.COUNT, Same::conclusions);
        private final Member<Same, Integer> dossiers = required("dossiers", Codecs.COUNT, Same::dossiers);
        private final Member<Same, Long> findings = required("findings", Codecs.TOTAL, Same::findings);

        SameCodec() {
            super("same");
        }

        @Override
        protected Same made(Values values) {
            return new Same(values.of(conclusions), values.of(dossiers), values.of(findings));
        }
    }

    private final Member<Impact, EditionIdentity> before;
    private final Member<Impact, EditionIdentity> after;
    private final Member<Impact, Integer> dossiers;
    private final Member<Impact, List<Flip>> flips;
    private final Member<Impact, List<AffectedObligation>> obligations;
    private final Member<Impact, List<Unreadable>> unreadable;
    private final Member<Impact, Same> same;

    private ImpactCodec() {
        super("impact");
        format(FORMAT);
        before = required("before", new EditionIdentityCodec(), Impact::before);
        after = required("after", new EditionIdentityCodec(), Impact::after);
        dossiers = required("dossiers", Codecs.COUNT, Impact::dossiers);
        flips = required("flips", ListCodec.of(new FlipCodec()), Impact::flips);
        obligations = required("obligations", ListCodec.of(new AffectedObligationCodec()), Impact::obligations);
        unreadable = required("unreadable", ListCodec.of(new UnreadableCodec()), Impact::unreadable);
        same = required(
                "same",
                new SameCodec(),
                impact -> new Same(impact.sameConclusion(), impact.sameDossiers(), impact.sameFindings()));
    }

    @Override
    protected Impact made(Values values) {
        Same read = values.of(same);
        return new Impact(
                values.of(before),
                values.of(after),
                values.of(dossiers),
                values.of(flips),
                values.of(obligations),
                values.of(unreadable),
                read.conclusions(),
                read.dossiers(),
                read.findings());
    }
}
