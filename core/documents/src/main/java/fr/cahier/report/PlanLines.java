package fr.cahier.report;

import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.plan.Action;
import fr.cahier.plan.Change;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Way;
import fr.cahier.regulation.Authority;
import fr.cahier.report.PlanActs.Act;
import fr.cahier.verdict.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a plan: who changes what, and which findings it mends. */
final class PlanLines {

    private final Plan plan;
    private final @Nullable ReviewedVerdict reviewed;
    private final ActionWords words;
    private final PlanActs acts;
    private final TitledFindings titled = new TitledFindings();
    private final TextPage page = new TextPage();

    PlanLines(Plan plan, @Nullable ReviewedVerdict reviewed) {
        this.plan = plan;
        this.reviewed = reviewed;
        this.words = new ActionWords(plan);
        this.acts = PlanActs.of(plan, words::sentence);
    }

    /** What decides comes before what is only useful. */
    TextPage written() {
        Predicate<Act> isAsked = act -> act.who() == Who.APPLICANT;
        heading();
        changes("Ce que le candidat a à faire ou à dire", "", isAsked.and(act -> !act.isUseful()));
        Authority service = plan.verdict().voice().service();
        changes(
                "Ce que " + service.name() + (service.isPlural() ? " disent " : " dit ") + service.itself(),
                " — " + service.pronounWithHas() + " reçu le dossier",
                act -> act.who() == Who.RECIPIENT);
        officer("Ce que le service doit relever", OpenQuestions::isLookedUp);
        officer("Ce que l’instructeur doit trancher", question -> !OpenQuestions.isLookedUp(question));
        findings("Ce à quoi rien ne remédie", "", plan.obstacles());
        findings("Ce que l’instructeur a établi", " — à lui montrer, une fois qu’il y est remédié", plan.established());
        changes("Ce qui ne lève qu’une réserve", " — utile, sans être exigé", isAsked.and(Act::isUseful));
        reserved();
        if (reviewed != null) {
            InstructionReport.unapplied(reviewed, page);
        }
        return page;
    }

    /** {@return what is said at the end, whatever the plan} */
    List<String> closing() {
        String proposal = "Ce plan est une proposition faite par un logiciel ; "
                + plan.verdict().authority().decidesAlone() + ".";
        return List.of(proposal);
    }

    private void heading() {
        page.line(
                0,
                "Avis proposé" + (reviewed == null ? " sur le dossier tel qu’il est : " : " après l’instruction : ")
                        + TextReport.conclusion(plan.verdict()));
        if (reviewed != null) {
            page.line(0, "Avis proposé par le logiciel seul : " + TextReport.conclusion(reviewed.verdict()));
        }
        page.line(
                0,
                "Dossier : " + Objects.requireNonNullElse(plan.verdict().dossierReference(), "sans référence")
                        + " — candidat : "
                        + Objects.requireNonNullElse(plan.verdict().candidate(), "non nommé"));
        new PlanWords(plan, acts).lines().forEach(line -> page.line(0, line));
        if (words.counts()) {
            page.line(0, "Ne répondez que ce qui est vrai : selon la réponse, ce plan peut changer.");
        }
    }

    private void changes(String title, String remark, Predicate<Act> kind) {
        List<Act> some = acts.all().stream().filter(kind).toList();
        if (some.isEmpty()) {
            return;
        }
        page.section(title, remark + " (" + some.size() + ")");
        page.blank();
        together(some, Act::told).forEach(this::acts);
    }

    private void acts(List<Act> together) {
        Act first = together.get(0);
        if (together.size() == 1) {
            act(first);
            return;
        }
        page.line(2, "Fournissez ces pièces" + words.about(first.told()) + " :");
        for (Act piece : together) {
            String end = piece == together.get(together.size() - 1) ? "." : " ;";
            page.line(6, "– " + ActionWords.piece(piece.told()) + " : " + titled.of(piece.mends()) + end);
        }
    }

