package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Source;
import java.util.List;
import java.util.Objects;

/** Lists the questions that a text leaves open, for those who settle them, as text. */
@PublicApi
public final class QuestionsReport {

    private final TextPage page = new TextPage();

    private final Doctrine doctrine;

    private QuestionsReport(Doctrine doctrine) {
        this.doctrine = doctrine;
    }

    /** {@return the questions in the order of the text, each with its readings, what they do, and who settled it} */
    public static String of(Edition edition, Doctrine doctrine) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(doctrine, "doctrine");
        List<OpenQuestion> questions = edition.questions();
        QuestionsReport report = new QuestionsReport(doctrine);
        report.page.line(0, edition.title() + " (" + edition.id() + ")");
        report.page.line(0, count(questions.size()));
        questions.forEach(report::question);
        return report.page.toString();
    }

    private static String count(int questions) {
        return switch (questions) {
            case 0 -> "Aucune question ne reste ouverte.";
            case 1 -> "Une question que le texte laisse ouverte :";
            default -> questions + " questions que le texte laisse ouvertes :";
        };
    }

    private void question(OpenQuestion question) {
        page.blank();
        page.line(0, question.id());
        page.line(2, where(question));
        page.line(2, question.wording().sentence());
        question.wording().readings().forEach(this::reading);
        doctrine.on(question.id()).forEach(this::position);
    }

    private void position(Position position) {
        page.line(
                4,
                "Tranchée : " + position.lecture() + ", pour les dépôts " + deposits(position.period()) + " ; par "
                        + position.auteur() + ", le " + FrenchFormat.day(Objects.requireNonNull(position.date()))
                        + ".");
        page.line(6, "Motif : " + position.motif());
    }

    private static String deposits(Period period) {
        return period.equals(Period.ALWAYS) ? "de toute date" : period.toString();
    }

    private static String where(OpenQuestion question) {
        if (question.obligation() == null) {
            return "Toute obligation qui la pose.";
        }
        Source source = question.obligation().source();
        return question.obligation().id() + ", " + question.obligation().title() + " — " + source.heading() + ", l. "
                + source.lines();
    }

    private void reading(PossibleReading reading) {
        page.line(4, reading.id() + " : " + reading.text());
        page.line(6, "Retenue : " + effect(Objects.requireNonNull(reading.effect())) + ".");
    }

    static String effect(Outcome effect) {
        return switch (effect) {
            case SATISFAITE -> "l’obligation est respectée";
            case SANS_OBJET -> "l’obligation est sans objet";
            case A_COMPLETER -> "le dossier est à compléter";
            case MANQUEMENT -> "l’obligation n’est pas respectée";
            case HORS_DELAI -> "le dossier est hors délai";
            default -> throw new IllegalArgumentException("no effect of a reading: " + effect);
        };
    }
}
