package fr.cahier.internal.assess;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.LimitCode;
import fr.cahier.regulation.LimitExceededException;
import fr.cahier.verdict.Finding;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Counts the size of one verdict. An interrupted thread stops here too. */
public final class VerdictBudget {

    /** Estimate, with its bindings. */
    private static final int BYTES_OF_MATCH = 140;

    private static final int BETWEEN_CHECKS = 0xff;

    private final Limit limit;
    private final FindingSize sizes = new FindingSize();
    private final long start = System.nanoTime();
    private long characters;
    private long bytes;
    private int findings;

    /**
     * @param characters of its JSON, estimated
     * @param bytes of findings and matches, estimated
     * @param time a last resort
     */
    public record Limit(long characters, long bytes, Duration time) {

        /** For callers that are bounded elsewhere. */
        public static final Limit NONE = new Limit(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofNanos(Long.MAX_VALUE));
    }

    VerdictBudget(Limit limit, int matches) {
        this.limit = limit;
        this.bytes = (long) BYTES_OF_MATCH * matches;
    }

    record Spent(long characters, long bytes) {}

    /**
     * @throws LimitExceededException when a limit is exceeded
     * @throws CancellationException when the thread is interrupted; it stays so
     */
    void add(Finding finding) {
        add(sizes.characters(finding), sizes.bytes(finding));
        findings++;
        if ((findings & BETWEEN_CHECKS) == 0) {
            check();
        }
    }

    /**
     * Counts findings that are kept.
     *
     * @throws LimitExceededException when a limit is exceeded
     */
    void add(Spent some) {
        add(some.characters, some.bytes);
    }

    private void add(long moreCharacters, long moreBytes) {
        characters += moreCharacters;
        bytes += moreBytes;
        if (characters > limit.characters()) {
            throw exceeded(
                    LimitCode.VERDICT_LENGTH, "plus de " + FrenchFormat.count(limit.characters()) + " caractères");
        }
        if (bytes > limit.bytes()) {
            throw exceeded(LimitCode.MEMORY, "plus de " + FrenchFormat.count(limit.bytes()) + " octets de mémoire");
        }
    }

    Spent spent() {
        return new Spent(characters, bytes);
    }

    Spent since(Spent before) {
        return new Spent(characters - before.characters, bytes - before.bytes);
    }

    private void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The thread was interrupted while it evaluated a dossier.");
        }
        if (System.nanoTime() - start > limit.time().toNanos()) {
            throw exceeded(LimitCode.TIME, "plus de " + limit.time().toMillis() / 1_000 + " secondes de rédaction");
        }
    }

    private static LimitExceededException exceeded(LimitCode code, String what) {
        return new LimitExceededException(
                code,
                "L’avis sur ce dossier demanderait " + what
                        + " : ce que ses constats redisent de chaque site et de chaque personne est trop long."
                        + " Rattachez à leur site les créneaux, fermetures et pièces qui n’en nomment aucun, ou partagez le dossier.");
    }
}
