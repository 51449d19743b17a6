package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody needs to decide: two sheets at most, so that what is long or many is cut, and the annex holds it whole. */
final class FicheData {

    /** More than these are told by chapter. */
    static final int MAX_TOLD = 8;

    private static final int MAX_RESERVED = 8;
    private static final int MAX_ASKED = 10;

    /** More obligations than these are counted where what they rest on names them. */
    private static final int MAX_NAMED = 3;

    private static final int MAX_LENGTH = 600;

    /** The end of a sentence: an abbreviation, "art.", is shorter than the words that end one. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:\\p{L}{4}|\\p{N}|[»”)])[\\h]?[.!?](?:\\h[»”])?(?=\\h+[\\p{Lu}«])");

    /** The head of a fiche has no room for more days. */
    private static final int MAX_DAYS = 6;

    /** Whoever drew up a verdict with thousands of findings would make a sheet of names. */
    private static final int MAX_NAMES = 150;

    /** @param detail what is expected, or who waits for the answer */
    record Demande(String aFaire, List<Lien> liens, String detail) {}

    record Lien(String ancre, String numero, String titre) {}

    /** @param nombre of its obligations */
    record Ensemble(String chapitre, String nombre, List<Lien> liens) {}

    record Echeance(String quoi, String quand) {}

    /** What all readings together lead to. */
    record Bornes(String defaveur, String faveur) {}

    private final Verdict verdict;
    private final FindingData findings;
    private final @Nullable VerdictRange range;
    private final Questions questions;

    FicheData(Verdict verdict, FindingData findings, @Nullable VerdictRange range) {
        this.verdict = verdict;
        this.findings = findings;
        this.range = range;
        this.questions = Questions.of(verdict);
    }

    /** {@return between which conclusions it lies; empty when nothing moves it or nobody asked} */
    String range() {
        return range == null ? "" : RangeReport.between(range);
    }

    /** {@return what all readings against the candidate, then all in favour, lead to; empty where one question is all that moves it} */
    List<Bornes> ends() {
        return range().isEmpty() || range.stakes().size() < 2
                ? List.of()
                : List.of(new Bornes(Lexicon.value(range.adverse()), Lexicon.value(range.favourable())));
    }

