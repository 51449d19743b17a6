package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Engagement;
import fr.cahier.internal.match.Match;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the finding on one obligation and subject. */
final class FindingWriter {

    private static final FactPath RECEPTION = FactPath.of("sites[].recoit_public");

    private final DossierFacts facts;
    private final MissingInputs missingInputs;

    /** The answer that counts, by obligation. */
    private final Map<String, Engagement> commitments;

    private final boolean atDistanceOnly;
    private final MessageRenderer renderer;

    FindingWriter(DossierFacts facts, InstantFormat format, Answers answers, Settlements settlements) {
        this.facts = facts;
        this.missingInputs = new MissingInputs(facts, answers.atDistanceOnly());
        this.commitments = answers.commitments();
        this.atDistanceOnly = answers.atDistanceOnly();
        this.renderer = new MessageRenderer(format, commitments, settlements);
    }

    Finding concluded(
            PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution, SubjectOutcomes evidence) {
        SubjectOutcomes decisive = resolution.decisive();
        Map<String, Object> measured = decisive.first().bindings();
        Truncated<UsedFact> used = used(obligation, subject);
        Truncated<UsedFact> pieces = pieces(decisive, evidence);
        Truncated<String> sentences = renderer.sentences(obligation, subject, resolution);
        Truncated<Map.Entry<String, PossibleReading>> readings = renderer.readings(obligation, subject, resolution);
        List<Settled> settled = renderer.settled(obligation, subject, resolution);
        Finding.FindingBuilder finding = finding(obligation, subject, used)
                .status(resolution.status())
                .reason(isDeclaredOnly(obligation, resolution, evidence, used) ? Reason.COMMITTED : resolution.reason())
                .sentence(renderer.sentence(obligation, subject, resolution, sentences, settled))
                .readings(each(readings, Map.Entry::getKey))
                .possible(each(readings, Map.Entry::getValue))
                .questions(renderer.questions(obligation, resolution))
                .settled(settled)
                .observed(measured.get("constate"))
                .required(required(measured))
                .gap(Gap.between(measured.get("requis"), measured.get("constate")))
                .rules(rules(decisive, evidence))
                .evidence(pieces.kept());
        Truncated<Supply> supplies = Truncated.none();
        switch (resolution.status()) {
            case SATISFIED -> finding.reservations(reservations(obligation, subject, evidence));
            case NOT_APPLICABLE -> {}
            case BREACHED, MISSING, UNRESOLVED -> {
                String text = renderer.remedy(obligation, subject, resolution);
                supplies = text == null ? supplies : supplies(obligation, subject, resolution);
                finding.remedy(text == null ? null : new Remedy(text, supplies.kept()));
            }
        }
        return finding.omitted(
                        Omitted.of(used.more(), pieces.more(), sentences.more() + readings.more(), supplies.more()))
                .build();
    }

    /** Few findings have readings. */
    private static <S, T> List<T> each(Truncated<S> some, Function<S, T> part) {
        return some.isEmpty() ? List.of() : some.kept().stream().map(part).toList();
    }

    /** {@return the finding where no rule concluded} A commitment that nothing belies is one, whatever would show it. */
    Finding unconcluded(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        boolean nobody = subject.name() == null && obligation.subject() != Subject.DOSSIER && !atDistanceOnly;
        boolean commitmentMissing = obligation.asks(Verification.ENGAGEMENT) && !isAnswered(obligation);
        if (isCommitted(obligation) && suffices(obligation, nobody)) {
            return committed(obligation, subject, evidence);
        }
        return nobody && !commitmentMissing
                ? nobody(obligation, subject)
                : missing(obligation, subject, commitmentMissing);
    }

    /** What is promised of the persons of a service is promised before any of them is described. */
    private static boolean suffices(PreparedObligation obligation, boolean nobody) {
        boolean facts = obligation.asks(Verification.FAITS);
        return nobody ? obligation.subject() == Subject.PERSONNEL && !facts : facts;
    }

