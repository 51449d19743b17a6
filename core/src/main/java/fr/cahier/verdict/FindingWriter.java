package fr.cahier.verdict;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes findings: the sentence, the facts, the evidence and the remedy of one obligation and one subject. */
final class FindingWriter {

    private static final FactPath RECEPTION = FactPath.of("sites[].recoit_public");

    private final Regulation regulation;
    private final DossierFacts facts;
    private final Map<String, Engagement> commitments;
    private final boolean atDistanceOnly;
    private final Sentences sentences;

    FindingWriter(
            Regulation regulation, DossierFacts facts, Map<String, Engagement> commitments, boolean atDistanceOnly) {
        this.regulation = regulation;
        this.facts = facts;
        this.commitments = commitments;
        this.atDistanceOnly = atDistanceOnly;
        this.sentences = new Sentences(regulation.zone());
    }

    /** {@return the finding that {@code settlement} amounts to} */
    Finding concluded(Obligation obligation, Target target, Settlement settlement, List<Observation> evidence) {
        Observation first = settlement.telling().get(0);
        Map<String, Object> bindings = new HashMap<>(first.match().bindings());
        Finding.FindingBuilder finding = finding(obligation, target)
                .status(settlement.status())
                .reason(settlement.reason())
                .sentence(sentence(obligation, target, settlement))
                .readings(readings(obligation, target, settlement))
                .observed(bindings.get("constate"))
                .required(required(obligation, bindings))
                .gap(gap(bindings.get("requis"), bindings.get("constate")))
                .rules(rules(Stream.concat(settlement.telling().stream(), evidence.stream())))
                .evidence(pieces(Stream.concat(settlement.telling().stream(), evidence.stream())));
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
        boolean commitmentMissing =
                obligation.asks(Verification.ENGAGEMENT) && !commitments.containsKey(obligation.id());
        boolean factsMissing = !facts.wanted(obligation, target, true).isEmpty();
        boolean nobody = target.name() == null && obligation.subject() != Subject.DOSSIER && !atDistanceOnly;
        String key = commitmentMissing
                ? factsMissing ? "engagement-et-faits-manquants" : "engagement-manquant"
                : nobody ? nobodyKey(obligation) : "faits-manquants";
        return finding(obligation, target)
                .status(Status.MISSING)
                .reason(commitmentMissing ? Reason.COMMITMENT_MISSING : Reason.FACT_MISSING)
                .sentence(fill(obligation, target, key, Map.of()))
                .remedy(
                        nobody && !commitmentMissing
                                ? remedyForNobody(obligation, target)
                                : remedy(obligation, target, null, Map.of(), true))
                .build();
    }

