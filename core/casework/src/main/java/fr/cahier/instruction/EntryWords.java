package fr.cahier.instruction;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Subject;
import fr.cahier.verdict.Finding;

/** What messages on entries of a sheet call a finding: whoever reads them may not have the entry before them. */
final class EntryWords {

    private EntryWords() {}

    static String named(Finding finding) {
        String subject = finding.obligation().subject() == Subject.SITE ? "site " : "professionnel ";
        return finding.subjectName()
                .map(name -> named(finding.obligation(), ", " + subject + name))
                .orElseGet(() -> named(finding.obligation()));
    }

    static String named(Obligation obligation) {
        return named(obligation, "");
    }

    private static String named(Obligation obligation, String subject) {
        return FrenchFormat.quoted(obligation.title()) + " (" + obligation.id() + subject + ")";
    }
}
