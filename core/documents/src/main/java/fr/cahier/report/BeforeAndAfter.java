package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.verdict.FindingSummary;
import fr.cahier.verdict.Remedy;
import fr.cahier.verdict.VerdictDiff.Change;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two explanations of a finding that changes, one under the other. */
final class BeforeAndAfter {

    private final TextPage page;

    BeforeAndAfter(TextPage page) {
        this.page = page;
    }

    void write(Set<Change> changes, @Nullable FindingSummary before, @Nullable FindingSummary after) {
        side("avant : ", changes, before);
        side("après : ", changes, after);
    }

    private void side(String when, Set<Change> changes, @Nullable FindingSummary side) {
        if (side == null) {
            return;
        }
        String status = VerdictWords.status(side.status(), side.reason());
        boolean isSaid = side.sentence().startsWith(Facts.capitalized(status) + " :");
        page.line(12, when + (isSaid ? "" : status + ". ") + side.sentence());
        side.readings().forEach(reading -> page.line(14, "– lecture possible : " + reading));
        if (changes.contains(Change.MEASURE) && !changes.contains(Change.SENTENCE)) {
            page.line(
                    14,
                    "Mesuré : " + FrenchFormat.value(side.observed()) + " ; requis : "
                            + FrenchFormat.value(side.required()) + ".");
        }
        if (changes.contains(Change.RESERVATIONS)) {
            page.line(14, side.reservations().isEmpty() ? "Sans réserve." : String.join(" ", side.reservations()));
        }
        if (changes.contains(Change.REMEDY) && side.remedy() != null) {
            page.line(14, Remedy.heading(side.reason()) + " : " + side.remedy());
        }
        if (changes.contains(Change.WEIGHT)) {
            page.line(14, "Poids : " + weight(side) + ".");
        }
    }

    private static String weight(FindingSummary side) {
        return switch (side.nature()) {
            case OBLIGATION -> "obligation, qui décide de l’avis";
            case ADHESION -> "adhésion : un refus décide de l’avis, le silence non";
            case INTITULE -> "intitulé : le silence ne décide pas";
            case IMPLICITE -> "ne décide jamais seule";
            case OPTION -> "faculté, sans effet sur l’avis";
            case ENSEMBLE -> "ensemble, qui décide quand il est refusé";
            case ALIAS, AUTRE_ACTEUR, COLLECTIVE -> "n’est pas jugée";
        };
    }
}