    /** {@return how many grounds there are, of what status} */
    String counted(List<Finding> grounds) {
        return Stream.of(Status.values())
                .map(status -> Map.entry(status, (int) grounds.stream()
                        .filter(finding -> finding.status() == status)
                        .count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " " + VerdictWords.counted(count.getKey(), count.getValue()))
                .collect(Collectors.joining(", ", "Constats dont l’avis dépend : ", "."));
    }

    /** {@return what has the status of the grounds and is none, so that the counts add up; few are named} */
    List<Ensemble> besides(List<Finding> grounds) {
        Set<Status> statuses = grounds.stream()
                .map(Finding::status)
                .filter(status -> status != Status.SATISFIED)
                .collect(Collectors.toSet());
        List<Finding> others = verdict.findings().stream()
                .filter(finding -> statuses.contains(finding.status())
                        && FindingData.neverDecides(finding)
                        && !grounds.contains(finding))
                .toList();
        String count = VerdictWords.plural(
                others.size(),
                "autre constat, parmi ceux-là, ne décide jamais seul",
                "autres constats, parmi ceux-là, ne décident jamais seuls");
        return others.isEmpty()
                ? List.of()
                : List.of(new Ensemble("", count, others.size() > MAX_NAMED ? List.of() : links(others)));
    }

    /** {@return the obligations by chapter, each by its title} */
    List<Ensemble> byChapter(List<Finding> some) {
        List<Ensemble> chapters = new ArrayList<>();
        int names = 0;
        for (Chapter chapter : verdict.chapters()) {
            List<Lien> links = links(some.stream()
                    .filter(finding -> finding.obligation().chapter().equals(chapter.key()))
                    .toList());
            if (!links.isEmpty()) {
                chapters.add(new Ensemble(
                        chapter.title(),
                        String.valueOf(links.size()),
                        links.stream().limit(Math.max(0, MAX_NAMES - names)).toList()));
                names += links.size();
            }
        }
        return chapters;
    }

    private static List<Lien> links(List<Finding> findings) {
        return findings.stream()
                .map(Finding::obligation)
                .distinct()
                .map(FicheData::link)
                .toList();
    }

    static Lien link(Obligation obligation) {
        return new Lien(AnnexData.anchor(obligation), obligation.id(), obligation.title());
    }

    /** {@return what is asked of the candidate: what is not satisfied, but for what a person has to choose or the office to look up} */
    List<Finding> asked() {
        return verdict.findings().stream()
                .filter(finding -> finding.remedy() != null)
                .filter(finding -> finding.status() != Status.SATISFIED
                        && finding.status() != Status.NOT_APPLICABLE
                        && finding.reason() != Reason.INTERPRETATION
                        && finding.reason() != Reason.AFTER_DEADLINE)
                .filter(finding -> !OpenQuestions.isForTheOffice(finding))
                .toList();
    }

    /** {@return the questions on which several findings depend} */
    List<Demande> first() {
        return questions.byPointer().values().stream()
                .filter(asking -> !OpenQuestions.isForTheOffice(asking.get(0)))
                .limit(MAX_TOLD)
                .map(FicheData::question)
                .toList();
    }

    private static Demande question(List<Finding> asking) {
        int obligations =
                (int) asking.stream().map(Finding::obligation).distinct().count();
        return new Demande(
                asking.get(0).remedy().text(),
                List.of(),
                VerdictWords.plural(obligations, "obligation en dépend", "obligations en dépendent"));
    }

    /** {@return the other requests, when each can be told; what several obligations ask for alike, once} */
    List<Demande> requests() {
        Collection<List<Repeated>> told = Repeated.of(otherRequests()).stream()
                .collect(Collectors.groupingBy(FicheData::asked, LinkedHashMap::new, Collectors.toList()))
                .values();
        return told.size() > MAX_ASKED
                ? List.of()
                : told.stream().map(FicheData::request).toList();
    }

    private record Asked(String toDo, String subjects) {}

    private static Asked asked(Repeated repeated) {
        return new Asked(
                repeated.told(repeated.first().remedy().text()),
                repeated.findings().size() > 1 ? repeated.firstSubjects() : "");
    }

    List<Finding> otherRequests() {
        return asked().stream().filter(finding -> !questions.asksFirst(finding)).toList();
    }

    private static Demande request(List<Repeated> alike) {
        Asked asked = asked(alike.get(0));
        boolean isMany = alike.size() > MAX_NAMED;
        return new Demande(
                cut(asked.toDo()),
                isMany
                        ? List.of()
                        : alike.stream()
                                .map(Repeated::obligation)
                                .map(FicheData::link)
                                .toList(),
                isMany ? alike.size() + " obligations" : asked.subjects());
    }

    /** {@return the reservations on what is satisfied, with the obligations; empty without any} */
    List<Ensemble> reservations() {
        List<Finding> reserved =
                verdict.findings().stream().filter(FindingData::isReserved).toList();
        List<Lien> links = links(reserved);
        int more = links.size() - MAX_RESERVED;
        return links.isEmpty()
                ? List.of()
                : List.of(new Ensemble(
                        more > 0 ? VerdictWords.others(more, "autre", "autres") : "",
                        VerdictWords.plural(links.size(), "obligation est satisfaite", "obligations sont satisfaites"),
                        links.stream().limit(MAX_RESERVED).toList()));
    }

    /** {@return the deposit, the instants that findings compare with, and the days promised} */
    List<Echeance> calendar() {
        List<Echeance> days = new ArrayList<>(dates(verdict));
        for (PromiseList.Promise promise : PromiseList.of(verdict)) {
            String of = Named.subjects(promise.findings());
            days.add(new Echeance(
                    "Promis : " + promise.obligation().title() + (of.isEmpty() ? "" : " — " + of),
                    promise.due() == null ? "date à fixer" : FrenchFormat.day(promise.due())));
        }
        return days.stream().limit(MAX_DAYS).toList();
    }

    /** {@return the deposit and the instants that findings compare with} */
    static List<Echeance> dates(Verdict verdict) {
        InstantFormat format = new InstantFormat(verdict.receipt().zone());
        List<Echeance> days = new ArrayList<>();
        days.add(new Echeance(
                "Dépôt",
                verdict.receipt().instantBasis() == InstantBasis.DEPOSIT
                        ? format.text(verdict.receipt().instant())
                        : "non daté dans le dossier"));
        verdict.findings().stream()
                .filter(finding -> finding.required() instanceof Instant)
                .forEach(finding ->
                        days.add(new Echeance(finding.obligation().title(), format.text(finding.required()))));
        return days;
    }

    /** {@return how many findings are satisfied, and by what} */
    String satisfied() {
        long all = verdict.findings().stream()
                .filter(finding -> finding.status() == Status.SATISFIED)
                .count();
        return verdict.conclusion() == Conclusion.COMPLIANT
                ? VerdictWords.others((int) all, "constat satisfait", "constats satisfaits") + " : "
                        + findings.proof().counted(verdict)
                : "";
    }

    /** {@return the text, or its first sentences with where the others are} */
    static String cut(String text) {
        return text.length() <= MAX_LENGTH ? text : start(text) + " (suite en annexe)";
    }

    private static String start(String text) {
        int end = 0;
        for (Matcher sentence = SENTENCE.matcher(text); sentence.find() && sentence.end() <= MAX_LENGTH; ) {
            end = sentence.end();
        }
        if (end > MAX_LENGTH / 3) {
            return text.substring(0, end);
        }
        int blank = text.lastIndexOf(' ', MAX_LENGTH);
        return text.substring(0, blank > MAX_LENGTH / 2 ? blank : MAX_LENGTH) + "…";
    }
}
