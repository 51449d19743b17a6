package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes findings: what is told, measured, used, reserved and to be done, for one obligation and one subject. */
final class FindingWriter {

    private static final FactPath RECEPTION = FactPath.of("sites[].recoit_public");

    private final DossierFacts facts;
    private final MissingInputs wants;
    private final Map<String, Engagement> commitments;
    private final boolean atDistanceOnly;
    private final MessageRenderer teller;

    /** @param commitments the answer that counts for each obligation that has one */
    FindingWriter(
            DossierFacts facts, InstantFormat sentences, Map<String, Engagement> commitments, boolean atDistanceOnly) {
        this.facts = facts;
        this.wants = new MissingInputs(facts, atDistanceOnly);
        this.commitments = commitments;
        this.atDistanceOnly = atDistanceOnly;
        this.teller = new MessageRenderer(sentences, commitments);
    }

    /** {@return the finding that {@code settlement} amounts to} */
    Finding concluded(
            PreparedObligation duty, SubjectKey target, OutcomeResolution settlement, SubjectOutcomes evidence) {
        SubjectOutcomes telling = settlement.telling();
        Map<String, Object> measured = telling.first().match().bindings();
        Truncated<UsedFact> used = used(duty, target);
        Truncated<UsedFact> pieces = pieces(telling, evidence);
        Truncated<String> sentences = teller.sentences(duty, target, settlement);
        Truncated<String> readings = teller.readings(duty, target, settlement);
        Finding.FindingBuilder finding = finding(duty, target, used)
                .status(settlement.status())
                .reason(settlement.reason())
                .sentence(teller.sentence(duty, target, settlement, sentences))
                .readings(readings.told())
                .observed(measured.get("constate"))
                .required(required(measured))
                .gap(Gap.between(measured.get("requis"), measured.get("constate")))
                .rules(rules(telling, evidence))
                .evidence(pieces.told());
        Truncated<Supply> supplies = Truncated.none();
        switch (settlement.status()) {
            case SATISFIED -> finding.reservations(reservations(duty, target, evidence));
            case NOT_APPLICABLE -> {}
            case BREACHED, MISSING, UNRESOLVED -> {
                String text = teller.remedy(duty, target, settlement);
                supplies = text == null ? supplies : supplies(duty, target, settlement);
                finding.remedy(text == null ? null : new Remedy(text, supplies.told()));
            }
        }
        return finding.omitted(
                        Omitted.of(used.more(), pieces.more(), sentences.more() + readings.more(), supplies.more()))
                .build();
    }

    /** {@return the finding on which no rule concluded} */
    Finding missing(PreparedObligation duty, SubjectKey target) {
        boolean commitmentMissing = duty.asks(Verification.ENGAGEMENT) && !isAnswered(duty);
        boolean nobody = target.name() == null && duty.subject() != Subject.DOSSIER && !atDistanceOnly;
        if (nobody && !commitmentMissing) {
            return nobody(duty, target);
        }
        Reason reason = commitmentMissing ? Reason.COMMITMENT_MISSING : Reason.FACT_MISSING;
        String sentence = teller.say(duty, target, missingKey(duty, target, commitmentMissing));
        return missing(duty, target, reason, sentence, teller.remedy(duty, target));
    }

    private Finding missing(
            PreparedObligation duty, SubjectKey target, Reason reason, String sentence, @Nullable String remedy) {
        Truncated<UsedFact> used = used(duty, target);
        Truncated<Supply> supplies = remedy == null ? Truncated.none() : supplies(duty, target, Status.MISSING);
        return finding(duty, target, used)
                .status(Status.MISSING)
                .reason(reason)
                .sentence(sentence)
                .remedy(remedy == null ? null : new Remedy(remedy, supplies.told()))
                .omitted(Omitted.of(used.more(), 0, 0, supplies.more()))
                .build();
    }

    private String missingKey(PreparedObligation duty, SubjectKey target, boolean commitmentMissing) {
        if (!commitmentMissing) {
            return "faits-manquants";
        }
        boolean factsMissing = !wants.of(duty, target, true).isEmpty();
        return factsMissing ? "engagement-et-faits-manquants" : "engagement-manquant";
    }

