package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.Unapplied;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option that names what the officer saw, chose or set aside in one dossier. */
final class OfficersHand {

    /** Of more, the line that tells of them says how many. */
    private static final int MAX_TOLD = 3;

    @Option(
            names = "--instruction",
            paramLabel = "FICHE",
            description =
                    "Ce que l’instructeur a vu, choisi ou écarté, un fichier .json ; l’avis du logiciel seul est nommé"
                            + " à côté. La commande visite en prépare un ; son schéma, pour un éditeur :"
                            + " core/casework/src/main/resources/fr/cahier/instruction/instruction.schema.json.")
    private @Nullable Path sheet;

    @Mixin
    private InstructionDay day;

    boolean isGiven() {
        return sheet != null;
    }

    /** Refuses a day on which nothing is read. */
    void check() {
        if (sheet == null && day.isGiven()) {
            throw day.wrong(
                    "--au : sans --instruction, il n’y a rien à lire à ce jour. Donnez la fiche, ou retirez --au.");
        }
    }

    /** {@return the verdict after the officer's hand; empty when the command line names none} */
    Optional<ReviewedVerdict> beside(Evaluation evaluation) {
        return Optional.ofNullable(sheet).map(path -> day.beside(evaluation, path));
    }

    /** {@return the same; what the sheet says without effect is told to {@code err}, in one line} */
    Optional<ReviewedVerdict> beside(Evaluation evaluation, Terminal err) {
        Optional<ReviewedVerdict> reviewed = beside(evaluation);
        reviewed.map(ReviewedVerdict::unapplied)
                .filter(entries -> !entries.isEmpty())
                .ifPresent(entries -> err.println(told(entries)));
        return reviewed;
    }

    private static String told(List<Unapplied> entries) {
        int count = entries.size();
        return "Avertissement : "
                + (count == 1
                        ? "1 entrée de la fiche d’instruction n’est pas appliquée"
                        : count + " entrées de la fiche d’instruction ne sont pas appliquées")
                + entries.stream().limit(MAX_TOLD).map(Unapplied::message).collect(Collectors.joining(" — ", " : ", ""))
                + (count > MAX_TOLD ? " — et " + (count - MAX_TOLD) + " de plus." : "");
    }
}
