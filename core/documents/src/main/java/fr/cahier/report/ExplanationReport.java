package fr.cahier.report;

import fr.cahier.annotation.PublicApi;
import fr.cahier.cases.Case;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.explanation.Explanation;
import fr.cahier.explanation.ThresholdHistory;
import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.OfficialText;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.PossibleReading;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import fr.cahier.regulation.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Explains an obligation to policy staff, as text. Thread-safe.
 *
 * @since 0.1.0
 */
@PublicApi
public final class ExplanationReport {

    private static final String GAPS =
            "Entre accolades, ce que l’évaluation met à la place ; de plusieurs formes, celle qui"
                    + " s’accorde avec le nombre, écrit # : {nombre|aucun|un|#}.";

    private final Explanation explanation;
    private final Obligation obligation;
    private final TextPage page = new TextPage();

    /** Of the text; empty where it is not at hand. */
    private final String words;

    private ExplanationReport(Explanation explanation, String words) {
        this.words = words;
        this.explanation = explanation;
        this.obligation = explanation.obligation();
    }

    /** {@return the obligation, its rules and its cases} */
    public static String of(Explanation explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return of(explanation, "");
    }

    /** {@return the obligation with the words of the text, its rules and its cases} */
    public static String of(Explanation explanation, OfficialText text) {
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(text, "text");
        return of(explanation, text.quote(explanation.obligation().source().lines()));
    }

    private static String of(Explanation explanation, String words) {
        return UsedTerms.after(
                new ExplanationReport(explanation, words).text(),
                explanation.edition().voice().glossary());
    }

    /** {@return all obligations by chapter, one a line} */
    public static String list(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return ObligationList.of(edition);
    }

    private String text() {
        page.line(0, obligation.id() + "  " + obligation.title());
        page.line(2, nature(obligation.nature()) + " ; chapitre « " + explanation.chapter() + " ».");
        page.line(2, "Texte : " + obligation.source() + ".");
        if (!words.isEmpty()) {
            page.line(2, "Ses mots : « " + words + " »");
        }
        page.line(2, inForce());
        requirement(2);
        relations();
        facts("Les faits qu’il faut dire", obligation.needs());
        facts("Les faits que les règles regardent aussi", obligation.clues());
        thresholds();
        rules("Les règles qui la jugent", explanation.rules());
        rules("Les règles communes à toutes les obligations", explanation.commonRules());
        wordings();
        cases();
        passages();
        return page.toString();
    }

    private String inForce() {
        Edition edition = explanation.edition();
        String when = obligation.period().equals(Period.ALWAYS)
                ? "tant que l’édition " + edition.id() + " est en vigueur, " + edition.period()
                : obligation.period() + ", dans l’édition " + edition.id() + " en vigueur " + edition.period();
        String day = FrenchFormat.day(explanation.day());
        return "Vaut " + when + ". Le " + day + ", jour pour lequel elle est expliquée, elle "
                + (explanation.isInForce() ? "vaut." : "ne vaut pas.");
    }

    private void requirement(int indent) {
        page.line(indent, "Due par : " + obligation.owedBy() + ".");
        if (obligation.nature().hasRules()) {
            page.line(indent, "Ce qu’elle demande : " + obligation.requirement() + ".");
            page.line(indent, "Jugée pour : " + subject(obligation.subject()) + ".");
            page.line(indent, "Vérifiée par : " + verifications() + ".");
            if (obligation.evidence() != null) {
                page.line(indent, "Pièce attendue : " + obligation.evidence() + ".");
            }
        }
    }

    private void relations() {
        explanation
                .canon()
                .ifPresent(canon -> page.line(2, "Répète " + named(canon) + ", sous laquelle elle est jugée."));
        if (obligation.parent() != null) {
            page.line(2, "Fait partie de l’ensemble " + obligation.parent() + inherited() + ".");
        }
        if (!explanation.aliases().isEmpty()) {
            page.line(2, "Répétée par " + ids(explanation.aliases()) + ".");
        }
        if (!explanation.members().isEmpty()) {
            page.line(2, "Rassemble " + ids(explanation.members()) + ".");
        }
    }

    /** Only a commitment is inherited from a group. */
    private String inherited() {
        return obligation.asks(Verification.ENGAGEMENT) ? " : sans réponse propre, suit celle qui y est donnée" : "";
    }

    private static String ids(List<Obligation> rows) {
        return rows.stream().map(Obligation::id).collect(Collectors.joining(", "));
    }

    private static String named(Obligation obligation) {
        return obligation.id() + " « " + obligation.title() + " »";
    }

    private void facts(String title, List<FactPath> paths) {
        if (paths.isEmpty()) {
            return;
        }
        page.title(title);
        page.blank();
        paths.forEach(path -> page.line(2, words(path)));
    }

