package fr.cahier.verdict;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes findings: what is told, measured, used, reserved and to be done, for one obligation and one subject. */
final class FindingWriter {

    private static final FactPath RECEPTION = FactPath.of("sites[].recoit_public");

    private static final Set<FollowUp> NOTHING_TO_FOLLOW = Set.of();

    private final DossierFacts facts;
    private final Wants wants;
    private final Map<String, Engagement> commitments;
    private final boolean atDistanceOnly;
    private final Teller teller;

    FindingWriter(
            Regulation regulation,
            DossierFacts facts,
            Wants wants,
            Map<String, Engagement> commitments,
            boolean atDistanceOnly) {
        this.facts = facts;
        this.wants = wants;
        this.commitments = commitments;
        this.atDistanceOnly = atDistanceOnly;
        this.teller = new Teller(regulation, commitments);
    }

    /** {@return the finding that {@code settlement} amounts to} */
    Finding concluded(Obligation obligation, Target target, Settlement settlement, List<Observation> evidence) {
        Map<String, Object> measured = settlement.telling().get(0).match().bindings();
        List<Observation> all = new ArrayList<>(settlement.telling());
        all.addAll(evidence);
        Finding.FindingBuilder finding = finding(obligation, target)
                .status(settlement.status())
                .reason(settlement.reason())
                .sentence(teller.sentence(obligation, target, settlement))
                .readings(teller.readings(obligation, target, settlement))
                .observed(measured.get("constate"))
                .required(required(measured))
                .gap(Gap.between(measured.get("requis"), measured.get("constate")))
                .rules(rules(all))
                .evidence(pieces(all));
        return switch (settlement.status()) {
            case SATISFIED ->
                finding.reservations(reservations(obligation, target, evidence)).build();
            case NOT_APPLICABLE -> finding.build();
            case BREACHED, MISSING, UNRESOLVED ->
                finding.remedy(remedy(obligation, target, settlement)).build();
        };
    }

    /** {@return the finding on which no rule concluded} */
    Finding missing(Obligation obligation, Target target) {
        boolean commitmentMissing = obligation.asks(Verification.ENGAGEMENT) && !isAnswered(obligation);
        boolean nobody = target.name() == null && obligation.subject() != Subject.DOSSIER && !atDistanceOnly;
        if (nobody && !commitmentMissing) {
            return nobody(obligation, target);
        }
        return finding(obligation, target)
                .status(Status.MISSING)
                .reason(commitmentMissing ? Reason.COMMITMENT_MISSING : Reason.FACT_MISSING)
                .sentence(teller.say(obligation, target, missingKey(obligation, target, commitmentMissing)))
                .remedy(remedy(obligation, target, teller.remedy(obligation, target), Status.MISSING))
                .build();
    }

    private String missingKey(Obligation obligation, Target target, boolean commitmentMissing) {
        if (!commitmentMissing) {
            return "faits-manquants";
        }
        boolean factsMissing = !wants.of(obligation, target, true).isEmpty();
        return factsMissing ? "engagement-et-faits-manquants" : "engagement-manquant";
    }

    /** There is no site, or no person, of whom the obligation could be met. */
    private Finding nobody(Obligation obligation, Target target) {
        String key = obligation.subject() == Subject.SITE ? "aucun-site" : "aucun-personnel";
        return finding(obligation, target)
                .status(Status.MISSING)
                .reason(Reason.FACT_MISSING)
                .sentence(teller.say(obligation, target, key))
                .remedy(remedy(obligation, target, teller.say(obligation, target, "remede-" + key), Status.MISSING))
                .build();
    }

    /** {@return the finding for a site that does not say whether it receives the public} */
    Finding receptionUnknown(Obligation obligation, Target target) {
        Supply supply = new Supply("/sites/" + target.index() + "/recoit_public", RECEPTION.accepted());
        return finding(obligation, target)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .sentence(teller.say(obligation, target, "reception-inconnue"))
                .remedy(new Remedy(teller.say(obligation, target, "remede-reception-inconnue"), List.of(supply)))
                .build();
    }

