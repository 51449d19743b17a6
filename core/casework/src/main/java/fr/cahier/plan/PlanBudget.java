package fr.cahier.plan;

import fr.cahier.Limits;

/** What the search for one plan may still take. When it is spent, or the thread is interrupted, the plan stays as it is. */
final class PlanBudget {

    private final long start = System.nanoTime();
    private final long most;
    private int attempts;
    private boolean spent;

    PlanBudget(Limits limits) {
        this.most = limits.planTime().toNanos();
        this.attempts = limits.planAttempts();
    }

    /** {@return whether one more dossier may be judged} */
    boolean allowsAttempt() {
        attempts--;
        return !isSpent();
    }

    /** {@return whether the search has to end} */
    boolean isSpent() {
        spent = spent || attempts < 0 || Thread.currentThread().isInterrupted() || System.nanoTime() - start > most;
        return spent;
    }
}
