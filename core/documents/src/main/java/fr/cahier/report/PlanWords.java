package fr.cahier.report;

import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Minimality;
import fr.cahier.plan.Plan;
import java.util.List;

/** How little a plan asks, in words that promise no more than the search has seen. */
final class PlanWords {

    private PlanWords() {}

    /** {@return for example "3 choses à faire ou à dire"} */
    static String asked(int changes) {
        return VerdictWords.plural(changes, "chose à faire ou à dire", "choses à faire ou à dire");
    }

    /** {@return what is known of how little {@code plan} asks; empty where it asks nothing} */
    static List<String> minimality(Plan plan) {
        int asked = plan.changes().size() - plan.changesOf(Who.OFFICER).size();
        return switch (plan.minimality().kind()) {
            case SMALLEST -> asked == 0 ? List.of() : List.of(smallest(asked, plan.minimality()));
            case NONE_CAN_BE_LEFT_OUT -> asked == 0 ? List.of() : List.of(noneCanBeLeftOut(plan));
            case CUT -> List.of(cut(plan));
        };
    }

    private static String smallest(int asked, Minimality known) {
        if (asked == 1) {
            return "Sans elle, il ne le serait pas.";
        }
        return "Rien de plus court n’a été trouvé : " + tried(known) + ", et aucun choix de moins de " + asked
                + " ne suffit.";
    }

    private static String tried(Minimality known) {
        String alone = VerdictWords.plural(
                known.repairs(), "remède trouvé a été essayé seul", "remèdes trouvés ont été essayés un à un");
        return known.combinations() == 0
                ? alone
                : alone + ", puis " + VerdictWords.plural(known.combinations(), "fois à plusieurs", "fois à plusieurs");
    }

    private static String noneCanBeLeftOut(Plan plan) {
        String first = "Aucune de ces choses ne peut être laissée de côté ; d’autres, moins nombreuses, suffiraient"
                + " peut-être";
        Minimality known = plan.minimality();
        return known.repairs() == 0
                ? first + "."
                : first + " : la recherche s’en tient à ce qu’elle a essayé (" + tried(known) + ").";
    }

    private static String cut(Plan plan) {
        String end = "La recherche a été arrêtée, à sa limite de temps ou d’essais ou sur demande : ";
        return plan.outcome() == Plan.Outcome.CHANGES
                ? end + "ce plan suffit, mais certaines de ces choses peuvent être de trop."
                : end + "d’autres choses peuvent manquer, et certaines de celles-ci être de trop. Donnez plus de temps,"
                        + " ou partagez le dossier.";
    }
}
