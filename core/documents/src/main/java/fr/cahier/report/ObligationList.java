package fr.cahier.report;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Period;

/** All obligations of an edition by chapter, one a line. */
final class ObligationList {

    private ObligationList() {}

    static String of(Edition edition) {
        TextPage page = new TextPage();
        page.line(0, edition.title() + " (" + edition.id() + ")");
        edition.chapters().forEach(chapter -> {
            page.blank();
            page.line(0, chapter.title());
            edition.obligations().values().stream()
                    .filter(obligation -> obligation.chapter().equals(chapter.key()))
                    .forEach(obligation ->
                            page.line(2, obligation.id() + "  " + obligation.title() + aside(obligation)));
        });
        return UsedTerms.after(page.toString(), edition.voice().glossary());
    }

    private static String aside(Obligation obligation) {
        return shortly(obligation.nature())
                + (obligation.period().equals(Period.ALWAYS) ? "" : " (" + obligation.period() + ")");
    }

    private static String shortly(Nature nature) {
        return switch (nature) {
            case OBLIGATION -> "";
            case ADHESION -> " (adhésion)";
            case INTITULE -> " (intitulé)";
            case IMPLICITE -> " (implicite)";
            case OPTION -> " (faculté)";
            case ENSEMBLE -> " (ensemble)";
            case ALIAS -> " (répétition)";
            case AUTRE_ACTEUR -> " (autre acteur)";
            case COLLECTIVE -> " (tous les opérateurs)";
        };
    }
}
