package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What templates show of a finding. */
final class FindingData {

    private static final int MAX_FACTS = 12;

    private final Facts facts;
    private final ProofWords proof;

    FindingData(Verdict verdict, ProofWords proof) {
        this.facts = new Facts(verdict);
        this.proof = proof;
    }

    /** {@return the words for what findings rest on} */
    ProofWords proof() {
        return proof;
    }

    Facts facts() {
        return facts;
    }

    static boolean neverDecides(Finding finding) {
        return finding.obligation().nature().isJudged()
                && finding.reason() != Reason.INTERPRETATION
                && !ConclusionPolicy.decides(finding);
    }

    /** {@return whether it is satisfied with a reservation; that a commitment is due later is none here} */
    static boolean isReserved(Finding finding) {
        return finding.status() == Status.SATISFIED
                && finding.reservations().stream()
                        .anyMatch(reservation -> reservation.reason() != Reason.COMMITMENT_PENDING);
    }

    /** {@return its first facts, one line for each element} */
    List<String> lines(Finding finding) {
        return facts.lines(finding).stream().limit(MAX_FACTS).toList();
    }

    /** {@return how many more there are, in words, or empty} */
    String others(Finding finding) {
        return facts.others(finding, MAX_FACTS);
    }

    /** {@return what is to be supplied for findings that have a remedy, each once} */
    List<String> wanted(List<Finding> findings) {
        Stream<String> named = findings.stream()
                .flatMap(finding -> finding.remedy().supplies().stream())
                .map(facts::wanted)
                .distinct();
        Stream<String> unnamed = findings.stream()
                .filter(finding -> finding.omitted().supplies() > 0)
                .map(finding -> "et " + Facts.unnamed(finding));
        return Stream.concat(named, unnamed).toList();
    }

    /** {@return its subject, "site Antenne d’Évreux (S7)", or empty for the whole dossier} */
    static String subject(Finding finding) {
        return finding.subjectHeading()
                .map(name -> Lexicon.type(
                                switch (finding.obligation().subject()) {
                                    case SITE -> "Site";
                                    case PERSONNEL -> "Personnel";
                                    case DOSSIER -> "Dossier";
                                })
                        + " " + name)
                .orElse("");
    }

    /** An empty part is left out of the page with its heading. */
    static Map<String, Object> filled(List<?> content) {
        return Map.of("existe", !content.isEmpty(), "total", String.valueOf(content.size()), "constats", content);
    }

    /** {@return the text as a sentence, with a stop at its end} */
    static String stopped(String text) {
        String told = text.strip();
        return told.isEmpty() || ".!?…".indexOf(told.charAt(told.length() - 1)) >= 0 ? told : told + ".";
    }

    static String tone(Conclusion conclusion) {
        return switch (conclusion) {
            case LATE, NON_COMPLIANT -> "contre";
            case INCOMPLETE, UNDECIDED, COMPLIANT_WITH_RESERVATIONS -> "attente";
            case COMPLIANT -> "pour";
        };
    }

    static String tone(Status status) {
        return switch (status) {
            case SATISFIED -> "pour";
            case BREACHED -> "contre";
            case MISSING, UNRESOLVED -> "attente";
            case NOT_APPLICABLE -> "neutre";
        };
    }
}
