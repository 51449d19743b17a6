package fr.cahier.report;

import fr.cahier.internal.LibraryFile;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.UsedFact;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    TreatmentData(Verdict verdict, Edition edition, LetterDetails details, ReportData report) {
        this.verdict = verdict;
        this.edition = edition;
        this.details = details;
        this.report = report;
        this.decisive = report.foundations();
        this.questions = Questions.of(verdict);
        this.judged = decisive.stream()
                .filter(finding -> !questions.asksFirst(finding) && !OpenQuestions.isForTheOffice(finding))
                .toList();
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
        data.put(
                "chapitres",
                new TreatmentTable(verdict, edition, report.findings().proof(), words()).chapters());
        return data;
    }

    /** {@return the form of instants: to the minute where the dossier says no second} */
    private InstantFormat words() {
        InstantFormat format = new InstantFormat(edition.zone());
        return details.dossier() == null ? format : format.of(details.dossier());
    }

    /** {@return what the office that received the dossier has yet to look up, and is nothing to hold against the candidate} */
    private List<String> ofTheOffice() {
        return decisive.stream()
                .filter(OpenQuestions::isForTheOffice)
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
        return Map.of("obligations", obligations, "phrase", sentence(first), "lectures", readings(first));
    }

    private static List<String> readings(Repeated repeated) {
        String heading = Facts.capitalized(OpenQuestions.readingHeading(repeated.first()));
        return repeated.first().readings().stream()
                .map(reading -> heading + " : " + repeated.told(reading))
                .toList();
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
}
