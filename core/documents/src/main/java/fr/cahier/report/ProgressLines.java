package fr.cahier.report;

import fr.cahier.diff.DossierDiff;
import fr.cahier.plan.Change;
import fr.cahier.plan.Change.Who;
import fr.cahier.plan.Plan;
import fr.cahier.plan.Progress;
import fr.cahier.plan.Progress.Item;
import fr.cahier.plan.Progress.State;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the progress on a plan. */
final class ProgressLines {

    /** What became of a change that somebody was asked for. */
    private enum Told {
        DONE("fait", "faite", "faites"),
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
        private static Told of(Item item) {
            return switch (item.state()) {
                case DONE -> DONE;
                case OTHERWISE -> item.seen().isEmpty() ? NO_LONGER : OTHERWISE;
                case NOT_DONE -> NOT_DONE;
            };
        }
    }

    private static final Map<State, String> OFFICER =
            Map.of(State.DONE, "tranché", State.OTHERWISE, "ne se pose plus", State.NOT_DONE, "à trancher");

    private final TextPage page;
    private final Progress progress;
    private final ActionWords asked;

    ProgressLines(TextPage page, Progress progress) {
        this.page = page;
        this.progress = progress;
        this.asked = new ActionWords(progress.plan());
    }

    void write() {
        Plan plan = progress.plan();
        page.title("LE PLAN DU DOSSIER D’AVANT");
        page.blank();
        switch (plan.outcome()) {
            case NOTHING_TO_DO ->
                page.line(2, "Il n’y en avait pas : le dossier d’avant était conforme tel qu’il était.");
            case LATE -> page.line(2, "Il n’y en avait pas : un délai était passé.");
            case CHANGES, INCOMPLETE -> page.line(2, counted());
        }
        progress.items().forEach(this::item);
        if (!progress.items().isEmpty() && !progress.outside().isEmpty()) {
            page.title("CHANGÉ HORS DU PLAN (" + progress.outside().size() + ")");
            page.blank();
            progress.outside().forEach(change -> page.line(2, words(change)));
        }
    }

    private String counted() {
        int asked = progress.plan().changesOf(Who.APPLICANT).size();
        String states = Stream.of(Told.values())
                .filter(told -> count(told) > 0)
                .map(told -> VerdictWords.plural(count(told), told.one, told.several))
                .collect(Collectors.joining(", "));
        return asked == 0
                ? "Il ne demandait rien au candidat."
                : VerdictWords.plural(asked, "chose demandée au candidat", "choses demandées au candidat") + " : "
                        + states + ".";
    }

    private int count(Told told) {
        return (int) progress.items().stream()
                .filter(item -> item.change().who() == Who.APPLICANT && Told.of(item) == told)
                .count();
    }

    private void item(Item item) {
        Change change = item.change();
        if (change.who() == Who.OFFICER) {
            page.line(2, OFFICER.get(item.state()) + " : " + PlanLines.mended(change.mends()) + ", par l’instructeur");
        } else {
            String by = change.who() == Who.RECIPIENT
                    ? ", par " + progress.plan().verdict().voice().service().name()
                    : "";
            page.line(2, Told.of(item).alone + by + " : " + asked.sentence(change));
            if (item.state() != State.DONE) {
                asked.details(change).forEach(line -> page.line(6, line));
            }
        }
        item.seen().forEach(seen -> page.line(6, "Maintenant, " + words(seen)));
        if (item.seen().isEmpty() && item.state() == State.OTHERWISE) {
            page.line(6, "Rien n’y a été changé.");
        }
        if (!item.open().isEmpty()) {
            page.line(6, "Reste : " + PlanLines.mended(item.open()) + ".");
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
