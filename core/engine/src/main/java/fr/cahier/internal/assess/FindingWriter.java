package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.facts.Engagement;
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
    private final Reservations reservations;

    FindingWriter(DossierFacts facts, InstantFormat format, Answers answers, Settlements settlements) {
        this.facts = facts;
        this.missingInputs = new MissingInputs(facts, answers.atDistanceOnly());
        this.commitments = answers.commitments();
        this.atDistanceOnly = answers.atDistanceOnly();
        this.renderer = new MessageRenderer(format, commitments, facts.dossier(), settlements);
        this.reservations = new Reservations(renderer);
    }

    Finding concluded(
            PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution, SubjectOutcomes evidence) {
        if (resolution.isPromise()) {
            return promised(obligation, subject, resolution.decisive(), evidence);
        }
        SubjectOutcomes decisive = resolution.decisive();
        Map<String, Object> measured = decisive.first().bindings();
        Truncated<UsedFact> used = used(obligation, subject);
        Truncated<UsedFact> pieces = CitedPieces.of(facts, decisive, evidence);
        Truncated<String> sentences = renderer.sentences(obligation, subject, resolution);
        Truncated<Map.Entry<String, PossibleReading>> readings = renderer.readings(obligation, subject, resolution);
        List<Settled> settled = renderer.settled(obligation, subject, resolution);
        Finding.FindingBuilder finding = finding(obligation, subject, used)
                .status(resolution.status())
                .reason(isDeclaredOnly(obligation, resolution, evidence) ? Reason.COMMITTED : resolution.reason())
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
            case SATISFIED -> finding.reservations(reservations.of(obligation, subject, evidence));
            case NOT_APPLICABLE -> finding.followUps(Set.of());
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

    /** What is promised for later is not shown by any fact, and no piece can be asked for it before its day. */
    private Finding promised(
            PreparedObligation obligation, SubjectKey subject, SubjectOutcomes decisive, SubjectOutcomes evidence) {
        Map<String, Object> measured = decisive.first().bindings();
        Truncated<UsedFact> used = used(obligation, subject);
        Truncated<UsedFact> pieces = CitedPieces.of(facts, decisive, evidence);
        Truncated<Reservation> promises = renderer.promises(obligation, subject, decisive);
        List<Reservation> reservations = new ArrayList<>(promises.kept());
        if (evidence.has(Outcome.PERIMEE)) {
            reservations.addAll(this.reservations.of(obligation, subject, evidence));
        }
        return finding(obligation, subject, used)
                .status(Status.SATISFIED)
                .reason(Reason.COMMITTED)
                .sentence(renderer.committed(obligation, subject))
                .observed(measured.get("constate"))
                .required(required(measured))
                .gap(Gap.between(measured.get("requis"), measured.get("constate")))
                .rules(rules(decisive, evidence))
                .evidence(pieces.kept())
                .reservations(reservations)
                .followUps(obligation.followUpsOfPromise())
                .omitted(Omitted.of(used.more(), pieces.more(), promises.more(), 0))
                .build();
    }

    /** Few findings have readings. */
    private static <S, T> List<T> each(Truncated<S> some, Function<S, T> part) {
        return some.isEmpty() ? List.of() : some.kept().stream().map(part).toList();
    }

    /** {@return the finding where no rule concluded} A commitment that nothing belies is one, whatever would show it. */
    Finding unconcluded(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        if (!obligation.definition().asksOfDossier()) {
            return nothingAsked(obligation, subject);
        }
        boolean nobody = subject.name() == null && obligation.subject() != Subject.DOSSIER && !atDistanceOnly;
        boolean commitmentMissing = obligation.asks(Verification.ENGAGEMENT) && !isAnswered(obligation);
        if (isCommitted(obligation) && suffices(obligation, nobody)) {
            return committed(obligation, subject, evidence);
        }
        return nobody && !commitmentMissing
                ? nobody(obligation, subject)
                : missing(obligation, subject, commitmentMissing);
    }

    /** Nothing is missing where nothing was to be said: what is to be done later remains. */
    private Finding nothingAsked(PreparedObligation obligation, SubjectKey subject) {
        Truncated<UsedFact> used = used(obligation, subject);
        return finding(obligation, subject, used)
                .status(Status.NOT_APPLICABLE)
                .reason(Reason.CONDITION_FALSE)
                .sentence(renderer.say(obligation, subject, CommonWordings.NOTHING_ASKED))
                .omitted(Omitted.of(used.more(), 0, 0, 0))
                .build();
    }

    /** What is promised of the persons of a service is promised before any of them is described. */
    private static boolean suffices(PreparedObligation obligation, boolean nobody) {
        boolean facts = obligation.asks(Verification.FAITS);
        return nobody ? obligation.subject() == Subject.PERSONNEL && !facts : facts;
    }

    private boolean isCommitted(PreparedObligation obligation) {
        return obligation.asks(Verification.ENGAGEMENT) && answer(obligation) == Reponse.OUI;
    }

    /** {@return the answer that counts, a yes under a reserve as a yes; null when there is none, or when two differ} */
    private @Nullable Reponse answer(PreparedObligation obligation) {
        Engagement commitment = commitment(obligation);
        return commitment == null ? null : commitment.reponse();
    }

    private Finding committed(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        boolean shown = evidence.has(Outcome.ATTESTEE);
        Truncated<UsedFact> used = used(obligation, subject);
        Truncated<UsedFact> pieces = CitedPieces.of(facts, evidence, SubjectOutcomes.NOTHING);
        List<Reservation> told = new ArrayList<>(reservations.of(obligation, subject, evidence));
        if (!shown) {
            told.add(new Reservation(
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
                .reservations(List.copyOf(told))
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
        return missingInputs.lacksFacts(obligation, subject) ? "engagement-et-faits-manquants" : "engagement-manquant";
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

    /** {@return the finding with what is told beside it} */
    Finding mentioning(Finding finding, PreparedObligation obligation, SubjectKey subject, SubjectOutcomes mentions) {
        Set<String> rules = new TreeSet<>(finding.rules());
        mentions.addRules(rules);
        return finding.toBuilder()
                .sentence(finding.sentence() + renderer.mentions(obligation, subject, mentions))
                .rules(List.copyOf(rules))
                .build();
    }

    /** {@return the finding with the readings that settled a reserve to its commitment} */
    Finding settling(Finding finding, PreparedObligation obligation, SubjectKey subject, SubjectOutcomes reserve) {
        List<Settled> settled = renderer.settled(obligation, subject, OutcomeResolution.of(reserve));
        List<Settled> all = new ArrayList<>(finding.settled());
        all.addAll(settled);
        return finding.toBuilder()
                .sentence(finding.sentence() + QuotedDecisions.of(settled))
                .settled(all)
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
                .subjectLabel(subject.heading())
                .readings(List.of())
                .rules(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .facts(used.kept())
                .computed(facts.computed(obligation, subject))
                .followUps(obligation.followUps());
    }

    @Nullable
    Engagement commitment(PreparedObligation obligation) {
        return commitments.get(obligation.id());
    }

    /**
     * A commitment is a declaration. It is proven only by a valid piece, or where the text asks for facts and a rule found
     * them: what is merely shown beside it may be empty, or speak against it.
     */
    private boolean isDeclaredOnly(
            PreparedObligation obligation, OutcomeResolution resolution, SubjectOutcomes evidence) {
        return resolution.reason() == Reason.PROVEN
                && answer(obligation) == Reponse.OUI
                && !obligation.asks(Verification.FAITS)
                && !evidence.has(Outcome.ATTESTEE);
    }

    boolean isAnswered(PreparedObligation obligation) {
        return commitment(obligation) != null;
    }

    /** More input does not settle a question of interpretation. */
    private Truncated<Supply> supplies(
            PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        if (resolution.reason() == Reason.INTERPRETATION) {
            return Truncated.none();
        }
        List<PreparedPath> asked = renderer.asked(obligation, resolution);
        return asked.isEmpty()
                ? supplies(obligation, subject, resolution.status())
                : missingInputs.of(asked, subject, commitment(obligation));
    }

    private Truncated<Supply> supplies(PreparedObligation obligation, SubjectKey subject, Status status) {
        Truncated<Supply> inputs = missingInputs.of(obligation, subject, commitment(obligation));
        return inputs.isEmpty() && status == Status.MISSING ? missingInputs.whole(obligation, subject) : inputs;
    }

    private static @Nullable Object required(Map<String, Object> measured) {
        Object required = measured.get("requis");
        return required == null && measured.get("constate") instanceof Reponse ? Reponse.OUI : required;
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
