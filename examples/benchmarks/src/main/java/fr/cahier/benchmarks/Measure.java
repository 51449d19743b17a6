package fr.cahier.benchmarks;

import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One measure of one contender, in a process of its own.
 *
 * @param micros wall time of an operation
 * @param cpu CPU time of an operation
 * @param bytes allocated for an operation
 */
record Measure(double micros, double cpu, double bytes) {

    /**
     * How long a measure takes.
     *
     * @param rounds processes for the hand-written code and for Cahier
     * @param peerRounds processes for each of the engines
     * @param warmup seconds
     * @param seconds measured
     */
    record Effort(int rounds, int peerRounds, int warmup, int seconds) {}

    /** {@return a measure of {@code benchmark} with these parameters} */
    static Measure of(Class<?> benchmark, Map<String, String> parameters, Effort effort) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmark.getName() + "\\.")
                .forks(1)
                .threads(1)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(effort.warmup()))
                .measurementIterations(1)
                .measurementTime(TimeValue.seconds(effort.seconds()))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .jvmArgs("-Xmx6g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        return of(run(options.build()));
    }

    private static Collection<RunResult> run(Options options) {
        try {
            return new Runner(options).run();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Measure of(Collection<RunResult> results) {
        if (results.size() != 1) {
            throw new IllegalStateException("one benchmark was to run; " + results.size() + " did");
        }
        RunResult result = results.iterator().next();
        return new Measure(
                result.getPrimaryResult().getScore(),
                secondary(result, CpuTime.LABEL),
                secondary(result, "gc.alloc.rate.norm"));
    }

    private static double secondary(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .map(Map.Entry::getValue)
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name));
    }
}
