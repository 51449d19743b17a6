package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.internal.LibraryFile;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Threshold.SetBy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.MeasuredUnit;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an explanation tells of the processing: what mattered to this dossier first, then the whole table. */
final class TreatmentData {

    /** All names that it gives. */
    static final Set<String> NAMES = Set.of(
            ("nombre_obligations nombre_constats nombre_regles seuils_lus autres_seuils seuils titre valeur texte constats_decisifs obligations"
                            + " retenu inconnus du_service place nombre autres_constats intitules_en_jeu comptages resultat"
                            + " chapitres lignes numero sujets statut motif mesure phrase")
                    .split(" "));

    /** The rest stands in the annex: two pages hold no more. */
    private static final int MAX_FINDINGS = 6;

    /** How what rules compare is counted, by the place of the dossier that it is counted from. */
    private static final Map<String, String> COUNTING =
            LibraryFile.properties(TreatmentData.class, "/fr/cahier/report/comptages.properties");

    private final Verdict verdict;
    private final Edition edition;
    private final LetterDetails details;
    private final ReportData report;

    /** The findings that determine the conclusion. */
    private final List<Finding> decisive;

    /**
     * Those of them that were judged: the others wait for a fact on which it depends whether they apply, or for what the office has to look
     * up.
     */
    private final List<Finding> judged;

    private final Questions questions;
    private final InstantFormat words;

    TreatmentData(Verdict verdict, Edition edition, LetterDetails details, ReportData report) {
        this.verdict = verdict;
        this.edition = edition;
        this.details = details;
        this.report = report;
        this.decisive = report.foundations();
        this.questions = Questions.of(verdict);
        this.judged = decisive.stream()
                .filter(finding -> !questions.asksFirst(finding) && !Grounds.isForTheOffice(finding))
                .toList();
        InstantFormat format = new InstantFormat(edition.zone());
        this.words = details.dossier() == null ? format : format.of(details.dossier());
    }

