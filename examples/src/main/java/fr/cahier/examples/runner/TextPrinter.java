package fr.cahier.examples.runner;

import fr.cahier.dossier.InputIssue;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.report.InstructionReport;
import fr.cahier.report.TextReport;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.ArrayList;
import java.util.List;

/** Prints one report after the other, and of several dossiers a summary at the end. */
final class TextPrinter implements Printer {

    private final Terminal out;
    private final boolean several;
    private final List<String> summary = new ArrayList<>();

    TextPrinter(Terminal out, boolean several) {
        this.out = out;
        this.several = several;
    }

    @Override
    public void print(String name, Verdict verdict) {
        tell(name, verdict, TextReport.of(verdict));
    }

    @Override
    public void print(String name, Verdict verdict, VerdictRange range) {
        tell(name, verdict, TextReport.of(verdict, range));
    }

    private void tell(String name, Verdict verdict, String report) {
        if (several) {
            out.println("═══ " + name);
        }
        out.print(report + "\n");
        summary.add(TextReport.conclusion(verdict) + "  " + name);
    }

    @Override
    public void print(String name, ReviewedVerdict instructed) {
        out.print(InstructionReport.of(instructed) + "\n");
    }

    @Override
    public void print(String name, ReviewedVerdict instructed, VerdictRange range) {
        out.print(InstructionReport.of(instructed, range) + "\n");
    }

    @Override
    public void unreadable(String name, List<InputIssue> problems) {
        summary.add("NON ÉVALUÉ  " + name);
    }

    @Override
    public void end() {
        if (several) {
            out.println("═══ Récapitulatif de " + summary.size() + " dossiers");
            summary.forEach(out::println);
        }
    }
}