    private void act(Act act) {
        Change told = act.told();
        page.line(2, words.sentence(told));
        words.details(told).forEach(line -> page.line(6, line));
        page.line(6, "Remédie à : " + titled.of(act.mends()) + ".");
        act.changes().forEach(change -> change.ways()
                .forEach(way -> way(change, way, way.spared() - (act.changes().size() - 1))));
    }

    /** @param more of the plan's other things are superfluous then */
    private void way(Change change, Way way, int more) {
        String spared = more <= 0
                ? ""
                : " ("
                        + VerdictWords.plural(
                                more, "autre chose de ce plan serait", "autres choses de ce plan seraient")
                        + " alors de trop)";
        List<Change> changes = way.changes();
        if (changes.size() == 1 && acts.tells(words.sentence(changes.get(0)))) {
            return;
        }
        Change answer = changes.stream()
                .filter(one -> words.isOtherAnswer(one, change))
                .findFirst()
                .orElse(null);
        if (answer != null) {
            page.line(
                    6, "Ou bien " + words.answer(answer) + further(changes.size() - 1) + spared + end(changes.size()));
            points(changes.stream().filter(one -> one != answer).toList());
        } else if (changes.size() == 1 && changes.get(0).action().kind() == Action.Kind.LOOK_UP) {
            page.line(6, words.sentence(changes.get(0)));
        } else if (changes.size() == 1) {
            page.line(6, "Ou bien" + spared + " : " + words.whole(changes.get(0)));
        } else {
            page.line(6, "Ou bien ces " + changes.size() + " choses ensemble" + spared + " :");
            points(changes);
        }
    }

    private static String further(int more) {
        return more == 0 ? "" : ", avec " + VerdictWords.plural(more, "autre chose", "autres choses");
    }

    private static String end(int changes) {
        return changes > 1 ? " :" : ".";
    }

    private void points(List<Change> changes) {
        for (List<Change> some : together(changes, change -> change)) {
            boolean useful = some.stream().allMatch(Change::reservation);
            page.line(8, "– " + words.whole(some) + (useful ? " Utile, sans être exigé." : ""));
        }
    }

    /** Pieces for one place stand together. */
    private static <T> Collection<List<T>> together(List<T> some, Function<T, Change> told) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        one -> told.apply(one).action().kind() == Action.Kind.PROVIDE
                                ? List.of(told.apply(one).action().about())
                                : List.of(one),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private void officer(String title, Predicate<Finding> kind) {
        List<Change> settlements = plan.changesOf(Who.OFFICER).stream()
                .filter(change -> kind.test(change.mends().get(0)))
                .toList();
        if (settlements.isEmpty()) {
            return;
        }
        page.section(title, " (" + settlements.size() + ")");
        page.blank();
        for (Change change : settlements) {
            Finding question = change.mends().get(0);
            page.line(
                    2,
                    question.obligation().id() + "  " + question.obligation().title() + FindingLines.subject(question));
            page.line(6, question.sentence());
            FindingLines.readings(question).forEach(reading -> page.line(8, reading));
            change.ways().forEach(way -> way(change, way, way.spared()));
        }
    }

    /** Whoever is told that the dossier would comply with reservations asks which. */
    private void reserved() {
        List<Finding> stay = plan.reached().reserved();
        if (plan.outcome() == Plan.Outcome.LATE || stay.isEmpty()) {
            return;
        }
        page.section("Ce qui resterait sous réserve", " — rien dans ce plan n’y remédie (" + stay.size() + ")");
        page.blank();
        ReservationLines.write(page, stay);
    }

    private void findings(String title, String remark, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.section(title, remark + " (" + findings.size() + ")");
        page.blank();
        for (Finding finding : findings) {
            page.line(
                    2, finding.obligation().id() + "  " + finding.obligation().title() + FindingLines.subject(finding));
            page.line(6, finding.sentence());
            if (finding.remedy() != null) {
                page.line(6, finding.remedy().text());
            }
        }
    }
}
