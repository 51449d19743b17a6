package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.ListCodec;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Source;
import fr.cahier.verdict.Computed;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.UsedFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A finding, whole. */
final class FindingCodec extends HeadedCodec {

    private static final Codec<List<UsedFact>> FACTS = ListCodec.of(new UsedFactCodec());

    private final Member<Finding, Status> status = required("status", ChoiceCodec.of(Status.class), Finding::status);
    private final Member<Finding, Reason> reason = required("reason", ChoiceCodec.of(Reason.class), Finding::reason);
    private final Member<Finding, String> sentence = required("sentence", Codecs.TEXT, Finding::sentence);
    private final Member<Finding, List<String>> readings = required("readings", Codecs.TEXTS, Finding::readings);
    private final Member<Finding, List<String>> questions =
            unless(List.of(), "questions", ListCodec.of(SettledCodec.ID), Finding::questions);
    private final Member<Finding, List<Settled>> settled =
            unless(List.of(), "settled", ListCodec.of(new SettledCodec()), Finding::settled);
    private final Member<Finding, List<Computed>> computed =
            unless(List.of(), "computed", ListCodec.of(new ComputedCodec()), Finding::computed);
    private final Member<Finding, Source> source = required(
            "source", new SourceCodec(), finding -> finding.obligation().source());
    private final Member<Finding, @Nullable Object> observed = nullable("observed", Codecs.ANY, Finding::observed);
    private final Member<Finding, @Nullable Object> required = nullable("required", Codecs.ANY, Finding::required);
    private final Member<Finding, @Nullable BigDecimal> gap = nullable("gap", Codecs.NUMBER, Finding::gap);
    private final Member<Finding, List<UsedFact>> facts = required("facts", FACTS, Finding::facts);
    private final Member<Finding, List<UsedFact>> evidence = required("evidence", FACTS, Finding::evidence);
    private final Member<Finding, List<String>> rules = required("rules", Codecs.TEXTS, Finding::rules);
    private final Member<Finding, List<Reservation>> reservations =
            required("reservations", ListCodec.of(new ReservationCodec()), Finding::reservations);
    private final Member<Finding, @Nullable Remedy> remedy = nullable("remedy", new RemedyCodec(), Finding::remedy);
    private final Member<Finding, Set<FollowUp>> followUp =
            required("followUp", ListCodec.setOf(ChoiceCodec.of(FollowUp.class)), Finding::followUps);
    private final Member<Finding, Omitted> omitted =
            unless(Omitted.NONE, "omitted", new OmittedCodec(), Finding::omitted);

    FindingCodec() {
        super("finding");
    }

    @Override
    protected Finding made(Values values) {
        return begun(values, values.of(source))
                .status(values.of(status))
                .reason(values.of(reason))
                .sentence(values.of(sentence))
                .readings(values.of(readings))
                .questions(values.of(questions))
                .settled(values.of(settled))
                .computed(values.of(computed))
                .observed(values.of(observed))
                .required(values.of(required))
                .gap(values.of(gap))
                .facts(values.of(facts))
                .evidence(values.of(evidence))
                .rules(values.of(rules))
                .reservations(values.of(reservations))
                .remedy(values.of(remedy))
                .followUps(values.of(followUp))
                .omitted(values.of(omitted))
                .build();
    }
}
