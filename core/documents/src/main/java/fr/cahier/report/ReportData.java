package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Authority;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The data that reports and letters have in common. */
final class ReportData {

    private final Verdict verdict;
    private final @Nullable ReviewedVerdict reviewed;
    private final FindingData findings;

    ReportData(Verdict verdict) {
        this(verdict, null);
    }

    /** The data of what the officer held, with the software's own proposal beside it. */
    ReportData(ReviewedVerdict reviewed) {
        this(reviewed.held(), reviewed);
    }

    ReportData(Verdict verdict, @Nullable ReviewedVerdict reviewed) {
        this.verdict = verdict;
        this.reviewed = reviewed;
        this.findings = new FindingData(verdict, new ProofWords(reviewed));
    }

    /** {@return the dossier and the proposal} */
    Map<String, Object> identity() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("avis", Facts.capitalized(Lexicon.value(verdict.conclusion())));
        data.put(
                "avis_logiciel",
                reviewed == null
                        ? ""
                        : Facts.capitalized(Lexicon.value(reviewed.verdict().conclusion())));
        data.put("avis_classe", FindingData.tone(verdict.conclusion()));
        data.put("sens", new OpenQuestions(verdict).meaning());
        data.put("dossier", Objects.requireNonNullElse(verdict.dossierReference(), "sans référence"));
        data.put("candidat", Objects.requireNonNullElse(verdict.candidate(), "non nommé"));
        data.put("cahier", verdict.title());
        Authority authority = verdict.authority();
        data.put("autorite", authority.name());
        data.put("a_l_autorite", authority.dative());
        data.put("seule_autorite", authority.alone());
        data.put("autorite_plurielle", authority.isPlural());
        Authority service = verdict.voice().service();
        data.put("service", service.name());
        data.put("service_lui_meme", service.itself());
        data.put("service_pluriel", service.isPlural());
        data.put("label", verdict.voice().label());
        return data;
    }

    /** {@return what the software alone proposes} */
    Verdict proposed() {
        return reviewed == null ? verdict : reviewed.verdict();
    }

    /** {@return what a person saw, chose or decided in this dossier, and of that the readings} */
    Map<String, Object> hand() {
        List<OfficerView> views = reviewed == null ? List.of() : reviewed.views();
        List<OfficerView> readings =
                views.stream().filter(view -> view.kind() == Kind.READING).toList();
        return Map.of("vues", ReviewData.views(views), "lectures_choisies", ReviewData.views(readings));
    }

    FindingData findings() {
        return findings;
    }

    /** {@return what the office decided for all dossiers} */
    List<Map<String, Object>> retained() {
        return Retained.of(verdict).stream()
                .map(one -> Map.<String, Object>of(
                        "quoi", one.told(), "fondement", one.grounds(), "sujets", one.followedBy()))
                .toList();
    }

    List<Map<String, Object>> counts() {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            int count = (int) verdict.findings().stream()
                    .filter(f -> f.status() == status)
                    .count();
            counts.add(Map.of(
                    "statut", Facts.capitalized(VerdictWords.counted(status, count)) + reserved(status),
                    "nombre", String.valueOf(count),
                    "classe", FindingData.tone(status)));
        }
        return counts;
    }

    private String reserved(Status status) {
        long reserved = status == Status.SATISFIED
                ? verdict.findings().stream().filter(FindingData::isReserved).count()
                : 0;
        return reserved == 0 ? "" : ", dont " + reserved + " sous réserve";
    }

    /** {@return the findings that determine the conclusion} */
    List<Finding> foundations() {
        return verdict.findings().stream().filter(this::isGround).toList();
    }

    private boolean isGround(Finding finding) {
        boolean alone = ConclusionPolicy.decides(finding);
        return switch (verdict.conclusion()) {
            case LATE -> finding.reason() == Reason.AFTER_DEADLINE;
            case NON_COMPLIANT -> alone && finding.status() == Status.BREACHED;
            case INCOMPLETE ->
                alone
                        && (finding.status() == Status.MISSING
                                || finding.status() == Status.UNRESOLVED && finding.reason() != Reason.INTERPRETATION);
            case UNDECIDED -> finding.status() == Status.UNRESOLVED && finding.reason() == Reason.INTERPRETATION;
            case COMPLIANT_WITH_RESERVATIONS ->
                !finding.reservations().isEmpty()
                        || finding.status() != Status.SATISFIED && finding.status() != Status.NOT_APPLICABLE;
            case COMPLIANT -> false;
        };
    }

    Map<String, Object> receipt() {
        Receipt receipt = verdict.receipt();
        return Map.of(
                "reglement", receipt.regulation(),
                "reglement_empreinte", receipt.regulationSha256(),
                "texte_empreinte", receipt.sourceSha256(),
                "dossier_empreinte", receipt.dossierSha256(),
                "version", receipt.libraryVersion(),
                "instant", new InstantFormat(receipt.zone()).told(receipt.instant()),
                "fuseau",
                        receipt.zone().toString().equals("Europe/Paris")
                                ? "heure de Paris"
                                : receipt.zone().toString(),
                "base", Lexicon.value(receipt.instantBasis()),
                "doctrine_empreinte", Objects.requireNonNullElse(receipt.doctrineSha256(), ""),
                "instruction_empreinte", reviewed == null ? "" : reviewed.sha256());
    }
}
