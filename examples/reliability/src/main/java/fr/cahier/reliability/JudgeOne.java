package fr.cahier.reliability;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.LimitExceededException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A host of little memory: reads one dossier, judges it, and streams the verdict to nowhere. */
final class JudgeOne {

    static final String JUDGED = "judged";
    static final String REFUSED = "refused";

    private JudgeOne() {}

    /** @param args the file of the dossier */
    public static void main(String... args) {
        Evaluator evaluator = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
        long start = System.nanoTime();
        String end;
        try {
            var dossier = DossierReader.standard().read(Path.of(args[0])).dossier();
            VerdictWriter.write(evaluator.evaluate(dossier), OutputStream.nullOutputStream());
            end = JUDGED;
        } catch (LimitExceededException limit) {
            end = REFUSED + " " + limit.getMessage();
        }
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms " + end);
    }
}
