package fr.cahier.examples.runner;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The ends that every command can come to, added to the help of each, and the words that commands are written with. */
final class CommonExits {

    private static final String[] TOLD = {
        "  7, 70, 71, 74  limite dépassée, erreur propre à Cahier, mémoire insuffisante, document perdu :",
        "     aucun résultat n’est rendu ; « cahier --aide » les explique"
    };

    private CommonExits() {}

    /** Says them in the help of each command, and sees that the library has no code of its own for a failure. */
    static void addTo(CommandLine program) {
        failAsDocumented(program);
        for (CommandLine command : program.getSubcommands().values()) {
            failAsDocumented(command);
            var help = command.getCommandSpec().usageMessage();
            help.footer(Stream.of(help.footer(), TOLD).flatMap(Arrays::stream).toArray(String[]::new));
        }
    }

    private static void failAsDocumented(CommandLine command) {
        command.getCommandSpec()
                .exitCodeOnExecutionException(ExitCode.CRASH.code())
                .exitCodeOnInvalidInput(ExitCode.USAGE.code());
    }

    /** {@return the names of the commands and of their options} */
    static Set<String> words(CommandLine program) {
        Set<String> words = new HashSet<>(program.getSubcommands().keySet());
        Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .map(CommandSpec::optionsMap)
                .forEach(options -> words.addAll(options.keySet()));
        return words;
    }
}
