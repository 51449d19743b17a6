package fr.cahier.reliability;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.LimitExceededException;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;

/** A host of little memory: reads one dossier, judges it, and streams the verdict to nowhere. */
final class JudgeOne {

    static final String JUDGED = "judged";
    static final String REFUSED = "refused";

    private JudgeOne() {}

    /** @param args the file of the dossier */
    public static void main(String... args) {
        Evaluator evaluator = Evaluator.of(ExecutableEdition.shipped("spro-conseil/2020"));
        Duration start = spent();
        String end;
        try {
            var dossier = DossierReader.standard().read(Path.of(args[0])).dossier();
            VerdictWriter.write(evaluator.evaluate(dossier), OutputStream.nullOutputStream());
            end = JUDGED;
        } catch (LimitExceededException limit) {
            end = REFUSED + " " + limit.getMessage();
        }
        System.out.println(spent().minus(start).toMillis() + " ms " + end);
    }

    /** {@return of this thread and of the garbage collector: on a quiet machine the time that people wait} */
    private static Duration spent() {
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime())
                .plusMillis(collecting);
    }
}