    /** What is computed is told with the places of the dossier that it is made from. */
    private String words(FactPath path) {
        if (path.computation() == null) {
            return PointerNames.ofAny(path) + " : " + path + ", " + path.accepted();
        }
        Computation computation = explanation.edition().computations().get(path.computation());
        return "Calcul « " + computation.label() + " » : " + path + ", "
                + explanation.edition().read(List.of(path)).stream()
                        .map(FactPath::toString)
                        .collect(Collectors.joining(", ", "d’après ", ""))
                + new FilterWords(explanation.edition()).of(computation);
    }

    private void thresholds() {
        if (explanation.thresholds().isEmpty()) {
            return;
        }
        page.title("Les seuils");
        for (ThresholdHistory threshold : explanation.thresholds()) {
            page.blank();
            page.line(2, threshold.title() + " (« " + threshold.code() + " », " + threshold.source() + ")");
            threshold
                    .values()
                    .forEach(value -> page.line(
                            4,
                            "à partir du " + FrenchFormat.day(value.from()) + " : " + value.text()
                                    + (value.holds() ? " — vaut le " + FrenchFormat.day(explanation.day()) : "")));
        }
    }

    private void rules(String title, List<Explanation.Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        page.title(title);
        rules.forEach(rule -> {
            page.blank();
            page.line(2, rule.sentence());
            page.line(4, "« " + rule.name() + " », " + rule.location());
        });
    }

    private void wordings() {
        if (obligation.wordings().isEmpty() && obligation.remedy() == null) {
            return;
        }
        page.title("Ce que dit un constat");
        page.blank();
        if (obligation.wordings().values().stream()
                .anyMatch(wording -> wording.sentence().contains("{"))) {
            page.line(2, GAPS);
            page.blank();
        }
        obligation.wordings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(entry -> wording(entry.getKey(), entry.getValue()));
        if (obligation.remedy() != null) {
            page.line(2, "À faire : " + obligation.remedy());
        }
    }

    private void wording(String key, Wording wording) {
        page.line(2, key + " : " + wording.sentence());
        if (wording.question() != null) {
            page.line(4, "question : " + wording.question());
        }
        wording.readings().forEach(reading -> page.line(4, "lecture" + named(reading) + " : " + reading.text()));
        if (wording.remedy() != null) {
            page.line(4, "à faire : " + wording.remedy());
        }
        wording.asks().forEach(path -> page.line(4, "à fournir : " + PointerNames.ofAny(path)));
    }

    private static String named(PossibleReading reading) {
        return reading.id() == null || reading.effect() == null
                ? ""
                : " " + reading.id() + " (" + reading.effect().word() + ")";
    }

    private void cases() {
        if (explanation.cases().isEmpty()) {
            return;
        }
        page.title("Ses cas (" + explanation.cases().size() + ")");
        page.blank();
        explanation.cases().forEach(expectation -> page.line(2, words(expectation)));
    }

    private static String words(Case expectation) {
        String reserve =
                expectation.reservation() == null ? "" : ", réserve : " + Lexicon.value(expectation.reservation());
        return expectation.name() + " → " + Lexicon.value(expectation.expected()) + reserve;
    }

    private void passages() {
        if (explanation.passages().isEmpty()) {
            return;
        }
        page.title("Les passages du texte qui la fondent");
        page.blank();
        explanation.passages().forEach(passage -> page.line(2, "l. " + passage.lines() + " : " + passage.note()));
    }

    private String verifications() {
        return obligation.verifications().stream()
                .sorted()
                .map(this::verification)
                .collect(Collectors.joining(" ; "));
    }

    private String verification(Verification verification) {
        return switch (verification) {
            case ENGAGEMENT -> "l’engagement du candidat";
            case FAITS -> "les faits du dossier";
            case PIECE -> "une pièce, dont l’absence n’est qu’une réserve";
            case VISITE -> "une visite sur place";
            case APRES_LABEL -> "la vie " + explanation.edition().voice().ofLabel();
        };
    }

    private static String subject(Subject subject) {
        return switch (subject) {
            case DOSSIER -> "le dossier entier";
            case SITE -> "chaque site qui reçoit le public";
            case PERSONNEL -> "chaque professionnel";
        };
    }

    private static String nature(Nature nature) {
        return switch (nature) {
            case OBLIGATION -> "Obligation du candidat";
            case ADHESION -> "Adhésion attendue : un refus décide de l’avis, le silence est une réserve";
            case INTITULE -> "Intitulé : on peut discuter s’il oblige ; le silence est une réserve";
            case IMPLICITE -> "Obligation supposée par le texte, sans décider seule de l’avis";
            case OPTION -> "Faculté, sans effet sur l’avis";
            case ENSEMBLE ->
                "Ensemble, qui rassemble des obligations ; il ne conclut que s’il est lui-même refusé ou réservé";
            case ALIAS -> "Répétition d’une autre obligation";
            case AUTRE_ACTEUR -> "Obligation d’un autre acteur, que le dossier ne juge pas";
            case COLLECTIVE -> "Obligation de tous les opérateurs ensemble, que le dossier ne juge pas";
        };
    }
}
