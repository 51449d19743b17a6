package fr.cahier.facts;

import fr.cahier.annotation.PublicApi;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the deposit that counts was sent and when it arrived, as far as its stamps say. The stamps of its arrival are that
 * of the deposit and those of both acknowledgements. Immutable and thread-safe.
 *
 * @param auPlusTot first possible instant of the arrival: of the intersection of its stamps' intervals or, when that is
 *     empty, of their span; nothing arrives before it is sent; null when nothing dates it
 * @param auPlusTard last possible instant of the arrival; null when nothing dates it
 * @param auJour true when no stamp of the arrival says more than the day
 * @param divergente true when stamps of the arrival exclude each other
 * @param contradictoire true when the stamps stand in an order that cannot be: an acknowledgement before the deposit, or
 *     an arrival before the sending, which then belongs to the span
 * @param premiereAuPlusTard last possible instant of the stamp that ends first; null when nothing dates the arrival
 * @param enregistreeAuPlusTot first instant that the acknowledgement of registration may denote; null when there is none
 * @param enregistreeAuPlusTard last instant that the acknowledgement of registration may denote; null when there is none
 * @param envoiAuPlusTot first possible instant of the sending; null when nothing dates it
 * @param envoiAuPlusTard last possible instant of the sending; null when nothing dates it
 * @param envoiJour first instant of the first day on which it may have been sent; null when nothing dates it
 * @param parLaPoste whether it came by post
 * @param jour the day of the deposit, on which thresholds and periods of the edition are read: that of {@code auPlusTard};
 *     null when nothing dates it
 * @since 0.1.0
 */
@PublicApi
public record Arrivee(
        @Nullable Instant auPlusTot,
        @Nullable Instant auPlusTard,
        boolean auJour,
        boolean divergente,
        boolean contradictoire,
        @Nullable Instant premiereAuPlusTard,
        @Nullable Instant enregistreeAuPlusTot,
        @Nullable Instant enregistreeAuPlusTard,
        @Nullable Instant envoiAuPlusTot,
        @Nullable Instant envoiAuPlusTard,
        @Nullable Instant envoiJour,
        boolean parLaPoste,
        @Nullable LocalDate jour) {}
