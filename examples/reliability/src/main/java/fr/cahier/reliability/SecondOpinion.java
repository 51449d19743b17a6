package fr.cahier.reliability;

import fr.cahier.ExecutableEdition;
import fr.cahier.benchmarks.Agreement;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.reliability.harness.Effort;
import fr.cahier.reliability.harness.Outcome;
import fr.cahier.reliability.harness.Part;
import fr.cahier.reliability.harness.Workshop;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Compares every finding of the rules with an evaluation that was written by hand from the same text. */
final class SecondOpinion implements Part {

    private static final int DOSSIERS = 200_000;

    @Override
    public String name() {
        return "second-opinion";
    }

    @Override
    public String reach() {
        return "200,000 generated dossiers, 0 differences";
    }

    @Override
    public Duration whole() {
        return Duration.ofHours(1);
    }

    @Override
    public int share() {
        return 8;
    }

    @Override
    public Outcome run(Effort effort, Workshop workshop) throws InterruptedException {
        ExecutableEdition shipped = ExecutableEdition.shipped("spro-conseil/2020");
        Agreement agreement = new Agreement(shipped);
        DossierGenerator generator = DossierGenerator.of(shipped.edition());
        Outcome.Notes notes = new Outcome.Notes();
        Workshop.Progress progress = workshop.progress(name());
        AtomicLong seeds = new AtomicLong();
        AtomicLong done = new AtomicLong();
        long deadline = effort.deadline();
        Runnable work = () -> {
            for (long seed = seeds.incrementAndGet();
                    seed <= DOSSIERS && System.nanoTime() < deadline;
                    seed = seeds.incrementAndGet()) {
                compare(agreement, generator, seed, notes);
                progress.tell(done.incrementAndGet() + " dossiers, " + notes.count() + " differences");
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(effort.threads());
        for (int i = 0; i < effort.threads(); i++) {
            threads.execute(work);
        }
        threads.shutdown();
        threads.awaitTermination(effort.time().toSeconds() + 60, TimeUnit.SECONDS);
        return notes.outcome(
                String.format(Locale.ROOT, "%,d generated dossiers, %d differences", done.get(), notes.count()),
                done.get() >= DOSSIERS);
    }

    private static void compare(Agreement agreement, DossierGenerator generator, long seed, Outcome.Notes notes) {
        try {
            agreement
                    .difference(generator.any(seed))
                    .ifPresent(difference -> notes.finding("seed " + seed + ": " + difference));
        } catch (RuntimeException | Error failure) {
            notes.finding("seed " + seed + ": " + failure);
        }
    }
}
