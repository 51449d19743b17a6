package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a verdict: enough to reproduce it byte for byte. Immutable and thread-safe.
 *
 * @param regulationSha256 sha-256 of its files
 * @param sourceSha256 sha-256 of the text it encodes
 * @param dossierSha256 sha-256 of the dossier in canonical form
 * @param doctrineSha256 sha-256 of the readings settled on; null without a doctrine
 * @param instant the instant whose thresholds were applied
 * @since 0.1.0
 */
@PublicApi
public record Receipt(
        String regulation,
        String regulationSha256,
        String sourceSha256,
        String dossierSha256,
        @Nullable String doctrineSha256,
        String libraryVersion,
        Instant instant,
        InstantBasis instantBasis,
        ZoneId zone) {

    /** Origin of the instant. */
    public enum InstantBasis {
        /** The deposit's time stamp. */
        DEPOSIT,
        CALLER,
        /** First day of the edition, for lack of a deposit. */
        EDITION,
        /** First day of the latest of several editions, for lack of a deposit. */
        LATEST_EDITION
    }
}
