package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Minimality;
import fr.cahier.plan.Plan;
import fr.cahier.verdict.Conclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan comes to, and how little it asks, in words that promise no more than the search has seen. */
final class PlanWords {

    private final Plan plan;
    private final int questions;

    /** Of the questions, those that the office settles by what it looks up. */
    private final int lookedUp;

    /** Without which the dossier would not comply. */
    private final int needed;

    /** What only lifts a reservation. */
    private final int useful;

    PlanWords(Plan plan, PlanActs acts) {
        this.plan = plan;
        this.questions = plan.changesOf(Who.OFFICER).size();
        this.lookedUp = (int) plan.changesOf(Who.OFFICER).stream()
                .filter(change -> OpenQuestions.isLookedUp(change.mends().get(0)))
                .count();
        boolean suffices = complies(plan.reached().needed());
        this.needed = suffices ? acts.needed().size() : acts.all().size();
        this.useful = acts.all().size() - needed;
    }

    private static boolean complies(Conclusion conclusion) {
        return conclusion.compareTo(Conclusion.COMPLIANT_WITH_RESERVATIONS) >= 0;
    }

    /** {@return where the plan leads, by how many things, and whether fewer would do} */
    List<String> lines() {
        List<String> lines = new ArrayList<>(
                switch (plan.outcome()) {
                    case NOTHING_TO_DO -> List.of("Rien à changer : le dossier est conforme tel qu’il est.");
                    case LATE ->
                        List.of(
                                "Pas de plan : d’après ce que dit le dossier de son dépôt, la date limite est passée. Seul"
                                        + " ce qui montrerait un envoi ou un dépôt à temps y changerait quelque chose.");
                    case CHANGES -> List.of(changes());
                    case INCOMPLETE -> List.of(incomplete());
                });
        lines.addAll(minimality());
        if (useful > 0) {
            lines.add(useful());
        }
        if (isReservedByReadings()) {
            lines.add("Ce qui reste sous réserve tient aux lectures qui seront retenues.");
        }
        return lines;
    }

    /** No other finding keeps a reservation. */
    private boolean isReservedByReadings() {
        return plan.outcome() == Plan.Outcome.CHANGES
                && plan.reached().all() == Conclusion.COMPLIANT_WITH_RESERVATIONS
                && questions > lookedUp
                && plan.reached().reserved().isEmpty();
    }

    private String changes() {
        Conclusion reached = useful == 0 ? plan.reached().all() : plan.reached().needed();
        if (!complies(reached)) {
            return "Ceci fait, l’avis proposé serait " + FrenchFormat.quoted(Lexicon.value(reached)) + " : " + counted()
                    + ".";
        }
        return needed + questions == 0
                ? "Le dossier est " + Lexicon.value(reached) + " tel qu’il est."
                : "Pour que le dossier soit " + Lexicon.value(reached) + ", il suffit de ceci : " + counted() + ".";
    }

    private String incomplete() {
        boolean asksNothing = plan.changes().isEmpty();
        if (plan.obstacles().isEmpty()) {
            return asksNothing
                    ? "Rien d’autre à faire ni à dire que de remédier à ce que l’instructeur a établi."
                    : "Pour que le dossier soit conforme, il suffit de remédier à ce que l’instructeur a établi"
                            + (needed + questions == 0 ? "." : ", et de ceci : " + counted() + ".");
        }
        return asksNothing || needed + questions == 0
                ? "Le logiciel n’a rien trouvé à demander qui remédie à ce qui manque."
                : "Utile, mais le logiciel n’a pas trouvé comment remédier à tout : " + counted() + ".";
    }

    private String useful() {
        String things = needed == 0
                ? VerdictWords.plural(useful, "chose", "choses")
                : VerdictWords.plural(useful, "autre chose", "autres choses");
        String lifts = useful == 1
                ? ", utile sans être exigée, lève une réserve"
                : ", utiles sans être exigées, lèvent des réserves";
        boolean moves = plan.outcome() == Plan.Outcome.CHANGES
                && plan.reached().all() != plan.reached().needed();
        return Facts.capitalized(things)
                + lifts
                + (moves
                        ? " : avec " + (useful == 1 ? "elle" : "elles") + ", le dossier serait "
                                + Lexicon.value(plan.reached().all()) + "."
                        : ".");
    }

    private String counted() {
        return Stream.of(
                        needed == 0
                                ? ""
                                : VerdictWords.plural(needed, "chose à faire ou à dire", "choses à faire ou à dire"),
                        questions == lookedUp
                                ? ""
                                : VerdictWords.plural(
                                        questions - lookedUp,
                                        "question tranchée en faveur du candidat",
                                        "questions tranchées en faveur du candidat"),
                        lookedUp == 0
                                ? ""
                                : VerdictWords.plural(
                                        lookedUp,
                                        "point relevé par le service en faveur du candidat",
                                        "points relevés par le service en faveur du candidat"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" et "));
    }

    private List<String> minimality() {
        Minimality known = plan.minimality();
        if (known.kind() == Minimality.Kind.CUT) {
            return List.of(cut());
        }
        if (needed == 0) {
            return List.of();
        }
        if (needed == 1) {
            return List.of("Sans elle, il ne le serait pas.");
        }
        return List.of(known.kind() == Minimality.Kind.SMALLEST ? smallest(known) : noneCanBeLeftOut(known));
    }

    /** The search counts changes of the dossier, also those that are useful: only where these are the things asked does its count mean them. */
    private String smallest(Minimality known) {
        boolean isOfNeeded = needed == plan.changes().size() - questions;
        return isOfNeeded
                ? "Rien de plus court n’a été trouvé : " + tried(known) + ", et aucun choix de moins de " + needed
                        + " ne suffit."
                : "Aucune de ces " + needed
                        + " choses ne peut être laissée de côté, et rien de plus court n’a été trouvé : " + tried(known)
                        + ".";
    }

    private static String tried(Minimality known) {
        String alone = VerdictWords.plural(
                known.repairs(), "remède trouvé a été essayé seul", "remèdes trouvés ont été essayés un à un");
        return known.combinations() == 0
                ? alone
                : alone + ", puis " + VerdictWords.plural(known.combinations(), "fois à plusieurs", "fois à plusieurs");
    }

    private String noneCanBeLeftOut(Minimality known) {
        String first = "Aucune de ces " + needed
                + " choses ne peut être laissée de côté ; d’autres, moins nombreuses, suffiraient peut-être";
        return known.repairs() == 0
                ? first + "."
                : first + " : la recherche s’en tient à ce qu’elle a essayé (" + tried(known) + ").";
    }

    private String cut() {
        String end = "La recherche a été arrêtée, à sa limite de temps ou d’essais ou sur demande : ";
        return plan.outcome() == Plan.Outcome.CHANGES
                ? end + "ce plan suffit, mais certaines de ces choses peuvent être de trop."
                : end + "d’autres choses peuvent manquer, et certaines de celles-ci être de trop. Donnez plus de temps,"
                        + " ou partagez le dossier.";
    }
}
