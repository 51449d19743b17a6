package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.internal.WordBoundary;
import fr.cahier.regulation.Voice;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Receipt.InstantBasis;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** French words for a verdict. */
final class VerdictWords {

    /** "mois" and "fois" have no plural mark. */
    private static final Pattern PLURAL =
            Pattern.compile("(?<!" + WordBoundary.BEFORE + "[mf]oi)s" + WordBoundary.AFTER);

    private VerdictWords() {}

    static String title(Conclusion conclusion) {
        return Lexicon.value(conclusion).toUpperCase(Locale.FRENCH);
    }

    static String meaning(Conclusion conclusion, Voice voice) {
        return switch (conclusion) {
            case LATE -> "Le dossier est arrivé après la date limite.";
            case NON_COMPLIANT -> "Au moins une obligation n’est pas respectée.";
            case INCOMPLETE ->
                "Le dossier ne permet pas encore de conclure : des réponses ou des faits manquent, ou se contredisent.";
            case UNDECIDED ->
                "Rien de ce que le texte exige ne manque au dossier, mais l’avis dépend d’au moins une question que ni le texte ni le"
                        + " dossier ne tranchent : une personne doit choisir la lecture qui vaut.";
            case COMPLIANT_WITH_RESERVATIONS -> "Le dossier répond au texte, sous les réserves ci-dessous.";
            case COMPLIANT ->
                "Le dossier répond au texte ; il reste ce qui se constate sur place ou après " + voice.label() + ".";
        };
    }

    /** {@return for example "déposé le 28 juillet 2020"} */
    static String deposited(Verdict verdict) {
        return verdict.receipt().instantBasis() == InstantBasis.DEPOSIT
                ? "déposé le "
                        + FrenchFormat.day(LocalDate.ofInstant(
                                verdict.receipt().instant(), verdict.receipt().zone()))
                : "sans date de dépôt";
    }

    /** {@return the words for {@code count} findings of that status} */
    static String status(Status status, int count) {
        String one = Lexicon.value(status);
        return switch (status) {
            case SATISFIED, BREACHED, MISSING -> count < 2 ? one : one + "s";
            case UNRESOLVED, NOT_APPLICABLE -> one;
        };
    }

    /** {@return the same for a count of findings, of which some may not be known to apply} */
    static String counted(Status status, int count) {
        return status == Status.UNRESOLVED
                ? "à trancher ou indéterminé" + (count < 2 ? "" : "s")
                : status(status, count);
    }

    /** {@return the status, where what is not known to apply is told from what a person has to choose} */
    static String status(Finding finding) {
        return status(finding.status(), finding.reason());
    }

    static String status(Status status, Reason reason) {
        return reason == Reason.APPLICABILITY_UNKNOWN ? "indéterminé" : status(status, 1);
    }

    /** {@return a finding by its number, subject and status: "HOR-06, Antenne d’Évreux (S7), non respecté"} */
    static String named(Finding finding) {
        return finding.obligation().id()
                + finding.subjectHeading().map(name -> ", " + name + ",").orElse("") + " "
                + status(finding.status(), 1);
    }

    /** {@return the number with its unit: "1 poste", "2 postes", "48 000,50 euros"} */
    static String counted(BigDecimal number, String unit) {
        return unit.isEmpty() ? FrenchFormat.number(number) : FrenchFormat.in(unit, number) + " " + unit(number, unit);
    }

    /** {@return the unit that agrees with the number: "1 poste", "2 postes"} */
    static String unit(BigDecimal number, String unit) {
        return number.compareTo(BigDecimal.valueOf(2)) < 0
                ? PLURAL.matcher(unit).replaceAll("")
                : unit;
    }

    /** {@return the number of omitted remarks in words, if any} */
    static Optional<String> otherRemarks(Verdict verdict) {
        int more = verdict.omittedRemarks();
        return more == 0 ? Optional.empty() : Optional.of("Et " + others(more, "autre remarque.", "autres remarques."));
    }

    /** {@return a large number of omitted items in words} */
    static String others(int count, String singular, String plural) {
        return FrenchFormat.count(count) + " " + (count < 2 ? singular : plural);
    }

    static String plural(int count, String singular, String plural) {
        return count + " " + (count < 2 ? singular : plural);
    }
}
