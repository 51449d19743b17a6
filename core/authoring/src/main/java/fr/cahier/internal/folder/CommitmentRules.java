package fr.cahier.internal.folder;

import fr.cahier.internal.language.RuleFile;
import fr.cahier.internal.language.RuleFileParser;
import fr.cahier.regulation.Subject;
import java.util.List;

/** Writes the rule that {@code regle: engagement} stands for. */
final class CommitmentRules {

    private CommitmentRules() {}

    /** {@return the rules of a chapter's rows, each on the line of its row, where problems are shown} */
    static RuleFile file(String chapter, List<CommitmentRow> rows) {
        StringBuilder text = new StringBuilder();
        int line = 1;
        for (CommitmentRow row : rows) {
            text.append("\n".repeat(Math.max(0, row.line() - line))).append(rule(row));
            line = Math.max(line, row.line());
        }
        return RuleFileParser.parse(chapter + "/obligations.yaml", text.toString())
                .file();
    }

    /** {@return on one line} */
    private static String rule(CommitmentRow row) {
        return "rule \"" + row.id() + " engagement donné" + suffix(row.subject()) + "\" @obligation( \"" + row.id()
                + "\" ) @conclut( \"satisfaite\" ) when Engagement( obligation == \"" + row.id()
                + "\", reponse == Reponse.OUI, $constate : reponse )" + subject(row.subject()) + " then end ";
    }

    private static String suffix(Subject subject) {
        return switch (subject) {
            case DOSSIER -> "";
            case SITE -> " pour le site";
            case PERSONNEL -> " pour la personne";
        };
    }

    private static String subject(Subject subject) {
        return switch (subject) {
            case DOSSIER -> "";
            case SITE -> " Site( $site : id, recoitPublic == true )";
            case PERSONNEL -> " Personnel( $personnel : id )";
        };
    }
}
