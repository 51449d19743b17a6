package fr.cahier.report;

import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.InstantFormat;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what follows the findings on a page: what is to be seen, due or promised, remarks, the receipt. */
final class FollowUpLines {

    private final TextPage page;
    private final Verdict verdict;

    /** Whether obligations are counted only. */
    private final boolean crowded;

    /** Whether an officer had a part in it. */
    private final boolean reviewed;

    FollowUpLines(TextPage page, Verdict verdict, boolean crowded, boolean reviewed) {
        this.page = page;
        this.verdict = verdict;
        this.crowded = crowded;
        this.reviewed = reviewed;
    }

    void write() {
        String label = verdict.voice().label();
        reservations();
        if (crowded) {
            page.title("ENSUITE");
            page.blank();
            page.line(
                    2,
                    counted("À voir sur place", FollowUp.CHECK_ON_SITE) + " "
                            + counted("Dû après " + label, FollowUp.DUE_AFTER_LABEL));
        } else {
            followUps("À VOIR SUR PLACE", FollowUp.CHECK_ON_SITE);
            followUps("DÛ APRÈS " + label.toUpperCase(Locale.FRENCH), FollowUp.DUE_AFTER_LABEL);
        }
        promises();
        calendar();
        options();
        remarks();
        receipt();
    }

    private void reservations() {
        List<Finding> reserved = verdict.findings().stream()
                .filter(finding -> !finding.reservations().isEmpty())
                .toList();
        if (reserved.isEmpty()) {
            return;
        }
        page.title("RÉSERVES (" + reserved.size()
                + ") — le texte n’exige ni pièce ni autre preuve : leur absence n’est pas un manquement");
        page.blank();
        ReservationLines.write(page, reserved);
    }

    private String counted(String what, FollowUp followUp) {
        return what + " : " + VerdictWords.plural(due(followUp).size(), "obligation.", "obligations.");
    }

    private Map<Obligation, List<Finding>> due(FollowUp followUp) {
        return verdict.findings().stream()
                .filter(finding -> Remaining.isDue(finding, followUp))
                .collect(Collectors.groupingBy(Finding::obligation, LinkedHashMap::new, Collectors.toList()));
    }

    /** One line for each obligation, so that a large network stays readable. */
    private void followUps(String title, FollowUp followUp) {
        Map<Obligation, List<Finding>> due = due(followUp);
        if (due.isEmpty()) {
            return;
        }
        page.title(title + " (" + due.size() + ")");
        page.blank();
        due.forEach((obligation, findings) ->
                page.line(2, obligation.id() + "  " + obligation.title() + subjects(findings)));
    }

    private void promises() {
        List<PromiseList.Promise> promises = PromiseList.of(verdict);
        if (promises.isEmpty()) {
            return;
        }
        page.title("PROMIS POUR PLUS TARD (" + promises.size() + ")");
        page.blank();
        for (PromiseList.Promise promise : promises) {
            page.line(
                    2,
                    promise.obligation().id() + "  " + promise.obligation().title() + subjects(promise.findings())
                            + " : " + promise.day());
        }
    }

    /** What is promised stands above. */
    private void calendar() {
        if (!crowded) {
            page.title("CALENDRIER");
            page.blank();
        }
        FicheData.dates(verdict).forEach(day -> page.line(2, day.quoi() + " : " + day.quand() + "."));
    }

    private static String subjects(List<Finding> findings) {
        String names = Named.subjects(findings);
        return names.isEmpty() ? "" : " — " + names;
    }

    private void options() {
        List<Finding> taken = verdict.options().stream()
                .filter(option -> option.status() == Status.SATISFIED || option.status() == Status.UNRESOLVED)
                .toList();
        if (taken.isEmpty()) {
            return;
        }
        page.title("FACULTÉS OUVERTES PAR LE TEXTE — sans effet sur l’avis");
        page.blank();
        taken.forEach(option -> page.line(2, option.obligation().id() + "  " + option.sentence()));
    }

    private void remarks() {
        if (!verdict.remarks().isEmpty()) {
            page.title("REMARQUES");
            page.blank();
            verdict.remarks().forEach(remark -> page.line(2, remark));
            VerdictWords.otherRemarks(verdict).ifPresent(others -> page.line(2, others));
        }
    }

    private void receipt() {
        Receipt receipt = verdict.receipt();
        page.title("REÇU");
        page.blank();
        page.line(2, "Règlement " + receipt.regulation() + ", empreinte " + receipt.regulationSha256());
        page.line(2, "Texte source, empreinte " + receipt.sourceSha256());
        page.line(2, "Dossier, empreinte " + receipt.dossierSha256());
        if (receipt.doctrineSha256() != null) {
            page.line(2, "Doctrine, empreinte " + receipt.doctrineSha256());
        }
        page.line(
                2,
                "Cahier " + receipt.libraryVersion() + " ; règles appliquées au "
                        + new InstantFormat(receipt.zone()).told(receipt.instant())
                        + " (" + receipt.zone() + "), " + Lexicon.value(receipt.instantBasis()) + ".");
        page.blank();
        page.line(
                0,
                "Cet avis est une proposition "
                        + (reviewed ? "établie par un logiciel et par l’instructeur" : "faite par un logiciel") + " ; "
                        + verdict.authority().decidesAlone() + ".");
    }
}
