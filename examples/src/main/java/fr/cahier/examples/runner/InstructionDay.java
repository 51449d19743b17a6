package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.instruction.Instruction;
import fr.cahier.instruction.InstructionReader;
import fr.cahier.instruction.ReviewedVerdict;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the officer's hand, as it stands on the day that the command line names. */
final class InstructionDay {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--au",
            paramLabel = "DATE",
            description =
                    "Jour auquel la fiche d’instruction est lue, par exemple 2020-09-15 (par défaut : aujourd’hui).")
    private @Nullable String day;

    boolean isGiven() {
        return day != null;
    }

    /** {@return the verdict of {@code evaluation} with what {@code path} says beside it} */
    ReviewedVerdict beside(Evaluation evaluation, Path path) {
        return ReviewedVerdict.of(
                evaluation, read(path), day(evaluation.verdict().receipt().zone()));
    }

    private Instruction read(Path path) {
        try {
            return InstructionReader.read(path);
        } catch (UncheckedIOException unreadable) {
            throw wrong("Instruction introuvable ou illisible : « " + path + " ». Vérifiez le chemin.");
        }
    }

    private LocalDate day(ZoneId zone) {
        try {
            return day == null ? LocalDate.now(zone) : LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            throw wrong("Date illisible : « " + day + " ». Écrivez par exemple 2020-09-15.");
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
