package fr.cahier.report;

import fr.cahier.doctrine.Position;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Vu;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Settled;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What findings rest on, in words: a reading that a person retained, or a person's decision, is neither a fact nor a piece. */
final class ProofWords {

    /** What a satisfied finding rests on, in the order in which it is told. What the candidate declares is no proof. */
    private enum Proof {
        SEEN("par ce qui a été vu sur place"),
        PIECE("avec une pièce à l’appui"),
        FACT("par un fait déclaré"),
        READING("par une lecture retenue"),
        OFFICER("par décision de l’instructeur"),
        COMMITMENT("par un engagement seul");

        private final String words;

        Proof(String words) {
            this.words = words;
        }

        private boolean isAlwaysTold() {
            return this == FACT || this == COMMITMENT;
        }
    }

    private static final Set<Reason> DOUBTS = EnumSet.of(
            Reason.EVIDENCE_MISSING, Reason.EVIDENCE_EXPIRED, Reason.CONTRADICTED_BY_EVIDENCE, Reason.TO_CHECK);

    /** The obligations and subjects that an officer decided on. */
    private final Set<List<Object>> decided;

    /** Those that somebody saw in breach on site, against what the dossier says. */
    private final Set<List<Object>> seen;

    /** Those that somebody saw in order on site. */
    private final Set<List<Object>> seenInOrder;

    /** @param reviewed what an officer holds; null where there is no sheet */
    ProofWords(@Nullable ReviewedVerdict reviewed) {
        this.decided = places(reviewed, view -> view.kind() == Kind.DEPARTURE);
        this.seen = places(
                reviewed,
                view -> view.kind() == Kind.VISIT
                        && view.status() == Status.BREACHED
                        && view.engine().status() == Status.SATISFIED);
        this.seenInOrder =
                places(reviewed, view -> view.seen() != null && view.seen().vu() == Vu.CONFORME);
    }

    private static Set<List<Object>> places(@Nullable ReviewedVerdict reviewed, Predicate<OfficerView> some) {
        return reviewed == null
                ? Set.of()
                : reviewed.views().stream()
                        .filter(some)
                        .map(OfficerView::engine)
                        .map(ProofWords::place)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return how what the dossier says is headed; empty where the sentence before it is enough} */
    String heading(Finding finding) {
        if (isSeenAgainst(finding)) {
            return "Ce que le dossier disait, à l’inverse";
        }
        return finding.readings().isEmpty() ? "" : "Ce que dit le dossier";
    }

    /** {@return whether somebody saw it in breach on site, against what the dossier says} */
    boolean isSeenAgainst(Finding finding) {
        return finding.status() == Status.BREACHED && seen.contains(place(finding));
    }

    /** {@return why the finding has its status} */
    String reason(Finding finding) {
        if (decided.contains(place(finding))) {
            return Proof.OFFICER.words;
        }
        if (isSeenAgainst(finding)) {
            return "vu sur place";
        }
        if (OpenQuestions.isLookedUp(finding)) {
            return "ce que le service doit encore relever";
        }
        if (finding.status() == Status.SATISFIED && proof(finding) == Proof.SEEN) {
            return Proof.SEEN.words;
        }
        return switch (finding.reason()) {
            case PROVEN -> proof(finding).words;
            case CONTRADICTED_BY_EVIDENCE ->
                finding.evidence().isEmpty() ? "démenti par un fait déclaré" : "démenti par une pièce";
            default -> Lexicon.value(finding.reason());
        };
    }

    /** {@return whether any satisfied finding rests on something else than facts} */
    boolean isMixed(Verdict verdict) {
        return satisfied(verdict).anyMatch(finding -> proof(finding) != Proof.FACT);
    }

    /** {@return how many satisfied findings rest on what} A declaration establishes nothing: what rests on it alone is counted apart. */
    String counted(Verdict verdict) {
        Map<Proof, Integer> counts = new EnumMap<>(Proof.class);
        satisfied(verdict).forEach(finding -> counts.merge(proof(finding), 1, Integer::sum));
        return Stream.of(Proof.values())
                .filter(proof -> proof.isAlwaysTold() || counts.containsKey(proof))
                .map(proof -> FrenchFormat.count(counts.getOrDefault(proof, 0)) + " " + proof.words)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Finding> satisfied(Verdict verdict) {
        return verdict.findings().stream().filter(finding -> finding.status() == Status.SATISFIED);
    }

    private Proof proof(Finding finding) {
        if (decided.contains(place(finding))) {
            return Proof.OFFICER;
        }
        boolean isRead = finding.settled().stream().anyMatch(ProofWords::isReading);
        if (seenInOrder.contains(place(finding)) && !isRead) {
            return Proof.SEEN;
        }
        if (finding.reason() == Reason.COMMITTED) {
            return Proof.COMMITMENT;
        }
        if (isRead) {
            return Proof.READING;
        }
        return isBacked(finding) ? Proof.PIECE : Proof.FACT;
    }

    /** A piece that is missing, out of date or to be checked backs nothing. */
    private static boolean isBacked(Finding finding) {
        return !finding.evidence().isEmpty()
                && finding.reservations().stream().map(Reservation::reason).noneMatch(DOUBTS::contains);
    }

    /** Of a reading that sets a threshold, only the threshold is told; an officer's has no decision of the office. */
    private static boolean isReading(Settled settled) {
        return settled.question() != null || settled.decision() == null || settled.decision() instanceof Position;
    }

    private static List<Object> place(Finding finding) {
        return List.of(finding.obligation().id(), finding.subjectName());
    }
}