    Map<String, Object> all() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("nombre_obligations", String.valueOf(edition.judged().size()));
        data.put("nombre_regles", String.valueOf(edition.rules().size()));
        data.putAll(new ThresholdData(verdict, edition).all(judged, details.explanations()));
        List<List<Repeated>> sentences = bySentence();
        data.put("inconnus", unknown());
        data.put("du_service", FindingData.filled(ofTheOffice()));
        data.put("retenu", FindingData.filled(retained()));
        data.put(
                "constats_decisifs",
                FindingData.filled(sentences.stream()
                        .map(TreatmentData::told)
                        .limit(MAX_FINDINGS)
                        .toList()));
        data.put(
                "autres_constats",
                sentences.size() > MAX_FINDINGS
                        ? VerdictWords.plural(
                                sentences.stream()
                                        .skip(MAX_FINDINGS)
                                        .mapToInt(List::size)
                                        .sum(),
                                "autre constat",
                                "autres constats")
                        : "");
        data.put("intitules_en_jeu", verdict.findings().stream().anyMatch(TreatmentData::isHeadingInPlay));
        data.put("comptages", counting());
        data.put("nombre_constats", VerdictWords.plural(verdict.findings().size(), "constat", "constats"));
        data.put("resultat", result());
        data.put("chapitres", chapters());
        return data;
    }

    /** {@return what the office that received the dossier has yet to look up, and is nothing to hold against the candidate} */
    private List<String> ofTheOffice() {
        return decisive.stream()
                .filter(Grounds::isForTheOffice)
                .map(finding ->
                        finding.obligation().id() + ", " + finding.obligation().title())
                .distinct()
                .toList();
    }

    /** {@return what the office had decided for all dossiers and these findings follow, with who, when and why} */
    private List<String> retained() {
        return judged.stream()
                .flatMap(finding -> finding.settled().stream())
                .filter(settled -> settled.decision() != null)
                .distinct()
                .map(settled -> Facts.capitalized(settled.text()) + " "
                        + new Retained(settled.decision(), settled.text(), List.of()).grounds())
                .toList();
    }

    /** {@return the facts on which it depends whether obligations apply, with how many of them} */
    private List<Map<String, Object>> unknown() {
        return questions.byPointer().values().stream()
                .filter(decisive::containsAll)
                .limit(MAX_FINDINGS)
                .map(asking -> Map.<String, Object>of(
                        "place",
                                report.findings()
                                        .facts()
                                        .place(asking.get(0).remedy().supplies().get(0)),
                        "nombre", VerdictWords.plural(asking.size(), "constat", "constats")))
                .toList();
    }

    /** {@return these findings, those of several obligations together of which one sentence is true} */
    private List<List<Repeated>> bySentence() {
        return List.copyOf(Repeated.of(judged).stream()
                .collect(Collectors.groupingBy(TreatmentData::sentence, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** What is satisfied is a ground by what is reserved beside it only. */
    private static String sentence(Repeated repeated) {
        Finding first = repeated.first();
        boolean isReserved =
                first.status() == Status.SATISFIED && !first.reservations().isEmpty();
        return repeated.told(
                isReserved
                        ? first.reservations().stream()
                                .map(Reservation::sentence)
                                .collect(Collectors.joining(" "))
                        : first.sentence());
    }

    private static Map<String, Object> told(List<Repeated> alike) {
        List<Map<String, Object>> obligations = alike.stream()
                .map(repeated -> Map.<String, Object>of(
                        "numero", repeated.obligation().id(),
                        "titre", repeated.obligation().title(),
                        "sujets", repeated.briefly()))
                .toList();
        Repeated first = alike.get(0);
        return Map.of(
                "obligations",
                obligations,
                "phrase",
                sentence(first),
                "lectures",
                first.first().readings().stream().map(first::told).toList());
    }

    private static boolean isHeadingInPlay(Finding finding) {
        Nature nature = finding.obligation().nature();
        boolean fine = finding.status() == Status.SATISFIED || finding.status() == Status.NOT_APPLICABLE;
        return !fine && (nature == Nature.INTITULE || nature == Nature.IMPLICITE);
    }

    /** {@return how what these findings rest on was counted} */
    private List<String> counting() {
        Set<String> places = decisive.stream()
                .flatMap(TreatmentData::pointers)
                .map(TreatmentData::withoutRanks)
                .collect(Collectors.toSet());
        return COUNTING.entrySet().stream()
                .filter(entry -> places.stream().anyMatch(place -> (place + "/").startsWith(entry.getKey() + "/")))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** What is wanted counts too, where it is of an element that is there: from a list without any nothing was counted. */
    private static Stream<String> pointers(Finding finding) {
        Stream<String> supplied = finding.remedy() == null
                ? Stream.empty()
                : finding.remedy().supplies().stream().map(Supply::pointer).filter(TreatmentData::isOfElement);
        Stream<String> pieces = finding.evidence().stream().map(UsedFact::pointer);
        return Stream.of(finding.facts().stream().map(UsedFact::pointer), pieces, supplied)
                .flatMap(pointers -> pointers);
    }

    private static boolean isOfElement(String pointer) {
        return Stream.of(pointer.split("/")).anyMatch(step -> !step.isEmpty() && Character.isDigit(step.charAt(0)));
    }

    /** {@return the place without ranks of elements: {@code sites/adresse} of {@code /sites/6/adresse}} */
    private static String withoutRanks(String pointer) {
        return Stream.of(pointer.split("/"))
                .filter(step -> !step.isEmpty() && !Character.isDigit(step.charAt(0)))
                .collect(Collectors.joining("/"));
    }

    /** {@return what the software counted, before what a person changed} */
    private String result() {
        List<String> counts = new ArrayList<>();
        for (Status status : Status.values()) {
            int count = (int) report.proposed().findings().stream()
                    .filter(finding -> finding.status() == status)
                    .count();
            if (count > 0) {
                counts.add(count + " " + VerdictWords.counted(status, count));
            }
        }
        return String.join(", ", counts);
    }

    private List<Map<String, Object>> chapters() {
        List<Map<String, Object>> chapters = new ArrayList<>();
        verdict.findingsByChapter().forEach((chapter, findings) -> {
            if (!findings.isEmpty()) {
                chapters.add(Map.of("titre", chapter.title(), "lignes", lines(findings)));
            }
        });
        return chapters;
    }

    /** One line for the subjects of an obligation that have one status and measure. */
    private List<Map<String, Object>> lines(Collection<Finding> findings) {
        record Key(Obligation obligation, Status status, String reason, String measured) {}
        Map<Key, List<Finding>> alike = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Key(
                                finding.obligation(),
                                finding.status(),
                                report.findings().proof().reason(finding),
                                measured(finding)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "numero", entry.getKey().obligation().id(),
                        "titre", entry.getKey().obligation().title(),
                        "sujets", Named.subjects(entry.getValue()),
                        "statut", VerdictWords.status(entry.getKey().status(), 1),
                        "motif", entry.getKey().reason(),
                        "mesure", entry.getKey().measured()))
                .toList();
    }

    /**
     * {@return what was counted beside what is required} A yes beside a yes says nothing that the status does not; what is satisfied though
     * it falls short is so by a reading or a person's hand, which asks for no such number.
     */
    private String measured(Finding finding) {
        Object observed = finding.observed();
        Object required = finding.required();
        boolean counted = observed instanceof Number || observed instanceof Instant || observed instanceof LocalDate;
        boolean isSetAside = finding.status() == Status.SATISFIED && finding.gap() != null;
        if (!counted || required == null || isSetAside) {
            return "";
        }
        String unit = MeasuredUnit.of(finding, edition);
        return "constaté " + text(observed, unit) + (isOfText(finding, required) ? ", requis " : ", seuil du service ")
                + text(required, unit);
    }

    /** {@return whether it is the text that says what is required, and not the office where the text says nothing} */
    private boolean isOfText(Finding finding, Object required) {
        return !(required instanceof BigDecimal number)
                || edition.thresholds(finding.obligation(), number).stream()
                        .allMatch(threshold -> threshold.setBy() == SetBy.TEXTE);
    }

    private String text(Object value, String unit) {
        return value instanceof BigDecimal number && !unit.isEmpty() ? VerdictWords.counted(number, unit) : text(value);
    }

    private String text(@Nullable Object value) {
        return value instanceof Instant ? words.text(value) : FrenchFormat.value(value);
    }
}
