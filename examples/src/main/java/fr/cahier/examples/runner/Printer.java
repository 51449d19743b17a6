package fr.cahier.examples.runner;

import fr.cahier.dossier.Problem;
import fr.cahier.instruction.Instructed;
import fr.cahier.verdict.Verdict;
import java.util.List;

/** Prints verdicts as they come. */
interface Printer {

    void print(String name, Verdict verdict);

    void print(String name, Instructed instructed);

    void unreadable(String name, List<Problem> problems);

    void end();
}
