package fr.cahier.plan;

import fr.cahier.Limits;

/** What the search for one plan may still take. An interrupted thread spends it. */
final class PlanBudget {

    private final long start = System.nanoTime();
    private final long most;
    private int attempts;
    private boolean spent;

    PlanBudget(Limits limits) {
        this.most = limits.planTime().toNanos();
        this.attempts = limits.planAttempts();
    }

    boolean allowsAttempt() {
        attempts--;
        return !isSpent();
    }

    boolean isSpent() {
        spent = spent || attempts < 0 || Thread.currentThread().isInterrupted() || System.nanoTime() - start > most;
        return spent;
    }
}
