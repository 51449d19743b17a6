package fr.cahier.examples.runner;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The option that says whether something is told to people or to programs. */
final class FormatChoice {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "texte",
            description = "Écrivez texte ou json (par défaut : ${DEFAULT-VALUE}).")
    private Format format;

    /** {@return what prints verdicts to {@code out}} */
    Printer printer(Terminal out, boolean several) {
        return format.printer(out, several);
    }

    boolean isText() {
        return format == Format.texte;
    }

    /** {@return the one of both that is asked for; the other is not made} */
    String told(Supplier<String> text, Supplier<String> json) {
        return switch (format) {
            case texte -> text.get();
            case json -> json.get();
        };
    }
}