    /** There is no site, or no person, of whom the obligation could be met. */
    private Finding nobody(PreparedObligation duty, SubjectKey target) {
        String key = duty.subject() == Subject.SITE ? "aucun-site" : "aucun-personnel";
        String sentence = teller.say(duty, target, key);
        return missing(duty, target, Reason.FACT_MISSING, sentence, teller.say(duty, target, "remede-" + key));
    }

    /** {@return the finding for a site that does not say whether it receives the public} */
    Finding receptionUnknown(PreparedObligation duty, SubjectKey target) {
        Supply supply = new Supply("/sites/" + target.index() + "/recoit_public", RECEPTION.accepted());
        Truncated<UsedFact> used = used(duty, target);
        return finding(duty, target, used)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .sentence(teller.say(duty, target, "reception-inconnue"))
                .remedy(new Remedy(teller.say(duty, target, "remede-reception-inconnue"), List.of(supply)))
                .omitted(Omitted.of(used.more(), 0, 0, 0))
                .build();
    }

    private Truncated<UsedFact> used(PreparedObligation duty, SubjectKey target) {
        return facts.used(duty, target, commitment(duty));
    }

    private Finding.FindingBuilder finding(PreparedObligation duty, SubjectKey target, Truncated<UsedFact> used) {
        return Finding.builder()
                .obligation(duty.obligation())
                .subject(target.name())
                .readings(List.of())
                .rules(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .facts(used.told())
                .followUps(duty.followUps());
    }

    private @Nullable Engagement commitment(PreparedObligation duty) {
        return commitments.get(duty.obligation().id());
    }

    private boolean isAnswered(PreparedObligation duty) {
        return commitment(duty) != null;
    }

    private List<Reservation> reservations(PreparedObligation duty, SubjectKey target, SubjectOutcomes evidence) {
        if (!duty.asks(Verification.PIECE) || evidence.has(Outcome.ATTESTEE)) {
            return List.of();
        }
        boolean expired = evidence.has(Outcome.PERIMEE);
        return List.of(
                expired
                        ? new Reservation(Reason.EVIDENCE_EXPIRED, teller.say(duty, target, "piece-perimee"))
                        : new Reservation(Reason.EVIDENCE_MISSING, teller.say(duty, target, "piece-manquante")));
    }

    /** A question of interpretation is not settled by saying more. */
    private Truncated<Supply> supplies(PreparedObligation duty, SubjectKey target, OutcomeResolution settlement) {
        return settlement.reason() == Reason.INTERPRETATION
                ? Truncated.none()
                : supplies(duty, target, settlement.status());
    }

    private Truncated<Supply> supplies(PreparedObligation duty, SubjectKey target, Status status) {
        Truncated<Supply> wanted = wants.of(duty, target, isAnswered(duty));
        return wanted.isEmpty() && status == Status.MISSING ? wants.again(duty, target) : wanted;
    }

    private static @Nullable Object required(Map<String, Object> measured) {
        Object required = measured.get("requis");
        return required == null && measured.get("constate") instanceof Reponse ? Reponse.OUI : required;
    }

    private Truncated<UsedFact> pieces(SubjectOutcomes telling, SubjectOutcomes evidence) {
        if (!telling.namesPieces() && !evidence.namesPieces()) {
            return Truncated.none();
        }
        Set<UsedFact> pieces = new LinkedHashSet<>();
        addPieces(telling, pieces);
        addPieces(evidence, pieces);
        Truncated.Taking<UsedFact> taking = new Truncated.Taking<>(pieces.size());
        pieces.forEach(taking::add);
        taking.skip(telling.uncited() + evidence.uncited());
        return taking.few();
    }

    private void addPieces(SubjectOutcomes said, Set<UsedFact> pieces) {
        List<Observation> citing = said.citing();
        for (int i = 0; i < citing.size(); i++) {
            String name = citing.get(i).piece();
            UsedFact piece = name == null ? null : facts.piece(name);
            if (piece != null) {
                pieces.add(piece);
            }
        }
    }

    private static List<String> rules(SubjectOutcomes telling, SubjectOutcomes evidence) {
        if (telling.isOne() && evidence.isEmpty()) {
            return List.of(telling.first().match().rule().name());
        }
        Set<String> names = new TreeSet<>();
        telling.addRules(names);
        evidence.addRules(names);
        return List.copyOf(names);
    }
}
