package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.plan.Change;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Plan;
import fr.cahier.regulation.Authority;
import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as text: who changes what, and which findings it mends. */
@PublicApi
public final class PlanReport {

    private static final int SHOWN = 12;

    private final Plan plan;
    private final PlanRequests asked;
    private final TextPage page = new TextPage();

    private PlanReport(Plan plan) {
        this.plan = plan;
        this.asked = new PlanRequests(plan);
    }

    /** {@return the plan, in French, in at most 100 columns} */
    public static String of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        Predicate<Change> isAsked = change -> change.who() == Who.APPLICANT;
        PlanReport report = new PlanReport(plan);
        report.heading();
        report.changes("CE QUE LE CANDIDAT DOIT DIRE OU FAIRE AUTREMENT", isAsked.and(change -> !change.reservation()));
        report.changes(
                "CE QUI NE LÈVE QU’UNE RÉSERVE — le texte n’exige aucune pièce", isAsked.and(Change::reservation));
        report.changes(ofService(plan.verdict().voice().service()), change -> change.who() == Who.RECIPIENT);
        report.officer();
        report.obstacles();
        report.page.blank();
        report.page.line(
                0,
                "Ce plan est une proposition faite par un logiciel ; "
                        + plan.verdict().authority().decidesAlone() + ".");
        return UsedTerms.after(report.page.toString(), plan.verdict().voice().glossary());
    }

    private static String ofService(Authority service) {
        String says = service.name() + (service.isPlural() ? " disent " : " dit ") + service.itself();
        return "CE QUE " + says.toUpperCase(Locale.FRENCH) + " — " + service.pronounWithHas() + " reçu le dossier";
    }

    private void heading() {
        page.line(0, "Plan de mise en conformité");
        page.line(0, "Avis proposé sur le dossier tel qu’il est : " + TextReport.conclusion(plan.verdict()));
        page.line(
                0,
                "Dossier : " + Objects.requireNonNullElse(plan.verdict().dossierReference(), "sans référence")
                        + " — candidat : "
                        + Objects.requireNonNullElse(plan.verdict().candidate(), "non nommé"));
        page.line(0, outcome());
        PlanWords.minimality(plan).forEach(line -> page.line(0, line));
    }

    private String outcome() {
        return switch (plan.outcome()) {
            case NOTHING_TO_DO -> "Rien à changer : le dossier est conforme tel qu’il est.";
            case LATE ->
                "Pas de plan : un délai est passé. Rien de ce que le candidat ou l’instructeur pourrait apporter n’y "
                        + "remédie.";
            case CHANGES -> "Pour que le dossier soit conforme, il suffit de ceci : " + counted() + ".";
            case INCOMPLETE ->
                plan.changes().isEmpty()
                        ? "Le logiciel n’a rien trouvé à demander qui remédie à ce qui manque."
                        : "Utile, mais le logiciel n’a pas trouvé comment remédier à tout : " + counted() + ".";
        };
    }

    private String counted() {
        int questions = plan.changesOf(Who.OFFICER).size();
        int changes = plan.changes().size() - questions;
        return Stream.of(
                        changes == 0 ? "" : PlanWords.asked(changes),
                        questions == 0
                                ? ""
                                : VerdictWords.plural(
                                        questions,
                                        "question tranchée en faveur du candidat",
                                        "questions tranchées en faveur du candidat"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" et "));
    }

    private void changes(String title, Predicate<Change> kind) {
        List<Change> changes = plan.changes().stream().filter(kind).toList();
        if (changes.isEmpty()) {
            return;
        }
        page.title(title + " (" + changes.size() + ")");
        page.blank();
        changes.forEach(this::change);
    }

    private void change(Change change) {
        page.line(2, asked.place(change));
        if (!asked.before(change).isEmpty()) {
            page.line(6, "Le dossier dit : " + asked.before(change) + ".");
        }
        asked.edits(change).forEach(line -> page.line(6, line));
        if (!PlanRequests.gap(change).isEmpty()) {
            page.line(6, PlanRequests.gap(change));
        }
        page.line(6, "Remédie à : " + mended(change.mends()) + ".");
    }

    /** {@return the ids of the first twelve findings} */
    static String mended(List<Finding> findings) {
        String first = Named.findings(findings.subList(0, Math.min(SHOWN, findings.size())));
        return findings.size() > SHOWN
                ? first + " et " + VerdictWords.plural(findings.size() - SHOWN, "autre constat", "autres constats")
                : first;
    }

    private void officer() {
        List<Change> settlements = plan.changesOf(Who.OFFICER);
        if (settlements.isEmpty()) {
            return;
        }
        page.title("CE QUE L’INSTRUCTEUR DOIT TRANCHER (" + settlements.size() + ")");
        page.blank();
        for (Change change : settlements) {
            Finding question = change.mends().get(0);
            page.line(
                    2,
                    question.obligation().id() + "  " + question.obligation().title() + FindingLines.subject(question));
            page.line(6, question.sentence());
            question.readings().forEach(reading -> page.line(8, "– lecture possible : " + reading));
            if (question.remedy() != null) {
                page.line(
                        6, "Ou bien, du côté du candidat : " + question.remedy().text());
            }
        }
    }

    private void obstacles() {
        if (plan.obstacles().isEmpty()) {
            return;
        }
        page.title("CE À QUOI RIEN NE REMÉDIE (" + plan.obstacles().size() + ")");
        page.blank();
        for (Finding finding : plan.obstacles()) {
            page.line(
                    2, finding.obligation().id() + "  " + finding.obligation().title() + FindingLines.subject(finding));
            page.line(6, finding.sentence());
            if (finding.remedy() != null) {
                page.line(6, finding.remedy().text());
            }
        }
    }
}