    private boolean isCommitted(PreparedObligation obligation) {
        Engagement commitment = commitment(obligation);
        return obligation.asks(Verification.ENGAGEMENT) && commitment != null && commitment.reponse() == Reponse.OUI;
    }

    private Finding committed(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        boolean shown = evidence.has(Outcome.ATTESTEE);
        Truncated<UsedFact> used = used(obligation, subject);
        Truncated<UsedFact> pieces = pieces(evidence, SubjectOutcomes.NOTHING);
        List<Reservation> reservations = new ArrayList<>(reservations(obligation, subject, evidence));
        if (!shown) {
            reservations.add(new Reservation(
                    Reason.COMMITMENT_UNVERIFIED, renderer.say(obligation, subject, "engagement-non-verifie")));
        }
        return finding(obligation, subject, used)
                .status(Status.SATISFIED)
                .reason(shown ? Reason.PROVEN : Reason.COMMITTED)
                .sentence(renderer.committed(obligation, subject))
                .observed(Reponse.OUI)
                .required(Reponse.OUI)
                .rules(rules(evidence, SubjectOutcomes.NOTHING))
                .evidence(pieces.kept())
                .reservations(List.copyOf(reservations))
                .omitted(Omitted.of(used.more(), pieces.more(), 0, 0))
                .build();
    }

    private Finding missing(PreparedObligation obligation, SubjectKey subject, boolean commitmentMissing) {
        Reason reason = commitmentMissing ? Reason.COMMITMENT_MISSING : Reason.FACT_MISSING;
        String sentence = renderer.say(obligation, subject, missingKey(obligation, subject, commitmentMissing));
        return missing(obligation, subject, reason, sentence, renderer.remedy(obligation, subject));
    }

    private Finding missing(
            PreparedObligation obligation,
            SubjectKey subject,
            Reason reason,
            String sentence,
            @Nullable String remedy) {
        Truncated<UsedFact> used = used(obligation, subject);
        Truncated<Supply> supplies = remedy == null ? Truncated.none() : supplies(obligation, subject, Status.MISSING);
        return finding(obligation, subject, used)
                .status(Status.MISSING)
                .reason(reason)
                .sentence(sentence)
                .remedy(remedy == null ? null : new Remedy(remedy, supplies.kept()))
                .omitted(Omitted.of(used.more(), 0, 0, supplies.more()))
                .build();
    }

    private String missingKey(PreparedObligation obligation, SubjectKey subject, boolean commitmentMissing) {
        if (!commitmentMissing) {
            return "faits-manquants";
        }
        boolean factsMissing = !missingInputs.of(obligation, subject, true).isEmpty();
        return factsMissing ? "engagement-et-faits-manquants" : "engagement-manquant";
    }

    /** No site, or no person, could meet the obligation. */
    private Finding nobody(PreparedObligation obligation, SubjectKey subject) {
        String key = obligation.subject() == Subject.SITE ? "aucun-site" : "aucun-personnel";
        String sentence = renderer.say(obligation, subject, key);
        return missing(
                obligation, subject, Reason.FACT_MISSING, sentence, renderer.say(obligation, subject, "remede-" + key));
    }

    /** {@return the finding for a site that does not say whether it receives the public} */
    Finding receptionUnknown(PreparedObligation obligation, SubjectKey subject) {
        Supply supply = new Supply("/sites/" + subject.index() + "/recoit_public", RECEPTION.accepted());
        Truncated<UsedFact> used = used(obligation, subject);
        return finding(obligation, subject, used)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .sentence(renderer.say(obligation, subject, "reception-inconnue"))
                .remedy(new Remedy(renderer.say(obligation, subject, "remede-reception-inconnue"), List.of(supply)))
                .omitted(Omitted.of(used.more(), 0, 0, 0))
                .build();
    }

