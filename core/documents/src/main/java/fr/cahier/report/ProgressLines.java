package fr.cahier.report;

import fr.cahier.diff.DossierDiff;
import fr.cahier.plan.Change;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Progress;
import fr.cahier.plan.Progress.Item;
import fr.cahier.plan.Progress.State;
import fr.cahier.report.PlanActs.Act;
import fr.cahier.verdict.Finding;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the progress on a plan. */
final class ProgressLines {

    /** What became of a thing that somebody was asked for. */
    private enum Told {
        DONE("fait", "faite", "faites"),
        PARTLY("fait en partie", "faite en partie", "faites en partie"),
        OTHERWISE("fait autrement", "faite autrement", "faites autrement"),
        NO_LONGER("plus demandé", "qui n’est plus demandée", "qui ne sont plus demandées"),
        NOT_DONE("pas fait", "pas faite", "pas faites");

        private final String alone;
        private final String one;
        private final String several;

        Told(String alone, String one, String several) {
            this.alone = alone;
            this.one = one;
            this.several = several;
        }

        /** Where nothing was changed, nobody did anything otherwise: somebody no longer asks for it. */
        private static Told of(List<Item> items) {
            Set<State> states = items.stream().map(Item::state).collect(Collectors.toSet());
            if (states.equals(Set.of(State.DONE))) {
                return DONE;
            }
            if (states.contains(State.NOT_DONE)) {
                return states.size() > 1 ? PARTLY : NOT_DONE;
            }
            return items.stream().allMatch(item -> item.seen().isEmpty()) ? NO_LONGER : OTHERWISE;
        }
    }

    private static final Map<State, String> OFFICER =
            Map.of(State.DONE, "tranché", State.OTHERWISE, "ne se pose plus", State.NOT_DONE, "à trancher");

    private static final Map<State, String> RECIPIENT =
            Map.of(State.DONE, "relevé", State.OTHERWISE, "n’est plus à relever", State.NOT_DONE, "à relever");

    private final TextPage page;
    private final Progress progress;
    private final ActionWords asked;
    private final Map<Change, Item> items = new IdentityHashMap<>();
    private final PlanActs acts;
    private final TitledFindings titled = new TitledFindings();

    ProgressLines(TextPage page, Progress progress) {
        this.page = page;
        this.progress = progress;
        this.asked = new ActionWords(progress.plan());
        this.acts = PlanActs.of(progress.plan(), asked::sentence);
        progress.items().forEach(item -> items.put(item.change(), item));
    }

    /** The things are those of the plan, in its order. */
    void write() {
        Plan plan = progress.plan();
        page.title("LE PLAN DU DOSSIER D’AVANT");
        page.blank();
        List<Act> needed = ofApplicant(false);
        switch (plan.outcome()) {
            case NOTHING_TO_DO ->
                page.line(2, "Il n’y en avait pas : le dossier d’avant était conforme tel qu’il était.");
            case LATE -> page.line(2, "Il n’y en avait pas : un délai était passé.");
            case CHANGES, INCOMPLETE ->
                page.line(
                        2,
                        needed.isEmpty()
                                ? "Il n’exigeait rien du candidat."
                                : counted(needed, "chose demandée au candidat", "choses demandées au candidat"));
        }
        needed.forEach(this::act);
        progress.items().stream()
                .filter(item -> item.change().who() != Who.APPLICANT)
                .forEach(this::settled);
        List<Act> useful = ofApplicant(true);
        if (!useful.isEmpty()) {
            page.blank();
            page.line(2, counted(useful, "chose utile, sans être exigée", "choses utiles, sans être exigées"));
            useful.forEach(this::act);
        }
        outside();
    }

    private void outside() {
        if (!progress.items().isEmpty() && !progress.outside().isEmpty()) {
            page.title("CHANGÉ HORS DU PLAN (" + progress.outside().size() + ")");
            page.blank();
            progress.outside().forEach(change -> page.line(2, words(change)));
        }
    }

    private List<Act> ofApplicant(boolean useful) {
        return acts.all().stream()
                .filter(act -> act.who() == Who.APPLICANT && act.isUseful() == useful)
                .toList();
    }

    private String counted(List<Act> some, String one, String several) {
        String states = Stream.of(Told.values())
                .filter(told -> count(some, told) > 0)
                .map(told -> VerdictWords.plural(count(some, told), told.one, told.several))
                .collect(Collectors.joining(", "));
        return VerdictWords.plural(some.size(), one, several) + " : " + states + ".";
    }

    private int count(List<Act> some, Told told) {
        return (int) some.stream().filter(act -> Told.of(items(act)) == told).count();
    }

    private List<Item> items(Act act) {
        return act.changes().stream().map(items::get).toList();
    }

    private void act(Act act) {
        List<Item> all = items(act);
        Told told = Told.of(all);
        page.line(2, told.alone + " : " + asked.sentence(act.told()));
        if (told != Told.DONE) {
            asked.details(act.told()).forEach(line -> page.line(6, line));
        }
        end(all, told == Told.NO_LONGER);
    }

    private void settled(Item item) {
        Change change = item.change();
        boolean isOfficer = change.who() == Who.OFFICER;
        String by = isOfficer
                ? "l’instructeur"
                : progress.plan().verdict().voice().service().name();
        page.line(
                2,
                (isOfficer ? OFFICER : RECIPIENT).get(item.state())
                        + (item.state() == State.OTHERWISE ? "" : " par " + by) + " : " + titled.of(change.mends())
                        + ".");
        end(List.of(item), item.state() == State.OTHERWISE && item.seen().isEmpty());
    }

    /** What is not named yet remains open; where all that it mends does, saying so again tells nothing. */
    private void end(List<Item> all, boolean untouched) {
        all.stream()
                .flatMap(item -> item.seen().stream())
                .distinct()
                .forEach(seen -> page.line(6, "Maintenant, " + words(seen)));
        if (untouched) {
            page.line(6, "Rien n’y a été changé.");
        }
        List<Finding> open =
                all.stream().flatMap(item -> item.open().stream()).distinct().toList();
        if (!open.isEmpty() && all.get(0).change().who() == Who.APPLICANT) {
            page.line(6, "Reste : " + titled.of(open) + ".");
        }
    }

    static String words(DossierDiff.Change change) {
        return switch (change.kind()) {
            case ADDED -> "ajouté : " + change.place() + " — " + change.after();
            case REMOVED -> "retiré : " + change.place() + " — " + change.before();
            case CHANGED -> "changé : " + change.place() + " — " + change.before() + " → " + change.after();
        };
    }
}