    /** {@return the finding for a site that does not say whether it receives the public} */
    Finding receptionUnknown(Obligation obligation, Target target) {
        Supply supply = new Supply("/sites/" + target.index() + "/recoit_public", RECEPTION.accepted());
        return finding(obligation, target)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .sentence(fill(obligation, target, "reception-inconnue", Map.of()))
                .remedy(new Remedy(fill(obligation, target, "remede-reception-inconnue", Map.of()), List.of(supply)))
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

    private Remedy remedyForNobody(Obligation obligation, Target target) {
        String text = fill(obligation, target, "remede-" + nobodyKey(obligation), Map.of());
        return new Remedy(text, facts.wanted(obligation, target, true));
    }

    private static String nobodyKey(Obligation obligation) {
        return obligation.subject() == Subject.SITE ? "aucun-site" : "aucun-personnel";
    }

    private List<String> commitmentKeys(Obligation obligation) {
        return Optional.ofNullable(commitments.get(obligation.id()))
                .map(commitment -> Arrays.asList(commitment.par().split(", ")))
                .orElse(List.of());
    }

    private static Set<FollowUp> followUps(Obligation obligation) {
        Set<FollowUp> followUps = EnumSet.noneOf(FollowUp.class);
        if (obligation.asks(Verification.VISITE)) {
            followUps.add(FollowUp.CHECK_ON_SITE);
        }
        if (obligation.asks(Verification.APRES_LABEL)) {
            followUps.add(FollowUp.DUE_AFTER_LABEL);
        }
        return followUps;
    }

    /** Several rules may tell one finding: each of their sentences is kept, once. */
    private String sentence(Obligation obligation, Target target, Settlement settlement) {
        List<String> told = settlement.telling().stream()
                .map(observation -> fill(
                        obligation,
                        target,
                        wordingKey(observation),
                        observation.match().bindings()))
                .distinct()
                .toList();
        String joined = String.join(" ", told);
        boolean torn = settlement.reason() == Reason.CONTRADICTORY_FACTS
                && settlement.telling().stream().anyMatch(o -> o.outcome() != Outcome.CONTRADICTION);
        String lead = torn ? fill(obligation, target, "conflit", Map.of()) + " " : "";
        return lead + joined + givenGlobally(obligation, target, settlement);
    }

    private static String wordingKey(Observation observation) {
        return observation.match().rule().wording();
    }

    private String givenGlobally(Obligation obligation, Target target, Settlement settlement) {
        Engagement commitment = commitments.get(obligation.id());
        boolean answered = settlement.reason() == Reason.PROVEN || settlement.reason() == Reason.COMMITMENT_REFUSED;
        return answered && commitment != null && commitment.global()
                ? " " + fill(obligation, target, "reponse-globale", Map.of("par", told(commitment.par())))
                : "";
    }

    private static String told(String keys) {
        return keys.replace("global", "signature du texte entier");
    }

    private List<String> readings(Obligation obligation, Target target, Settlement settlement) {
        return settlement.telling().stream()
                .flatMap(observation -> regulation.wording(obligation, wordingKey(observation)).readings().stream()
                        .map(reading -> sentences.fill(
                                reading,
                                values(obligation, target, observation.match().bindings()))))
                .distinct()
                .toList();
    }

    private List<Reservation> reservations(Obligation obligation, Target target, List<Observation> evidence) {
        if (!obligation.asks(Verification.PIECE) || has(evidence, Outcome.ATTESTEE)) {
            return List.of();
        }
        Reason reason = has(evidence, Outcome.PERIMEE) ? Reason.EVIDENCE_EXPIRED : Reason.EVIDENCE_MISSING;
        String key = reason == Reason.EVIDENCE_EXPIRED ? "piece-perimee" : "piece-manquante";
        return List.of(new Reservation(reason, fill(obligation, target, key, Map.of())));
    }

    private static boolean has(List<Observation> evidence, Outcome outcome) {
        return evidence.stream().anyMatch(observation -> observation.outcome() == outcome);
    }

    /** A question of interpretation is not settled by saying more. */
    private @Nullable Remedy remedy(Obligation obligation, Target target, Settlement settlement) {
        Observation first = settlement.telling().get(0);
        String own = regulation.wording(obligation, wordingKey(first)).remedy();
        boolean open = settlement.reason() == Reason.INTERPRETATION;
        return remedy(obligation, target, own, first.match().bindings(), !open);
    }

    private @Nullable Remedy remedy(
            Obligation obligation, Target target, @Nullable String own, Map<String, ?> bindings, boolean withSupplies) {
        String text = own == null ? obligation.remedy() : own;
        if (text == null) {
            return null;
        }
        List<Supply> supplies =
                withSupplies ? facts.wanted(obligation, target, commitments.containsKey(obligation.id())) : List.of();
        return new Remedy(sentences.fill(text, values(obligation, target, bindings)), supplies);
    }

    private static @Nullable Object required(Obligation obligation, Map<String, ?> bindings) {
        Object required = bindings.get("requis");
        return required == null && bindings.get("constate") instanceof Reponse ? Reponse.OUI : required;
    }

    private static @Nullable BigDecimal gap(@Nullable Object required, @Nullable Object observed) {
        if (!(required instanceof Number) || !(observed instanceof Number)) {
            return null;
        }
        BigDecimal gap = new BigDecimal(required.toString()).subtract(new BigDecimal(observed.toString()));
        return gap.signum() > 0 ? gap : null;
    }

    private String fill(Obligation obligation, Target target, String key, Map<String, ?> bindings) {
        Wording wording = regulation.wording(obligation, key);
        return sentences.fill(wording.sentence(), values(obligation, target, bindings));
    }

    private static Map<String, Object> values(Obligation obligation, Target target, Map<String, ?> bindings) {
        Map<String, Object> values = new HashMap<>(bindings);
        values.put("titre", obligation.title());
        values.put("exigence", obligation.requirement());
        values.put("sujet", subject(obligation, target));
        values.put("manque", gap(bindings.get("requis"), bindings.get("constate")));
        if (obligation.evidence() != null) {
            values.put("justificatif", obligation.evidence());
        }
        return values;
    }

    private static String subject(Obligation obligation, Target target) {
        if (target.name() == null) {
            return "le candidat";
        }
        return (obligation.subject() == Subject.SITE ? "le site " : "le personnel ") + target.name();
    }

    private List<UsedFact> pieces(Stream<Observation> observations) {
        return observations
                .map(observation -> observation.match().bindings().get("piece"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .flatMap(piece -> facts.piece(piece).stream())
                .distinct()
                .toList();
    }

    private static List<String> rules(Stream<Observation> observations) {
        return observations
                .map(observation -> observation.match().rule().name())
                .distinct()
                .sorted()
                .toList();
    }
}
