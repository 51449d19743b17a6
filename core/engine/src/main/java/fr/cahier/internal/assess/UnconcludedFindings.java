package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Omitted;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the finding on one obligation and subject of which no rule concluded. */
final class UnconcludedFindings {

    private static final FactPath RECEPTION = FactPath.of("sites[].recoit_public");

    private final FindingParts parts;
    private final boolean atDistanceOnly;

    UnconcludedFindings(FindingParts parts, boolean atDistanceOnly) {
        this.parts = parts;
        this.atDistanceOnly = atDistanceOnly;
    }

    /** {@return the finding where no rule concluded} A commitment that nothing belies is one, whatever would show it. */
    Finding of(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        if (!obligation.definition().asksOfDossier()) {
            return nothingAsked(obligation, subject);
        }
        boolean nobody = subject.name() == null && obligation.subject() != Subject.DOSSIER && !atDistanceOnly;
        boolean commitmentMissing = obligation.asks(Verification.ENGAGEMENT) && !parts.isAnswered(obligation);
        if (isCommitted(obligation) && suffices(obligation, nobody)) {
            return committed(obligation, subject, evidence);
        }
        return nobody && !commitmentMissing
                ? nobody(obligation, subject)
                : missing(obligation, subject, commitmentMissing);
    }

    /** Nothing is missing where nothing was to be said: what is to be done later remains. */
    private Finding nothingAsked(PreparedObligation obligation, SubjectKey subject) {
        Truncated<UsedFact> used = parts.used(obligation, subject);
        return parts.finding(obligation, subject, used)
                .status(Status.NOT_APPLICABLE)
                .reason(Reason.CONDITION_FALSE)
                .sentence(parts.renderer.say(obligation, subject, CommonWordings.NOTHING_ASKED))
                .omitted(Omitted.of(used.more(), 0, 0, 0))
                .build();
    }

    /** What is promised of the persons of a service is promised before any of them is described. */
    private static boolean suffices(PreparedObligation obligation, boolean nobody) {
        boolean facts = obligation.asks(Verification.FAITS);
        return nobody ? obligation.subject() == Subject.PERSONNEL && !facts : facts;
    }

    private boolean isCommitted(PreparedObligation obligation) {
        return obligation.asks(Verification.ENGAGEMENT) && parts.answer(obligation) == Reponse.OUI;
    }

    private Finding committed(PreparedObligation obligation, SubjectKey subject, SubjectOutcomes evidence) {
        boolean shown = evidence.has(Outcome.ATTESTEE);
        Truncated<UsedFact> used = parts.used(obligation, subject);
        Truncated<UsedFact> pieces = CitedPieces.of(parts.facts, evidence, SubjectOutcomes.NOTHING);
        List<Reservation> told = new ArrayList<>(parts.reservations.of(obligation, subject, evidence));
        if (!shown) {
            told.add(new Reservation(
                    Reason.COMMITMENT_UNVERIFIED, parts.renderer.say(obligation, subject, "engagement-non-verifie")));
        }
        return parts.finding(obligation, subject, used)
                .status(Status.SATISFIED)
                .reason(shown ? Reason.PROVEN : Reason.COMMITTED)
                .sentence(parts.renderer.committed(obligation, subject))
                .observed(Reponse.OUI)
                .required(Reponse.OUI)
                .rules(FindingParts.rules(evidence, SubjectOutcomes.NOTHING))
                .evidence(pieces.kept())
                .reservations(List.copyOf(told))
                .omitted(Omitted.of(used.more(), pieces.more(), 0, 0))
                .build();
    }

    private Finding missing(PreparedObligation obligation, SubjectKey subject, boolean commitmentMissing) {
        Reason reason = commitmentMissing ? Reason.COMMITMENT_MISSING : Reason.FACT_MISSING;
        String sentence = parts.renderer.say(obligation, subject, missingKey(obligation, subject, commitmentMissing));
        return missing(obligation, subject, reason, sentence, parts.renderer.remedy(obligation, subject));
    }

    private Finding missing(
            PreparedObligation obligation,
            SubjectKey subject,
            Reason reason,
            String sentence,
            @Nullable String remedy) {
        Truncated<UsedFact> used = parts.used(obligation, subject);
        Truncated<Supply> supplies =
                remedy == null ? Truncated.none() : parts.supplies(obligation, subject, Status.MISSING);
        return parts.finding(obligation, subject, used)
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
        return parts.missingInputs.lacksFacts(obligation, subject)
                ? "engagement-et-faits-manquants"
                : "engagement-manquant";
    }

    /** No site, or no person, could meet the obligation. */
    private Finding nobody(PreparedObligation obligation, SubjectKey subject) {
        String key = obligation.subject() == Subject.SITE ? "aucun-site" : "aucun-personnel";
        String sentence = parts.renderer.say(obligation, subject, key);
        return missing(
                obligation,
                subject,
                Reason.FACT_MISSING,
                sentence,
                parts.renderer.say(obligation, subject, "remede-" + key));
    }

    /** {@return the finding for a site that does not say whether it receives the public} */
    Finding receptionUnknown(PreparedObligation obligation, SubjectKey subject) {
        Supply supply = new Supply("/sites/" + subject.index() + "/recoit_public", RECEPTION.accepted());
        Truncated<UsedFact> used = parts.used(obligation, subject);
        return parts.finding(obligation, subject, used)
                .status(Status.UNRESOLVED)
                .reason(Reason.APPLICABILITY_UNKNOWN)
                .sentence(parts.renderer.say(obligation, subject, "reception-inconnue"))
                .remedy(new Remedy(
                        parts.renderer.say(obligation, subject, "remede-reception-inconnue"), List.of(supply)))
                .omitted(Omitted.of(used.more(), 0, 0, 0))
                .build();
    }
}
