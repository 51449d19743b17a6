package fr.cahier.benchmarks;

import com.sun.management.ThreadMXBean;
import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.LongList;
import fr.cahier.examples.generator.Profile;
import fr.cahier.json.VerdictWriter;
import fr.cahier.oscal.OscalWriter;
import fr.cahier.plan.CompletionRequest;
import fr.cahier.plan.Planner;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.report.HtmlReport;
import fr.cahier.report.TextReport;
import fr.cahier.report.VisitSheet;
import fr.cahier.verdict.Verdict;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Doubles each list of a dossier, and two lists together, and tells by how much processor time and bytes grow: twice as much
 * is what they should, four times as much is a list that is compared with itself.
 */
public final class ListGrowth {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int FEW = 500;

    private final ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
    private final Evaluator evaluator = Evaluator.of(shipped);
    private final Dossier complete = DossierGenerator.of(shipped.edition()).dossier(1, 1, Profile.COMPLET);

    /** What some work took. */
    record Spent(long nanos, long bytes) {}

    /** @param none what is measured is always the same */
    public static void main(String... none) {
        ListGrowth growth = new ListGrowth();
        for (LongList list : LongList.values()) {
            growth.tell(list.name(), List.of(list));
            if (!list.isOf(LongList.SITES_OUVERTS)) {
                growth.tell("SITES_OUVERTS + " + list.name(), List.of(LongList.SITES_OUVERTS, list));
            }
        }
    }

    private void tell(String name, List<LongList> lists) {
        works(dossier(lists, FEW)).forEach((work, todo) -> {
            spent(todo);
            Spent once = spent(todo);
            Runnable twice = works(dossier(lists, 2 * FEW)).get(work);
            Spent two = twice == null ? null : spent(twice);
            System.out.printf(
                    "%-45s %-8s %s%n",
                    name,
                    work,
                    two == null
                            ? "refused"
                            : String.format(
                                    "time × %.1f, bytes × %.1f",
                                    (double) two.nanos / Math.max(1, once.nanos), (double) two.bytes / once.bytes));
        });
    }

    /** {@return a complete dossier with so many elements in each of {@code lists}} */
    Dossier dossier(List<LongList> lists, int count) {
        Dossier dossier = complete;
        for (LongList list : lists) {
            dossier = list.in(dossier, count);
        }
        return dossier;
    }

    /** {@return what evaluating {@code dossier} allocates} */
    long bytes(Dossier dossier) {
        return spent(() -> evaluator.evaluate(dossier)).bytes;
    }

    /** {@return what making a plan for {@code dossier} allocates} */
    long bytesOfPlan(Dossier dossier) {
        return spent(() -> Planner.of(evaluator).plan(dossier)).bytes;
    }

    /** {@return what finding out what to ask about {@code dossier} allocates} */
    long bytesOfRequest(Dossier dossier) {
        return spent(() -> CompletionRequest.of(evaluator, dossier)).bytes;
    }

    /** What is made of a verdict is left out where there is none. */
    private Map<String, Runnable> works(Dossier dossier) {
        Map<String, Runnable> works = new LinkedHashMap<>();
        Verdict verdict;
        try {
            verdict = evaluator.evaluate(dossier);
        } catch (LimitExceededException refused) {
            return works;
        }
        Map<String, Consumer<Verdict>> made = new LinkedHashMap<>();
        made.put("json", one -> VerdictWriter.write(one, OutputStream.nullOutputStream()));
        made.put("text", TextReport::of);
        made.put("html", HtmlReport::of);
        made.put("visit", VisitSheet::of);
        made.put("oscal", one -> OscalWriter.files(one, shipped.edition()));
        works.put("verdict", () -> evaluator.evaluate(dossier));
        made.forEach((name, make) -> works.put(name, () -> make.accept(verdict)));
        return works;
    }

    private static Spent spent(Runnable work) {
        long thread = Thread.currentThread().getId();
        long nanos = THREADS.getThreadCpuTime(thread);
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        work.run();
        return new Spent(THREADS.getThreadCpuTime(thread) - nanos, THREADS.getThreadAllocatedBytes(thread) - bytes);
    }
}
