package fr.cahier.report;

import fr.cahier.plan.Change.Who;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Wording;
import fr.cahier.report.FicheData.Demande;
import fr.cahier.report.FicheData.Ensemble;
import fr.cahier.report.FicheData.Lien;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.ConclusionPolicy;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Supply;
import fr.cahier.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for a person: the questions that the text leaves open, and what the office has to look up itself. */
final class OpenQuestions {

    private final Verdict verdict;
    private final List<Repeated> open;

    OpenQuestions(Verdict verdict) {
        this.verdict = verdict;
        this.open = Repeated.of(verdict.findings().stream()
                .filter(finding -> finding.reason() == Reason.INTERPRETATION)
                .toList());
    }

    /** {@return whether what the office looks up settles it, whatever the text means} */
    static boolean isLookedUp(Finding finding) {
        return finding.questions().size() == 1
                && wordings(finding)
                        .anyMatch(wording -> asksTheOffice(wording)
                                && wording.readings().stream()
                                        .noneMatch(reading -> reading.effect() == Outcome.A_COMPLETER));
    }

    /** {@return how each of its readings is headed: what the office looks up is not for it to choose} */
    static String readingHeading(Finding finding) {
        return isLookedUp(finding) ? "selon ce qui sera relevé" : "lecture possible";
    }

    /** {@return the wordings that the finding tells: a question may have several, whose readings lead elsewhere} */
    private static Stream<Wording> wordings(Finding finding) {
        return finding.obligation().wordings().values().stream()
                .filter(wording -> wording.question() != null
                        && finding.questions().contains(wording.question())
                        && wording.readings().stream().allMatch(reading -> finding.possible().stream()
                                .anyMatch(possible -> Objects.equals(possible.id(), reading.id())
                                        && possible.effect() == reading.effect())));
    }

    /** {@return whether only the office that received the dossier can say what is open: nothing to hold against the applicant} */
    static boolean isForTheOffice(Finding finding) {
        List<Supply> wanted =
                finding.remedy() == null ? List.of() : finding.remedy().supplies();
        return finding.status() != Status.BREACHED
                && !wanted.isEmpty()
                && wanted.stream()
                        .map(Supply::pointer)
                        .allMatch(pointer -> Who.mending(pointer, finding.restsOn(pointer)) == Who.RECIPIENT);
    }

    private static boolean asksTheOffice(Wording wording) {
        return !wording.asks().isEmpty()
                && wording.asks().stream()
                        .allMatch(path -> Who.knowing("/" + path.toString().replace('.', '/')) == Who.RECIPIENT);
    }

    private List<Repeated> asked() {
        return open.stream().filter(one -> !isLookedUp(one.first())).toList();
    }

    /** {@return how many questions a person has to answer, in words; empty without any} */
    String counted() {
        int count = asked().size();
        return count == 0 ? "" : VerdictWords.plural(count, "question", "questions");
    }

    /** {@return the first of them by name, where the conclusion rests on them, and so tells them} */
    List<Ensemble> named() {
        List<Lien> links = asked().stream()
                .map(Repeated::obligation)
                .map(FicheData::link)
                .limit(FicheData.MAX_TOLD)
                .toList();
        return isTold() && !links.isEmpty() ? List.of(new Ensemble("", others(), links)) : List.of();
    }

    private boolean isTold() {
        return verdict.conclusion() == Conclusion.UNDECIDED;
    }

    /** {@return the first of them, each with its sentence, where no ground tells them} */
    List<Demande> questions() {
        return isTold() ? List.of() : told(asked(), Finding::sentence);
    }

    private static List<Demande> told(List<Repeated> some, Function<Finding, String> text) {
        return some.stream()
                .limit(FicheData.MAX_TOLD)
                .map(one -> new Demande(
                        FicheData.cut(one.told(text.apply(one.first()))),
                        List.of(FicheData.link(one.obligation())),
                        one.firstSubjects()))
                .toList();
    }

    /** {@return those that something the applicant does or says would set aside, as data of a letter} */
    List<Map<String, Object>> avoidable() {
        return asked().stream()
                .filter(one -> one.first().remedy() != null)
                .map(one -> Map.<String, Object>of(
                        "numero", one.obligation().id(),
                        "titre", one.obligation().title(),
                        "sujets", one.briefly(),
                        "phrase", one.told(one.first().sentence()),
                        "a_faire", one.told(one.first().remedy().text())))
                .toList();
    }

    /** {@return how many more there are, in words; empty without any} */
    String others() {
        int more = asked().size() - FicheData.MAX_TOLD;
        return more > 0 ? VerdictWords.others(more, "autre", "autres") : "";
    }

    /** {@return what the office has to look up} */
    List<Demande> lookedUp() {
        List<Finding> some = verdict.findings().stream()
                .filter(finding -> isForTheOffice(finding) || isOpenForTheOffice(finding))
                .toList();
        return told(Repeated.of(some), finding -> finding.remedy().text());
    }

    private static boolean isOpenForTheOffice(Finding finding) {
        return finding.reason() == Reason.INTERPRETATION
                && finding.remedy() != null
                && wordings(finding).anyMatch(OpenQuestions::asksTheOffice);
    }

    /** {@return what the conclusion means; where no question is left to a person, what it waits for instead} */
    String meaning() {
        if (verdict.conclusion() == Conclusion.UNDECIDED && asked().isEmpty()) {
            return "Rien de ce que le texte exige ne manque au dossier, mais l’avis dépend de ce que le service doit encore relever.";
        }
        return verdict.conclusion() == Conclusion.INCOMPLETE
                ? incomplete()
                : VerdictWords.meaning(verdict.conclusion(), verdict.voice());
    }

    /** Nobody is told that a dossier contradicts itself where it only leaves something unsaid. */
    private String incomplete() {
        Map<Boolean, List<Finding>> open = verdict.findings().stream()
                .filter(finding -> ConclusionPolicy.decides(finding)
                        && (finding.isMissing()
                                || finding.status() == Status.UNRESOLVED && finding.reason() != Reason.INTERPRETATION))
                .collect(Collectors.partitioningBy(finding -> finding.reason() == Reason.CONTRADICTORY_FACTS));
        if (open.get(true).isEmpty()) {
            return "Le dossier ne permet pas encore de conclure : des réponses ou des faits manquent.";
        }
        return open.get(false).isEmpty()
                ? "Le dossier ne permet pas encore de conclure : ce qu’il dit se contredit."
                : VerdictWords.meaning(verdict.conclusion(), verdict.voice());
    }
}
