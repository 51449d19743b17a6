package fr.cahier.examples.runner;

import fr.cahier.dossier.InputIssue;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictRange;
import java.util.List;

/** Prints verdicts as they come. */
interface Printer {

    void print(String name, Verdict verdict);

    void print(String name, Verdict verdict, VerdictRange range);

    void print(String name, ReviewedVerdict instructed);

    void print(String name, ReviewedVerdict instructed, VerdictRange range);

    void unreadable(String name, List<InputIssue> problems);

    void end();
}
