package fr.cahier.internal.assess;

import fr.cahier.dossier.Reponse;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Verification;
import fr.cahier.verdict.Finding;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the finding that rules concluded on one obligation and subject. */
final class FindingWriter {

    private final FindingParts parts;

    FindingWriter(FindingParts parts) {
        this.parts = parts;
    }

    Finding concluded(
            PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution, SubjectOutcomes evidence) {
        if (resolution.isPromise()) {
            return promised(obligation, subject, resolution.decisive(), evidence);
        }
        SubjectOutcomes decisive = resolution.decisive();
        Map<String, Object> measured = decisive.first().bindings();
        Truncated<UsedFact> used = parts.used(obligation, subject);
        Truncated<UsedFact> pieces = CitedPieces.of(parts.facts, decisive, evidence);
        Truncated<String> sentences = parts.renderer.sentences(obligation, subject, resolution);
        Truncated<Map.Entry<String, PossibleReading>> readings =
                parts.renderer.readings(obligation, subject, resolution);
        List<Settled> settled = parts.renderer.settled(obligation, subject, resolution);
        Finding.FindingBuilder finding = parts.finding(obligation, subject, used)
                .status(resolution.status())
                .reason(isDeclaredOnly(obligation, resolution, evidence) ? Reason.COMMITTED : resolution.reason())
                .sentence(parts.renderer.sentence(obligation, subject, resolution, sentences, settled))
                .readings(each(readings, Map.Entry::getKey))
                .possible(each(readings, Map.Entry::getValue))
                .questions(parts.renderer.questions(obligation, resolution))
                .settled(settled)
                .observed(measured.get("constate"))
                .required(required(measured))
                .gap(Gap.between(measured.get("requis"), measured.get("constate")))
                .rules(FindingParts.rules(decisive, evidence))
                .evidence(pieces.kept());
        Truncated<Supply> supplies = Truncated.none();
        switch (resolution.status()) {
            case SATISFIED -> finding.reservations(parts.reservations.of(obligation, subject, evidence));
            case NOT_APPLICABLE -> finding.followUps(Set.of());
            case BREACHED, MISSING, UNRESOLVED -> {
                String text = parts.renderer.remedy(obligation, subject, resolution);
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
        Truncated<UsedFact> used = parts.used(obligation, subject);
        Truncated<UsedFact> pieces = CitedPieces.of(parts.facts, decisive, evidence);
        Truncated<Reservation> promises = parts.renderer.promises(obligation, subject, decisive);
        List<Reservation> reservations = new ArrayList<>(promises.kept());
        if (evidence.has(Outcome.PERIMEE)) {
            reservations.addAll(parts.reservations.of(obligation, subject, evidence));
        }
        return parts.finding(obligation, subject, used)
                .status(Status.SATISFIED)
                .reason(Reason.COMMITTED)
                .sentence(parts.renderer.committed(obligation, subject))
                .observed(measured.get("constate"))
                .required(required(measured))
                .gap(Gap.between(measured.get("requis"), measured.get("constate")))
                .rules(FindingParts.rules(decisive, evidence))
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

    /** {@return the finding with what is told beside it} */
    Finding mentioning(Finding finding, PreparedObligation obligation, SubjectKey subject, SubjectOutcomes mentions) {
        Set<String> rules = new TreeSet<>(finding.rules());
        mentions.addRules(rules);
        return finding.toBuilder()
                .sentence(finding.sentence() + parts.renderer.mentions(obligation, subject, mentions))
                .rules(List.copyOf(rules))
                .build();
    }

    /** {@return the finding with more that is open, or refused: told, asked and to be mended beside it} */
    Finding beside(Finding finding, PreparedObligation obligation, SubjectKey subject, SubjectOutcomes more) {
        OutcomeResolution resolution = OutcomeResolution.of(more);
        List<Settled> settled = parts.renderer.settled(obligation, subject, resolution);
        Finding.FindingBuilder both = mentioning(finding, obligation, subject, more).toBuilder()
                .remedy(joined(finding.remedy(), parts.renderer.remedy(obligation, subject, resolution)))
                .settled(joined(finding.settled(), settled));
        if (finding.status() == Status.UNRESOLVED) {
            Truncated<Map.Entry<String, PossibleReading>> readings =
                    parts.renderer.readings(obligation, subject, resolution);
            both.readings(joined(finding.readings(), each(readings, Map.Entry::getKey)))
                    .possible(joined(finding.possible(), each(readings, Map.Entry::getValue)))
                    .questions(joined(finding.questions(), parts.renderer.questions(obligation, resolution)).stream()
                            .sorted()
                            .toList());
        }
        Finding told = both.build();
        return told.toBuilder()
                .sentence(told.sentence() + QuotedDecisions.of(settled))
                .build();
    }

    private static @Nullable Remedy joined(@Nullable Remedy first, @Nullable String more) {
        return first == null || more == null || first.text().contains(more)
                ? first
                : new Remedy(first.text() + " " + more, first.supplies());
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    /** {@return the finding with the readings that settled a reserve to its commitment: they decide what is satisfied} */
    Finding settling(Finding finding, PreparedObligation obligation, SubjectKey subject, SubjectOutcomes reserve) {
        List<Settled> settled = parts.renderer.settled(obligation, subject, OutcomeResolution.of(reserve));
        boolean decides = finding.status() == Status.SATISFIED;
        return finding.toBuilder()
                .sentence(finding.sentence() + QuotedDecisions.of(settled))
                .settled(decides ? joined(finding.settled(), settled) : finding.settled())
                .build();
    }

    /**
     * A commitment is a declaration. It is proven only by a valid piece, or where the text asks for facts and a rule found
     * them: what is merely shown beside it may be empty, or speak against it.
     */
    private boolean isDeclaredOnly(
            PreparedObligation obligation, OutcomeResolution resolution, SubjectOutcomes evidence) {
        return resolution.reason() == Reason.PROVEN
                && parts.answer(obligation) == Reponse.OUI
                && !obligation.asks(Verification.FAITS)
                && !evidence.has(Outcome.ATTESTEE);
    }

    /** More input does not settle a question of interpretation. */
    private Truncated<Supply> supplies(
            PreparedObligation obligation, SubjectKey subject, OutcomeResolution resolution) {
        if (resolution.reason() == Reason.INTERPRETATION) {
            return Truncated.none();
        }
        List<PreparedPath> asked = parts.renderer.asked(obligation, resolution);
        return asked.isEmpty()
                ? parts.supplies(obligation, subject, resolution.status())
                : parts.missingInputs.of(asked, subject, parts.commitment(obligation));
    }

    private static @Nullable Object required(Map<String, Object> measured) {
        Object required = measured.get("requis");
        return required == null && measured.get("constate") instanceof Reponse ? Reponse.OUI : required;
    }
}