    private Truncated<UsedFact> used(PreparedObligation obligation, SubjectKey subject) {
        return facts.used(obligation, subject, commitment(obligation));
    }

    private Finding.FindingBuilder finding(
            PreparedObligation obligation, SubjectKey subject, Truncated<UsedFact> used) {
        return Finding.builder()
                .obligation(obligation.definition())
                .subject(subject.name())
                .readings(List.of())
                .rules(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .facts(used.kept())
                .followUps(obligation.followUps());
    }

    private @Nullable Engagement commitment(PreparedObligation obligation) {
        return commitments.get(obligation.id());
    }

    /** A commitment is a declaration: it is proven only where a fact or a valid piece stands beside it. */
    private boolean isDeclaredOnly(
            PreparedObligation obligation,
            OutcomeResolution resolution,
            SubjectOutcomes evidence,
            Truncated<UsedFact> used) {
        Engagement commitment = commitment(obligation);
        return resolution.reason() == Reason.PROVEN
                && commitment != null
                && commitment.reponse() == Reponse.OUI
                && !evidence.has(Outcome.ATTESTEE)
                && used.more() == 0
                && used.kept().size() == commitment.cles().size();
    }

    boolean isAnswered(PreparedObligation obligation) {
        return commitment(obligation) != null;
    }

    private List<Reservation> reservations(
            PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        if (!obligation.asks(Verification.PIECE) || evidence.has(Outcome.ATTESTEE)) {
            return List.of();
        }
        boolean expired = evidence.has(Outcome.PERIMEE);
        return List.of(
                expired
                        ? new Reservation(Reason.EVIDENCE_EXPIRED, renderer.say(obligation, subject, "piece-perimee"))
                        : new Reservation(
                                Reason.EVIDENCE_MISSING, renderer.say(obligation, subject, "piece-manquante")));
    }

    /** More input does not settle a question of interpretation. */
    private Truncated<Supply> supplies(
            PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        return resolution.reason() == Reason.INTERPRETATION
                ? Truncated.none()
                : supplies(obligation, subject, resolution.status());
    }

    private Truncated<Supply> supplies(PreparedObligation obligation, SubjectKey subject, Status status) {
        Truncated<Supply> inputs = missingInputs.of(obligation, subject, isAnswered(obligation));
        return inputs.isEmpty() && status == Status.MISSING ? missingInputs.whole(obligation, subject) : inputs;
    }

    private static @Nullable Object required(Map<String, Object> measured) {
        Object required = measured.get("requis");
        return required == null && measured.get("constate") instanceof Reponse ? Reponse.OUI : required;
    }

    private Truncated<UsedFact> pieces(SubjectOutcomes decisive, SubjectOutcomes evidence) {
        if (!decisive.namesPieces() && !evidence.namesPieces()) {
            return Truncated.none();
        }
        Set<UsedFact> pieces = new LinkedHashSet<>();
        addPieces(decisive, pieces);
        addPieces(evidence, pieces);
        Truncated.Collector<UsedFact> collector = new Truncated.Collector<>(pieces.size());
        pieces.forEach(collector::add);
        collector.skip(decisive.uncited() + evidence.uncited());
        return collector.result();
    }

    private void addPieces(SubjectOutcomes outcomes, Set<UsedFact> pieces) {
        List<Match> citing = outcomes.citing();
        for (int i = 0; i < citing.size(); i++) {
            String name = citing.get(i).text("piece");
            UsedFact piece = name == null ? null : facts.piece(name);
            if (piece != null) {
                pieces.add(piece);
            }
        }
    }

    private static List<String> rules(SubjectOutcomes decisive, SubjectOutcomes evidence) {
        if (decisive.isOne() && evidence.isEmpty()) {
            return List.of(decisive.first().rule().name());
        }
        Set<String> names = new TreeSet<>();
        decisive.addRules(names);
        evidence.addRules(names);
        return List.copyOf(names);
    }
}
