package fr.cahier.examples.runner;

import fr.cahier.dossier.InputIssue;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.instruction.ReviewedVerdictWriter;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.List;

/**
 * Prints one object, or an array of objects for several dossiers; a dossier that cannot be read has its problems there.
 */
final class JsonPrinter implements Printer {

    private final Terminal out;
    private final boolean several;
    private boolean first = true;

    JsonPrinter(Terminal out, boolean several) {
        this.out = out;
        this.several = several;
    }

    @Override
    public void print(String name, Verdict verdict) {
        if (several) {
            begin();
            VerdictWriter.write(verdict, name, out.documents());
        } else {
            VerdictWriter.write(verdict, out.documents());
        }
    }

    @Override
    public void print(String name, Verdict verdict, VerdictRange range) {
        if (several) {
            begin();
            out.print(VerdictWriter.json(verdict, name, range).stripTrailing());
        } else {
            out.print(VerdictWriter.json(verdict, range));
        }
    }

    @Override
    public void print(String name, ReviewedVerdict instructed) {
        out.print(ReviewedVerdictWriter.json(instructed));
    }

    @Override
    public void print(String name, ReviewedVerdict instructed, VerdictRange range) {
        out.print(ReviewedVerdictWriter.json(instructed, range));
    }

    @Override
    public void unreadable(String name, List<InputIssue> problems) {
        if (several) {
            begin();
            out.print(VerdictWriter.unreadable(problems, name).stripTrailing());
        }
    }

    private void begin() {
        out.print(first ? "[\n" : ",\n");
        first = false;
    }

    @Override
    public void end() {
        if (several) {
            out.print(first ? "[" : "");
            out.print("\n]\n");
        }
    }
}
