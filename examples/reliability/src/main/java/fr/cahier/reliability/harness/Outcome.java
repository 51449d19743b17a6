package fr.cahier.reliability.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * What a part came to.
 *
 * @param figures what was done, in words and numbers
 * @param reached whether that is the reach of the whole form
 * @param findings faults; none is what a campaign hopes for
 * @param skipped what this machine could not do, and why
 */
public record Outcome(String figures, boolean reached, List<String> findings, List<String> skipped) {

    public Outcome {
        findings = List.copyOf(findings);
        skipped = List.copyOf(skipped);
    }

    /** Collects what a part finds; many threads may tell it. */
    public static final class Notes {

        private static final int MAX_FINDINGS = 50;

        private final List<String> findings = new ArrayList<>();
        private final List<String> skipped = new ArrayList<>();
        private int more;

        /** Adds a fault. */
        public synchronized void finding(String finding) {
            if (findings.size() < MAX_FINDINGS) {
                findings.add(finding);
            } else {
                more++;
            }
        }

        /** Adds something that could not be done here. */
        public synchronized void skip(String what) {
            skipped.add(what);
        }

        /** {@return how many faults there are} */
        public synchronized int count() {
            return findings.size() + more;
        }

        /** {@return the outcome} */
        public synchronized Outcome outcome(String figures, boolean reached) {
            List<String> told = new ArrayList<>(findings);
            if (more > 0) {
                told.add("and " + more + " more");
            }
            return new Outcome(figures, reached, told, skipped);
        }
    }
}
