package fr.cahier.reliability.fuzz;

import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Workshop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends bytes to everything that reads what comes from outside, guided by the code that they reach. */
public final class Fuzz implements Part {

    private static final Duration WHOLE_CPU = Duration.ofHours(2);

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public String reach() {
        return "dossier, edition, rules and templates: 2 CPU-hours, 0 crashes, 0 hangs";
    }

    @Override
    public Duration whole() {
        return WHOLE_CPU.multipliedBy(3);
    }

    @Override
    public int share() {
        return 30;
    }

    /** A process keeps one core busy; of two hours of one core, each target gets its part. */
    @Override
    public Outcome run(Effort effort, Workshop workshop) throws Exception {
        List<Target> targets = Target.all();
        Duration cpu = WHOLE_CPU.dividedBy(targets.size());
        Duration time = effort.time().multipliedBy(effort.threads()).dividedBy(targets.size());
        Outcome.Notes notes = new Outcome.Notes();
        List<Future<Fuzzing.Done>> running = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(effort.threads());
        for (Target target : targets) {
            running.add(threads.submit(() -> new Fuzzing(target, workshop, notes).run(cpu, time)));
        }
        threads.shutdown();
        Duration spent = Duration.ZERO;
        long executions = 0;
        for (Future<Fuzzing.Done> target : running) {
            spent = spent.plus(target.get().cpu());
            executions += target.get().executions();
        }
        return notes.outcome(
                String.format(
                        Locale.ROOT,
                        "%d CPU-minutes, %,d inputs, %d crashes and hangs",
                        spent.toMinutes(),
                        executions,
                        notes.count()),
                spent.compareTo(WHOLE_CPU) >= 0);
    }
}
