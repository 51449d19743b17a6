package fr.cahier.verdict;

import fr.cahier.annotation.PublicApi;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a verdict was made from: enough to make it again, to the byte.
 *
 * @param regulation identity of the edition
 * @param regulationSha256 sha-256 of its files
 * @param sourceSha256 sha-256 of the text it encodes
 * @param dossierSha256 sha-256 of the dossier in its canonical form
 * @param libraryVersion version of this library
 * @param instant instant whose thresholds were applied
 * @param instantBasis where that instant comes from
 * @param zone time zone of the dates
 */
@PublicApi
public record Receipt(
        String regulation,
        String regulationSha256,
        String sourceSha256,
        String dossierSha256,
        String libraryVersion,
        Instant instant,
        InstantBasis instantBasis,
        ZoneId zone) {

    /** Where the instant of an evaluation comes from. */
    public enum InstantBasis {
        /** The deposit's own time stamp. */
        DEPOSIT,
        /** The caller. */
        CALLER,
        /** The first day of the edition, because the dossier says no deposit. */
        EDITION,
        /** The first day of the latest of several editions, because the dossier says no deposit. */
        LATEST_EDITION
    }
}