    private Finding.FindingBuilder finding(Obligation obligation, Target target) {
        return Finding.builder()
                .obligation(obligation)
                .subject(target.name())
                .readings(List.of())
                .rules(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .facts(facts.used(obligation, target, commitmentKeys(obligation)))
                .followUps(followUps(obligation));
    }

    private boolean isAnswered(Obligation obligation) {
        return commitments.containsKey(obligation.id());
    }

    private List<String> commitmentKeys(Obligation obligation) {
        return Optional.ofNullable(commitments.get(obligation.id()))
                .map(commitment -> keys(commitment.par()))
                .orElse(List.of());
    }

    private static List<String> keys(String by) {
        return by.indexOf(',') < 0 ? List.of(by) : Arrays.asList(by.split(", "));
    }

    private static Set<FollowUp> followUps(Obligation obligation) {
        if (!obligation.asks(Verification.VISITE) && !obligation.asks(Verification.APRES_LABEL)) {
            return NOTHING_TO_FOLLOW;
        }
        Set<FollowUp> followUps = EnumSet.noneOf(FollowUp.class);
        if (obligation.asks(Verification.VISITE)) {
            followUps.add(FollowUp.CHECK_ON_SITE);
        }
        if (obligation.asks(Verification.APRES_LABEL)) {
            followUps.add(FollowUp.DUE_AFTER_LABEL);
        }
        return followUps;
    }

    private List<Reservation> reservations(Obligation obligation, Target target, List<Observation> evidence) {
        if (!obligation.asks(Verification.PIECE) || has(evidence, Outcome.ATTESTEE)) {
            return List.of();
        }
        boolean expired = has(evidence, Outcome.PERIMEE);
        return List.of(
                expired
                        ? new Reservation(Reason.EVIDENCE_EXPIRED, teller.say(obligation, target, "piece-perimee"))
                        : new Reservation(Reason.EVIDENCE_MISSING, teller.say(obligation, target, "piece-manquante")));
    }

    private static boolean has(List<Observation> evidence, Outcome outcome) {
        return evidence.stream().anyMatch(observation -> observation.outcome() == outcome);
    }

    /** A question of interpretation is not settled by saying more. */
    private @Nullable Remedy remedy(Obligation obligation, Target target, Settlement settlement) {
        String text = teller.remedy(obligation, target, settlement);
        if (text != null && settlement.reason() == Reason.INTERPRETATION) {
            return new Remedy(text, List.of());
        }
        return remedy(obligation, target, text, settlement.status());
    }

    private @Nullable Remedy remedy(Obligation obligation, Target target, @Nullable String text, Status status) {
        return text == null ? null : new Remedy(text, supplies(obligation, target, status));
    }

    private List<Supply> supplies(Obligation obligation, Target target, Status status) {
        List<Supply> wanted = wants.of(obligation, target, isAnswered(obligation));
        return wanted.isEmpty() && status == Status.MISSING ? wants.again(obligation, target) : wanted;
    }

    private static @Nullable Object required(Map<String, Object> measured) {
        Object required = measured.get("requis");
        return required == null && measured.get("constate") instanceof Reponse ? Reponse.OUI : required;
    }

    private List<UsedFact> pieces(List<Observation> observations) {
        Set<UsedFact> pieces = new LinkedHashSet<>(0);
        for (Observation observation : observations) {
            Object piece = observation.match().bindings().get("piece");
            if (piece != null) {
                facts.piece(piece.toString()).ifPresent(pieces::add);
            }
        }
        return List.copyOf(pieces);
    }

    private static List<String> rules(List<Observation> observations) {
        if (observations.size() == 1) {
            return List.of(observations.get(0).match().rule().name());
        }
        Set<String> names = new TreeSet<>();
        observations.forEach(observation -> names.add(observation.match().rule().name()));
        return List.copyOf(names);
    }
}
