package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.OfficerView;
import fr.cahier.instruction.OfficerView.Kind;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Visite;
import fr.cahier.instruction.Vu;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What remains to be seen on site: by site, in the order of walking in, with the declared facts. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class VisitSheet {

    static final String ADVERSE = "Pièce contraire : ";
    static final String BY_OFFICER = "À trancher dans la fiche de l’instructeur.";
    static final String IN_QUESTION = "En question ici : ";
    static final String FIRST = "D’abord, ce qui est en question";
    static final String EVERYWHERE = "À regarder ici aussi ; les cases sont sur la feuille « Pour tout le service »";

    private static final String WHOLE_SERVICE = "";
    private static final String DEPOSIT = "depot";

    private final Verdict verdict;
    private final Predicate<Finding> wanted;
    private final Predicate<Finding> settled;
    private final VisitFacts facts;

    VisitSheet(Verdict verdict, Predicate<Finding> wanted) {
        this(verdict, wanted, finding -> false);
    }

    private VisitSheet(Verdict verdict, Predicate<Finding> wanted, Predicate<Finding> settled) {
        this.verdict = verdict;
        this.wanted = wanted;
        this.settled = settled;
        this.facts = new VisitFacts(verdict);
    }

    static VisitSheet of(Verdict verdict, @Nullable ReviewedVerdict reviewed) {
        return reviewed == null
                ? new VisitSheet(verdict, finding -> true)
                : new VisitSheet(
                        reviewed.held(),
                        finding -> hand(reviewed, finding).noneMatch(VisitSheet::isSeenInOrder),
                        finding -> hand(reviewed, finding).anyMatch(view -> view.kind() != Kind.VISIT));
    }

    private static Stream<OfficerView> hand(ReviewedVerdict reviewed, Finding finding) {
        return reviewed.views().stream().filter(view -> view.engine().isAboutSame(finding));
    }

    private static boolean isSeenInOrder(OfficerView view) {
        return view.seen() != null && view.seen().vu() == Vu.CONFORME;
    }

    /** {@return the sheet, in French, to be filled in by hand} */
    public static String of(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return written(of(verdict, null));
    }

    /**
     * {@return the same sheet after an officer's hand: what was seen in order is not to be seen again, what was seen out of order is in
     * question until it is mended, and what the officer settled is in question no more}
     */
    public static String of(ReviewedVerdict reviewed) {
        Objects.requireNonNull(reviewed, "reviewed");
        return written(of(reviewed.held(), reviewed));
    }

    private static String written(VisitSheet sheet) {
        return UsedTerms.after(sheet.text(), sheet.verdict.voice().glossary());
    }

    /** {@return the same as an instruction to be filled in} */
    public static Instruction form(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return of(verdict, null).instruction();
    }

    /** {@return the same after an officer's hand} */
    public static Instruction form(ReviewedVerdict reviewed) {
        Objects.requireNonNull(reviewed, "reviewed");
        return of(reviewed.held(), reviewed).instruction();
    }

    /** {@return its points that have boxes} */
    int points() {
        return instruction().visites().size();
    }

    private Instruction instruction() {
        return Instruction.builder()
                .reference(verdict.dossierReference())
                .visites(bySite().values().stream()
                        .flatMap(List::stream)
                        .filter(finding -> !isOfReading(finding))
                        .map(this::entry)
                        .toList())
                .build();
    }

    private Visite entry(Finding finding) {
        List<String> declared = facts.declared(finding);
        return Visite.builder()
                .obligation(finding.obligation().id())
                .sujet(finding.subject())
                .rappel(finding.obligation().title()
                        + (declared.isEmpty() ? "" : " — déclaré : " + String.join(" ; ", declared)))
                .vu(Vu.NON_VU)
                .build();
    }

    /** {@return what is seen on site, and what is in question there even where the text asks nobody to go and look} */
    Map<String, List<Finding>> bySite() {
        return verdict.findings().stream()
                .filter(finding -> Remaining.isDue(finding, FollowUp.CHECK_ON_SITE) || isDisputed(finding))
                .filter(wanted)
                .sorted(Comparator.comparing(VisitSheet::isWholeService))
                .collect(Collectors.groupingBy(VisitSheet::site, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return the stops of a sheet: what is in question first, then the others in the order of walking in} */
    List<VisitStop> stops(List<Finding> findings) {
        Map<Boolean, List<Finding>> split = findings.stream().collect(Collectors.partitioningBy(this::isDisputed));
        List<VisitStop> stops = new ArrayList<>();
        if (!split.get(true).isEmpty()) {
            stops.add(new VisitStop(FIRST, split.get(true)));
        }
        stops.addAll(VisitStop.of(split.get(false), verdict.voice()));
        return stops;
    }

    /** {@return why the finding is in question; empty where it is not} */
    String question(Finding finding) {
        return isDisputed(finding) ? VerdictWords.status(finding) + ". " + finding.sentence() : "";
    }

    /** What nobody said is asked of the applicant; of a site that is known, its visitor sees it as well. */
    boolean isDisputed(Finding finding) {
        boolean isOpen = finding.status() == Status.BREACHED
                || finding.status() == Status.UNRESOLVED
                || finding.status() == Status.MISSING && !isWholeService(finding);
        return isOpen
                && !settled.test(finding)
                && finding.reason() != Reason.APPLICABILITY_UNKNOWN
                && !isOfDeposit(finding);
    }

    /** What is seen settles no question of reading. */
    boolean isOfReading(Finding finding) {
        return isDisputed(finding) && finding.reason() == Reason.INTERPRETATION;
    }

    /** The office has the deposit before it: there is nothing to see on site. */
    private static boolean isOfDeposit(Finding finding) {
        return finding.obligation().paths().stream()
                .anyMatch(path -> path.toString().startsWith(DEPOSIT));
    }

    /** {@return what is looked at on each site, though it is told once, of the whole service} */
    List<Finding> everywhere() {
        return bySite().getOrDefault(WHOLE_SERVICE, List.of()).stream()
                .filter(finding -> finding.obligation().subject() == Subject.DOSSIER)
                .filter(finding -> finding.obligation().paths().stream()
                        .anyMatch(path -> path.toString().startsWith("sites[].")))
                .toList();
    }

    static boolean isWholeService(Finding finding) {
        return site(finding).equals(WHOLE_SERVICE);
    }

    private static String site(Finding finding) {
        return finding.obligation().subject() == Subject.SITE
                ? Objects.requireNonNullElse(finding.subject(), WHOLE_SERVICE)
                : WHOLE_SERVICE;
    }

    private String text() {
        TextPage page = new TextPage();
        page.line(0, "Fiche de visite");
        page.line(
                0,
                "Dossier : " + Objects.requireNonNullElse(verdict.dossierReference(), "sans référence")
                        + " — candidat : " + Objects.requireNonNullElse(verdict.candidate(), "non nommé"));
        page.line(0, "Date de la visite : ______________    Fonction du visiteur : ______________________________");
        Map<String, List<Finding>> bySite = bySite();
        if (bySite.isEmpty()) {
            page.blank();
            page.line(0, "Rien ne reste à voir sur place.");
        }
        bySite.forEach((site, findings) -> site(page, site, findings));
        page.blank();
        page.line(0, closing(verdict));
        return page.toString();
    }

    /** {@return what each box does to the finding, and who decides} */
    static String closing(Verdict verdict) {
        return "Ce qui est vu ici éclaire l’avis : « non conforme » constate un manquement ; « conforme » dit le point vu, lève la réserve"
                + " d’une pièce absente ou périmée, et laisse le constat tel qu’il est ; "
                + verdict.authority().decidesAlone() + ".";
    }

    private void site(TextPage page, String site, List<Finding> findings) {
        page.title(
                site.equals(WHOLE_SERVICE)
                        ? "POUR TOUT LE SERVICE"
                        : "SITE " + findings.get(0).subjectHeading().orElseThrow());
        stops(findings).forEach(stop -> {
            page.blank();
            page.line(0, stop.heading());
            stop.findings().forEach(finding -> item(page, finding));
        });
        if (!site.equals(WHOLE_SERVICE) && !everywhere().isEmpty()) {
            page.blank();
            page.line(0, EVERYWHERE);
            everywhere().forEach(finding -> page.line(2, reminder(finding)));
        }
    }

    /** {@return what is looked at here as well} */
    static String reminder(Finding finding) {
        return sentence(finding.obligation()) + " (" + finding.obligation().id() + ", pour tout le service)";
    }

    private void item(TextPage page, Finding finding) {
        String person = finding.obligation().subject() == Subject.PERSONNEL ? FindingLines.subject(finding) : "";
        page.line(2, finding.obligation().id() + "  " + finding.obligation().title() + person);
        if (isDisputed(finding)) {
            page.line(10, IN_QUESTION + question(finding));
        }
        page.line(10, sentence(finding.obligation()));
        facts.declared(finding).forEach(fact -> page.line(10, "Déclaré : " + fact + "."));
        if (finding.reason() == Reason.CONTRADICTED_BY_EVIDENCE
                && !finding.evidence().isEmpty()) {
            page.line(10, ADVERSE + Facts.pieces(finding) + ".");
        }
        if (isOfReading(finding)) {
            page.line(10, BY_OFFICER);
        } else {
            page.line(10, "[ ] conforme   [ ] non conforme   [ ] non vu");
        }
        page.line(10, "Note : " + "_".repeat(70));
    }

    /** {@return what is found where the obligation is met; what it asks, where the edition does not say how that looks} */
    static String sentence(Obligation obligation) {
        return obligation.observation() == null
                ? "Le texte demande ceci : " + obligation.requirement() + "."
                : obligation.observation();
    }

    /** {@return what the dossier says of it, without naming the site; facts of sites stand on the sheets of these} */
    List<String> declaredWithin(Finding finding) {
        return facts.declaredWithin(finding);
    }
}
