package fr.cahier.examples.runner;

/** Forms in which verdicts are printed; the constants are the words of the command line. */
enum Format {
    texte {
        @Override
        Printer printer(Terminal out, boolean several) {
            return new TextPrinter(out, several);
        }
    },
    json {
        @Override
        Printer printer(Terminal out, boolean several) {
            return new JsonPrinter(out, several);
        }
    };

    abstract Printer printer(Terminal out, boolean several);
}
