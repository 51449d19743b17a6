package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.doctrine.Decision;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.FormHeadings;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.OpenQuestion;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Threshold;
import fr.cahier.regulation.Threshold.SetBy;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lists the questions that a text leaves open, for those who settle them, as text. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class QuestionsReport {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\p{L}+)((?:[|][^|{}]*)*)\\}");
    private static final String UNSAID = "…";

    /** Each reading says what it would do; which one the office retained stands after them. */
    private static final String IF_RETAINED = "Si elle est retenue : ";

    private final TextPage page = new TextPage();

    private final Edition edition;
    private final Doctrine doctrine;

    private QuestionsReport(Edition edition, Doctrine doctrine) {
        this.edition = edition;
        this.doctrine = doctrine;
    }

    /**
     * {@return the questions in the order of the text, each with its readings, what they do, and who settled it; then the
     * thresholds that the text leaves to the office, and the headings of its form}
     */
    public static String of(Edition edition, Doctrine doctrine) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(doctrine, "doctrine");
        List<OpenQuestion> questions = edition.questions();
        QuestionsReport report = new QuestionsReport(edition, doctrine);
        report.page.line(0, edition.title() + " (" + edition.id() + ")");
        report.page.line(0, report.count(questions));
        questions.forEach(report::question);
        report.thresholds();
        report.forms();
        return report.page.toString();
    }

    private String count(List<OpenQuestion> questions) {
        int settled = (int) questions.stream()
                .filter(question -> !doctrine.on(question.id()).isEmpty())
                .count();
        String ofThem = settled == 0 ? "" : ", dont " + VerdictWords.plural(settled, "tranchée", "tranchées");
        return switch (questions.size()) {
            case 0 -> "Aucune question ne reste ouverte.";
            case 1 -> "Une question que le texte laisse ouverte" + (settled == 0 ? "" : ", tranchée") + " :";
            default -> questions.size() + " questions que le texte laisse ouvertes" + ofThem + " :";
        };
    }

    private void question(OpenQuestion question) {
        page.blank();
        page.line(0, question.id());
        page.line(2, where(question));
        page.line(2, ofAnyDossier(question.wording().sentence(), question));
        question.wording().readings().forEach(reading -> reading(reading, question));
        doctrine.on(question.id()).forEach(this::position);
    }

    private void position(Position position) {
        page.line(4, "Tranchée : " + position.lecture() + decided(position));
        page.line(6, "Motif : " + position.motif());
    }

    private static String decided(Decision decision) {
        return ", pour les dépôts " + deposits(decision.period()) + " ; par " + decision.auteur() + ", le "
                + FrenchFormat.day(Objects.requireNonNull(decision.date())) + ".";
    }

    private void thresholds() {
        List<Threshold> ofTheOffice = edition.thresholds().values().stream()
                .filter(threshold -> threshold.setBy() == SetBy.SERVICE)
                .toList();
        if (ofTheOffice.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, "Seuils que le texte laisse " + edition.voice().service().dative() + " :");
        ofTheOffice.forEach(this::threshold);
    }

    private void threshold(Threshold threshold) {
        page.blank();
        page.line(0, threshold.code());
        page.line(2, threshold.title() + " — " + threshold.source() + ".");
        threshold
                .values()
                .forEach(value -> page.line(
                        4,
                        "À partir du " + FrenchFormat.day(value.from()) + " : " + told(threshold, value.seuil())
                                + "."));
        doctrine.seuils().stream()
                .filter(set -> threshold.code().equals(set.seuil()))
                .forEach(set -> {
                    page.line(4, "Fixé : " + told(threshold, set.value()) + decided(set));
                    page.line(6, "Motif : " + set.motif());
                });
    }

    private static String told(Threshold threshold, Seuil seuil) {
        String value = FrenchFormat.value(seuil.valeur());
        return threshold.unit().isEmpty() ? value : value + " " + threshold.unit();
    }

    private void forms() {
        List<FormHeadings> forms = Objects.requireNonNull(doctrine.formulaire());
        if (forms.isEmpty()) {
            return;
        }
        page.blank();
        page.line(
                0,
                "Rubriques que demande le formulaire "
                        + edition.voice().service().genitive() + " :");
        forms.forEach(this::form);
    }

    private void form(FormHeadings form) {
        page.line(2, String.join(" ; ", Objects.requireNonNull(form.rubriques())) + decided(form));
        page.line(4, "Motif : " + form.motif());
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

    private void reading(PossibleReading reading, OpenQuestion question) {
        page.line(4, reading.id() + " : " + ofAnyDossier(reading.text(), question));
        if (!reading.thresholds().isEmpty()) {
            page.line(6, IF_RETAINED + set(reading) + " ; tout est calculé de nouveau.");
        }
        if (reading.effect() != null) {
            page.line(
                    6,
                    (reading.thresholds().isEmpty() ? IF_RETAINED : "Si la question se pose encore : ")
                            + effect(reading.effect()) + ".");
        }
    }

    /** What a dossier alone can say is left open, in the plural: "… ouvre … demi-journées". */
    private static String ofAnyDossier(String wording, OpenQuestion question) {
        Obligation asked = question.obligation();
        return PLACEHOLDER.matcher(wording).replaceAll(found -> {
            String forms = found.group(2);
            if (!forms.isEmpty()) {
                return Matcher.quoteReplacement(
                        forms.substring(forms.lastIndexOf('|') + 1).replace("#", UNSAID));
            }
            boolean known = asked != null && found.group(1).equals("exigence");
            return Matcher.quoteReplacement(known ? asked.requirement() : UNSAID);
        });
    }

    private String set(PossibleReading reading) {
        return reading.thresholds().stream()
                .map(seuil -> {
                    Threshold threshold = edition.thresholds().get(seuil.code());
                    return "« " + threshold.title() + " » vaut " + told(threshold, seuil);
                })
                .collect(Collectors.joining(" ; "));
    }

    static String effect(Outcome effect) {
        return switch (effect) {
            case SATISFAITE -> "l’obligation est respectée";
            case SANS_OBJET -> "l’obligation est sans objet";
            case A_COMPLETER -> "le dossier est à compléter";
            case A_TRANCHER -> "une autre question décide, où elle se pose ; sinon, l’obligation n’est pas respectée";
            case MANQUEMENT -> "l’obligation n’est pas respectée";
            case HORS_DELAI -> "le dossier est hors délai";
            default -> throw new IllegalArgumentException("no effect of a reading: " + effect);
        };
    }
}
