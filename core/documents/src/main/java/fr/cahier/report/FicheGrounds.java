package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.report.FicheData.Lien;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.VerdictRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a conclusion rests on, as the fiche tells it: what is true of several obligations once. */
final class FicheGrounds {

    private static final int MAX_FACTS = 6;

    /**
     * A sentence on which the conclusion rests, and the obligations of which it is true.
     *
     * @param ensemble how many these are; empty for one
     * @param texte where the text says it; empty where several obligations do
     * @param dire what heads the facts; empty where the sentence is enough
     * @param aRelever whether the office settles it by what it looks up, not by what the text means
     */
    record Motif(
            List<Lien> liens,
            String ensemble,
            String sujets,
            String statut,
            String classe,
            String phrase,
            String texte,
            String dire,
            List<String> faits,
            boolean aRelever,
            List<Lecture> lectures) {}

    /** @param avis the conclusion if it alone is chosen; empty when that is not known */
    record Lecture(String lecture, String avis) {}

    private record Key(String subjects, String status, String sentence, List<String> readings) {}

    private final FindingData findings;
    private final @Nullable VerdictRange range;

    FicheGrounds(FindingData findings, @Nullable VerdictRange range) {
        this.findings = findings;
        this.range = range;
    }

    /** {@return what the conclusion rests on, when it can be told sentence by sentence} */
    List<Motif> of(List<Finding> grounds) {
        var told = Repeated.of(grounds).stream()
                .collect(Collectors.groupingBy(FicheGrounds::key, LinkedHashMap::new, Collectors.toList()))
                .values();
        return told.size() > FicheData.MAX_TOLD
                ? List.of()
                : told.stream().map(this::ground).toList();
    }

    private static Key key(Repeated repeated) {
        Finding finding = repeated.first();
        return new Key(repeated.firstSubjects(), status(finding), sentence(repeated), finding.readings());
    }

    private static boolean isReserved(Finding finding) {
        return finding.status() == Status.SATISFIED && !finding.reservations().isEmpty();
    }

    private static String status(Finding finding) {
        return isReserved(finding) ? "réserve" : VerdictWords.status(finding);
    }

    /** {@return the status of the findings on several obligations} */
    private static String statuses(Finding finding, int count) {
        if (isReserved(finding)) {
            return "réserves";
        }
        return "constats "
                + (finding.reason() == Reason.APPLICABILITY_UNKNOWN
                        ? "indéterminés"
                        : VerdictWords.status(finding.status(), count));
    }

    private static String sentence(Repeated repeated) {
        Finding finding = repeated.first();
        return repeated.told(
                isReserved(finding)
                        ? finding.reservations().stream()
                                .map(Reservation::sentence)
                                .collect(Collectors.joining(" "))
                        : finding.sentence());
    }

    /** What the dossier does say explains nothing then. */
    private static boolean isUnsaid(Finding finding) {
        return finding.status() == Status.MISSING || finding.reason() == Reason.APPLICABILITY_UNKNOWN;
    }

    private Motif ground(List<Repeated> alike) {
        Repeated first = alike.get(0);
        Finding finding = first.first();
        return new Motif(
                alike.stream().map(Repeated::obligation).map(FicheData::link).toList(),
                alike.size() > 1 ? alike.size() + " obligations" : "",
                first.firstSubjects(),
                alike.size() > 1 ? statuses(finding, alike.size()) : status(finding),
                isReserved(finding) ? "attente" : FindingData.tone(finding.status()),
                FicheData.cut(sentence(first)),
                alike.size() == 1 ? finding.obligation().source().toString() : "",
                finding.readings().isEmpty() ? findings.proof().heading(finding) : "",
                isUnsaid(finding) ? wanting(alike) : isReserved(finding) ? List.of() : facts(alike),
                OpenQuestions.isLookedUp(finding),
                readings(first));
    }

    /** {@return what each of a few obligations lacks, where one sentence tells of all that something is not said} */
    private List<String> wanting(List<Repeated> alike) {
        boolean isEachItsOwn = alike.size() > 1
                && alike.size() <= MAX_FACTS
                && alike.stream().allMatch(one -> one.first().reason() == Reason.FACT_MISSING && hasSupplies(one));
        return isEachItsOwn ? alike.stream().map(this::wanting).toList() : List.of();
    }

    private static boolean hasSupplies(Repeated one) {
        return one.first().remedy() != null && !one.first().remedy().supplies().isEmpty();
    }

    private String wanting(Repeated one) {
        String places = one.first().remedy().supplies().stream()
                .map(findings.facts()::place)
                .distinct()
                .limit(MAX_FACTS)
                .collect(Collectors.joining(", "));
        return one.obligation().id() + ", non dit : " + places;
    }

    private List<String> facts(List<Repeated> alike) {
        List<String> lines = alike.stream()
                .flatMap(repeated -> repeated.findings().stream())
                .flatMap(finding -> findings.lines(finding).stream())
                .distinct()
                .toList();
        return Stream.concat(
                        lines.stream().limit(MAX_FACTS).map(FicheData::cut),
                        lines.size() > MAX_FACTS
                                ? Stream.of("et " + (lines.size() - MAX_FACTS) + " de plus, en annexe")
                                : Stream.empty())
                .toList();
    }

    private List<Lecture> readings(Repeated repeated) {
        Finding finding = repeated.first();
        List<Lecture> readings = new ArrayList<>();
        for (int i = 0; i < finding.readings().size(); i++) {
            PossibleReading possible =
                    i < finding.possible().size() ? finding.possible().get(i) : null;
            readings.add(new Lecture(
                    FicheData.cut(repeated.told(finding.readings().get(i))), consequence(finding, possible)));
        }
        return readings;
    }

    private String consequence(Finding finding, @Nullable PossibleReading reading) {
        if (range == null || reading == null || reading.id() == null) {
            return "";
        }
        return range.stakes().stream()
                .filter(stake -> finding.questions().contains(stake.question().id()))
                .flatMap(stake -> stake.consequences().stream())
                .filter(consequence -> Objects.equals(consequence.reading().id(), reading.id()))
                .map(consequence -> Lexicon.value(consequence.conclusion()))
                .findFirst()
                .orElse("");
    }
}
