package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data for templates of the report. */
final class ReportData {

    /** All names that the template may use. */
    static final Set<String> NAMES =
            Set.of((". avis avis_classe sens motifs plus_de_motifs dossier candidat cahier comptes statut nombre "
                            + "classe a_dire a_fournir non_respecte a_trancher rien_a_faire total constats numero titre "
                            + "sujet sujets phrase motif lectures faits autres_faits pieces a_faire ou texte ne_decide_pas "
                            + "attendu place chapitres obligations groupes plusieurs reserves sur_place apres_label promesses pour "
                            + "facultes remarques recu reglement reglement_empreinte texte_empreinte dossier_empreinte "
                            + "version instant fuseau base existe autorite a_l_autorite seule_autorite autorite_plurielle service service_lui_meme service_pluriel label "
                            + "avis_logiciel instruction jour vues logiciel instructeur fondement auteur entree message "
                            + "non_applique retenu quoi termes terme doctrine_empreinte instruction_empreinte")
                    .split(" "));

    private static final int MAX_GROUNDS = 20;

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
        this.findings = new FindingData(verdict);
    }

    Map<String, Object> all() {
        Map<String, Object> data = identity();
        data.put("comptes", counts());
        List<Map<String, Object>> grounds = grounds();
        data.put("motifs", grounds.stream().limit(MAX_GROUNDS).toList());
        data.put(
                "plus_de_motifs",
                grounds.size() > MAX_GROUNDS
                        ? VerdictWords.plural(grounds.size() - MAX_GROUNDS, "autre", "autres")
                        : "");
        work(data);
        data.put("chapitres", chapters());
        data.put(
                "reserves",
                FindingData.filled(
                        verdict.findings().stream().flatMap(this::reservations).toList()));
        data.put("sur_place", FindingData.filled(followUps(FollowUp.CHECK_ON_SITE)));
        data.put("apres_label", FindingData.filled(followUps(FollowUp.DUE_AFTER_LABEL)));
        data.put("promesses", FindingData.filled(PromiseList.data(verdict)));
        data.put("facultes", FindingData.filled(options()));
        data.put(
                "remarques",
                FindingData.filled(
                        Stream.concat(verdict.remarks().stream(), VerdictWords.otherRemarks(verdict).stream())
                                .toList()));
        data.put("retenu", FindingData.filled(retained()));
        data.put("instruction", reviewed == null ? List.of() : List.of(new ReviewData(reviewed).all()));
        data.put("recu", receipt());
        data.put("termes", List.of());
        return data;
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
        data.put("sens", VerdictWords.meaning(verdict.conclusion(), verdict.voice()));
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

    private void work(Map<String, Object> data) {
        Questions questions = Questions.of(verdict);
        List<Map<String, Object>> first =
                questions.byPointer().values().stream().map(this::question).toList();
        List<Map<String, Object>> missing =
                found(f -> f.isMissing() && f.status() != Status.BREACHED && !questions.asksFirst(f));
        List<Map<String, Object>> breached = found(finding -> finding.status() == Status.BREACHED);
        List<Map<String, Object>> open = found(f -> f.status() == Status.UNRESOLVED && !f.isMissing());
        data.put("a_dire", FindingData.filled(first));
        data.put("a_fournir", FindingData.filled(missing));
        data.put("non_respecte", FindingData.filled(breached));
        data.put("a_trancher", FindingData.filled(open));
        data.put("rien_a_faire", first.isEmpty() && missing.isEmpty() && breached.isEmpty() && open.isEmpty());
    }

    private List<Map<String, Object>> found(Predicate<Finding> kind) {
        return verdict.findings().stream().filter(kind).map(findings::of).toList();
    }

    Map<String, Object> question(List<Finding> asking) {
        Finding one = asking.get(0);
        return Map.of(
                "place", findings.facts().wanted(one.remedy().supplies().get(0)),
                "a_faire", one.remedy().text(),
                "sujets", Named.findings(asking));
    }

    List<Map<String, Object>> counts() {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            int count = (int) verdict.findings().stream()
                    .filter(f -> f.status() == status)
                    .count();
            counts.add(Map.of(
                    "statut", Facts.capitalized(VerdictWords.status(status, count)),
                    "nombre", String.valueOf(count),
                    "classe", FindingData.tone(status)));
        }
        return counts;
    }

    /** {@return the findings that determine the conclusion} */
    List<Map<String, Object>> grounds() {
        return verdict.findings().stream()
                .filter(this::isGround)
                .map(FindingData::ground)
                .toList();
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

    private List<Map<String, Object>> chapters() {
        List<Map<String, Object>> chapters = new ArrayList<>();
        for (Map.Entry<Chapter, List<Finding>> entry :
                verdict.findingsByChapter().entrySet()) {
            Map<Obligation, List<Finding>> byObligation = entry.getValue().stream()
                    .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
            if (!byObligation.isEmpty()) {
                chapters.add(Map.of(
                        "titre", entry.getKey().title(),
                        "nombre", VerdictWords.plural(byObligation.size(), "obligation", "obligations"),
                        "obligations",
                                byObligation.values().stream()
                                        .map(this::obligation)
                                        .toList()));
            }
        }
        return chapters;
    }

    /** Findings with one status are grouped, so that a large network stays readable. */
    private Map<String, Object> obligation(List<Finding> findings) {
        Map<Status, List<Finding>> byStatus = findings.stream()
                .collect(Collectors.groupingBy(Finding::status, LinkedHashMap::new, Collectors.toList()));
        Obligation obligation = findings.get(0).obligation();
        return Map.of(
                "numero", obligation.id(),
                "titre", obligation.title(),
                "texte", obligation.source().toString(),
                "ne_decide_pas", obligation.nature() != Nature.OBLIGATION,
                "groupes", byStatus.values().stream().map(this::group).toList());
    }

    private Map<String, Object> group(List<Finding> findings) {
        Status status = findings.get(0).status();
        return Map.of(
                "statut", Facts.capitalized(Lexicon.value(status)),
                "classe", FindingData.tone(status),
                "plusieurs", findings.size() > 1 ? String.valueOf(findings.size()) : "",
                "sujets",
                        findings.stream()
                                .map(FindingData::subject)
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining(", ")),
                "constats", findings.stream().map(this.findings::of).toList());
    }

    private Stream<Map<String, Object>> reservations(Finding finding) {
        return finding.reservations().stream()
                .map(reservation -> Map.<String, Object>of(
                        "numero", finding.obligation().id(),
                        "sujet", FindingData.subject(finding),
                        "phrase", reservation.sentence()));
    }

    private List<Map<String, Object>> followUps(FollowUp followUp) {
        Map<Obligation, List<Finding>> due = verdict.findings().stream()
                .filter(finding -> finding.followUps().contains(followUp))
                .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
        return due.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "numero", entry.getKey().id(),
                        "titre", entry.getKey().title(),
                        "sujets",
                                entry.getValue().stream()
                                        .flatMap(finding ->
                                                Optional.of(FindingData.subject(finding))
                                                        .filter(s -> !s.isEmpty())
                                                        .stream())
                                        .collect(Collectors.joining(", "))))
                .toList();
    }

    private List<Map<String, Object>> options() {
        return verdict.options().stream()
                .filter(option -> option.status() == Status.SATISFIED || option.status() == Status.UNRESOLVED)
                .map(option ->
                        Map.<String, Object>of("numero", option.obligation().id(), "phrase", option.sentence()))
                .toList();
    }

    Map<String, Object> receipt() {
        Receipt receipt = verdict.receipt();
        return Map.of(
                "reglement", receipt.regulation(),
                "reglement_empreinte", receipt.regulationSha256(),
                "texte_empreinte", receipt.sourceSha256(),
                "dossier_empreinte", receipt.dossierSha256(),
                "version", receipt.libraryVersion(),
                "instant", new InstantFormat(receipt.zone()).text(receipt.instant()),
                "fuseau",
                        receipt.zone().toString().equals("Europe/Paris")
                                ? "heure de Paris"
                                : receipt.zone().toString(),
                "base", Lexicon.value(receipt.instantBasis()),
                "doctrine_empreinte", Objects.requireNonNullElse(receipt.doctrineSha256(), ""),
                "instruction_empreinte", reviewed == null ? "" : reviewed.sha256());
    }
}
