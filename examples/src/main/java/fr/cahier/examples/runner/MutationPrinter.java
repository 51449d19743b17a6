package fr.cahier.examples.runner;

import fr.cahier.cases.mutation.Mutant;
import fr.cahier.cases.mutation.Mutant.Kind;
import fr.cahier.cases.mutation.MutationReport;
import fr.cahier.cases.mutation.MutationReport.Fate;
import fr.cahier.cases.mutation.MutationReport.Result;
import java.util.List;

/** Prints which small changes of the rules the cases notice. */
record MutationPrinter(Terminal out, boolean all) {

    void print(MutationReport report) {
        if (all) {
            section("VU PAR UN CAS", results(report, Fate.NOTICED), "Vu par : %s.");
            section("REFUSÉ D’AVANCE", results(report, Fate.SKIPPED), "%s");
        }
        section("SANS EFFET SUR AUCUN AVIS", results(report, Fate.EQUIVALENT), "%s");
        section("AUCUN CAS NE LE VOIT", results(report, Fate.UNNOTICED), null);
        stale(report);
        out.println(total(report.results().size(), "changement essayé", "changements essayés") + " : "
                + total(report.count(Fate.NOTICED), "vu", "vus") + ", "
                + total(report.count(Fate.UNNOTICED), "non vu", "non vus") + ", "
                + report.count(Fate.EQUIVALENT) + " sans effet sur aucun avis, "
                + report.count(Fate.SKIPPED) + " refusés d’avance par la vérification.");
        if (report.untried() > 0) {
            out.println("Essai incomplet : "
                    + total(report.untried(), "changement n’a pas été essayé", "changements n’ont pas été essayés")
                    + ", faute de temps ou parce qu’ils sont trop nombreux. Donnez plus de minutes avec --duree, ou"
                    + " nommez avec --obligations celles dont les changements sont à essayer.");
        }
    }

    private static List<Result> results(MutationReport report, Fate fate) {
        return report.results().stream().filter(result -> result.fate() == fate).toList();
    }

    private void section(String title, List<Result> results, String note) {
        if (results.isEmpty()) {
            return;
        }
        out.println(title + " (" + results.size() + ")");
        for (Result result : results) {
            Mutant mutant = result.mutant();
            out.println("  " + about(mutant) + mutant.change()
                    + (result.fate() == Fate.UNNOTICED ? " : aucun cas ne le voit." : ""));
            out.println("      " + mutant.file() + ":" + mutant.line() + ", « " + mutant.subject() + " »");
            out.println("      " + (note == null ? advice(result) : note.formatted(result.note())));
        }
        out.println();
    }

    private static String about(Mutant mutant) {
        return mutant.obligations().isEmpty() ? "" : String.join(", ", mutant.obligations()) + ", ";
    }

    private static String advice(Result result) {
        if (result.note() == null) {
            return "Ajoutez un cas qui le voie ; si aucun dossier ne peut le montrer, dites pourquoi dans"
                    + " equivalences.yaml.";
        }
        String how = result.mutant().kind() == Kind.WORDING
                ? "Ajoutez à un cas une ligne « dit », avec des mots de sa phrase : "
                : "Ajoutez un cas : ";
        return how + result.note() + " le montre.";
    }

    private void stale(MutationReport report) {
        report.stale()
                .forEach(stale ->
                        out.println("equivalences.yaml : « " + stale.entry().subject() + " », "
                                + stale.entry().change() + " : " + stale.why() + " Retirez cette entrée."));
        if (!report.stale().isEmpty()) {
            out.println();
        }
    }

    private static String total(long count, String one, String several) {
        return count + " " + (count < 2 ? one : several);
    }
}
