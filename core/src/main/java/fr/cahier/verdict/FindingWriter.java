package fr.cahier.verdict;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes findings: what is told, measured, used, reserved and to be done, for one obligation and one subject. */
final class FindingWriter {

    private static final FactPath RECEPTION = FactPath.of("sites[].recoit_public");

    private final DossierFacts facts;
    private final Wants wants;
    private final Map<String, Engagement> commitments;
    private final boolean atDistanceOnly;
    private final Teller teller;

    /** @param commitments the answer that counts for each obligation that has one */
    FindingWriter(
            DossierFacts facts, Sentences sentences, Map<String, Engagement> commitments, boolean atDistanceOnly) {
        this.facts = facts;
        this.wants = new Wants(facts, atDistanceOnly);
        this.commitments = commitments;
        this.atDistanceOnly = atDistanceOnly;
        this.teller = new Teller(sentences, commitments);
    }

    /** {@return the finding that {@code settlement} amounts to} */
    Finding concluded(Duty duty, Target target, Settlement settlement, List<Observation> evidence) {
        Map<String, Object> measured = settlement.telling().get(0).match().bindings();
        List<Observation> all = joined(settlement.telling(), evidence);
        Finding.FindingBuilder finding = finding(duty, target)
                .status(settlement.status())
                .reason(settlement.reason())
                .sentence(teller.sentence(duty, target, settlement))
                .readings(teller.readings(duty, target, settlement))
                .observed(measured.get("constate"))
                .required(required(measured))
                .gap(Gap.between(measured.get("requis"), measured.get("constate")))
                .rules(rules(all))
                .evidence(pieces(all));
        return switch (settlement.status()) {
            case SATISFIED ->
                finding.reservations(reservations(duty, target, evidence)).build();
            case NOT_APPLICABLE -> finding.build();
            case BREACHED, MISSING, UNRESOLVED ->
                finding.remedy(remedy(duty, target, settlement)).build();
        };
    }

    /** {@return the finding on which no rule concluded} */
    Finding missing(Duty duty, Target target) {
        boolean commitmentMissing = duty.asks(Verification.ENGAGEMENT) && !isAnswered(duty);
        boolean nobody = target.name() == null && duty.subject() != Subject.DOSSIER && !atDistanceOnly;
        if (nobody && !commitmentMissing) {
            return nobody(duty, target);
        }
        return finding(duty, target)
                .status(Status.MISSING)
                .reason(commitmentMissing ? Reason.COMMITMENT_MISSING : Reason.FACT_MISSING)
                .sentence(teller.say(duty, target, missingKey(duty, target, commitmentMissing)))
                .remedy(remedy(duty, target, teller.remedy(duty, target), Status.MISSING))
                .build();
    }

    private String missingKey(Duty duty, Target target, boolean commitmentMissing) {
        if (!commitmentMissing) {
            return "faits-manquants";
        }
        boolean factsMissing = !wants.of(duty, target, true).isEmpty();
        return factsMissing ? "engagement-et-faits-manquants" : "engagement-manquant";
    }

    /** There is no site, or no person, of whom the obligation could be met. */
    private Finding nobody(Duty duty, Target target) {
        String key = duty.subject() == Subject.SITE ? "aucun-site" : "aucun-personnel";
        return finding(duty, target)
                .status(Status.MISSING)
                .reason(Reason.FACT_MISSING)
                .sentence(teller.say(duty, target, key))
                .remedy(remedy(duty, target, teller.say(duty, target, "remede-" + key), Status.MISSING))
                .build();
    }

    /** {@return the finding for a site that does not say whether it receives the public} */
    Finding receptionUnknown(Duty duty, Target target) {
        Supply supply = new Supply("/sites/" + target.index() + "/recoit_public", RECEPTION.accepted());
        return finding(duty, target)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .sentence(teller.say(duty, target, "reception-inconnue"))
                .remedy(new Remedy(teller.say(duty, target, "remede-reception-inconnue"), List.of(supply)))
                .build();
    }

    private Finding.FindingBuilder finding(Duty duty, Target target) {
        return Finding.builder()
                .obligation(duty.obligation())
                .subject(target.name())
                .readings(List.of())
                .rules(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .facts(facts.used(duty, target, commitment(duty)))
                .followUps(duty.followUps());
    }

    private @Nullable Engagement commitment(Duty duty) {
        return commitments.get(duty.obligation().id());
    }

    private boolean isAnswered(Duty duty) {
        return commitment(duty) != null;
    }

    private static List<Observation> joined(List<Observation> some, List<Observation> others) {
        if (others.isEmpty()) {
            return some;
        }
        List<Observation> all = new ArrayList<>(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    private List<Reservation> reservations(Duty duty, Target target, List<Observation> evidence) {
        if (!duty.asks(Verification.PIECE) || has(evidence, Outcome.ATTESTEE)) {
            return List.of();
        }
        boolean expired = has(evidence, Outcome.PERIMEE);
        return List.of(
                expired
                        ? new Reservation(Reason.EVIDENCE_EXPIRED, teller.say(duty, target, "piece-perimee"))
                        : new Reservation(Reason.EVIDENCE_MISSING, teller.say(duty, target, "piece-manquante")));
    }

    private static boolean has(List<Observation> evidence, Outcome outcome) {
        for (Observation observation : evidence) {
            if (observation.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /** A question of interpretation is not settled by saying more. */
    private @Nullable Remedy remedy(Duty duty, Target target, Settlement settlement) {
        String text = teller.remedy(duty, target, settlement);
        if (text != null && settlement.reason() == Reason.INTERPRETATION) {
            return new Remedy(text, List.of());
        }
        return remedy(duty, target, text, settlement.status());
    }

    private @Nullable Remedy remedy(Duty duty, Target target, @Nullable String text, Status status) {
        return text == null ? null : new Remedy(text, supplies(duty, target, status));
    }

    private List<Supply> supplies(Duty duty, Target target, Status status) {
        List<Supply> wanted = wants.of(duty, target, isAnswered(duty));
        return wanted.isEmpty() && status == Status.MISSING ? wants.again(duty, target) : wanted;
    }

    private static @Nullable Object required(Map<String, Object> measured) {
        Object required = measured.get("requis");
        return required == null && measured.get("constate") instanceof Reponse ? Reponse.OUI : required;
    }

    private List<UsedFact> pieces(List<Observation> observations) {
        if (observations.size() == 1) {
            UsedFact only = piece(observations.get(0));
            return only == null ? List.of() : List.of(only);
        }
        Set<UsedFact> pieces = new LinkedHashSet<>();
        for (Observation observation : observations) {
            UsedFact piece = piece(observation);
            if (piece != null) {
                pieces.add(piece);
            }
        }
        return List.copyOf(pieces);
    }

    private @Nullable UsedFact piece(Observation observation) {
        Object name = observation.match().bindings().get("piece");
        return name == null ? null : facts.piece(name.toString());
    }

    private static List<String> rules(List<Observation> observations) {
        String first = observations.get(0).match().rule().name();
        List<String> names = new ArrayList<>(2);
        names.add(first);
        for (int i = 1; i < observations.size(); i++) {
            String name = observations.get(i).match().rule().name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        if (names.size() == 1) {
            return List.of(first);
        }
        names.sort(Comparator.naturalOrder());
        return List.copyOf(names);
    }
}
