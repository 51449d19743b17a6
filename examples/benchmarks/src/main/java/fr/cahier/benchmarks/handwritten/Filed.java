package fr.cahier.benchmarks.handwritten;

import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deposit that counts among those of a dossier.
 *
 * @param place where the dossier says it
 */
record Filed(Depot deposit, String place, @Nullable Arrival arrival, int worth) {

    static final Depot NOTHING = Depot.builder().build();

    static Filed of(Dossier dossier, Edition regulation) {
        List<Filed> all = new ArrayList<>();
        boolean listed =
                dossier.depots() != null && dossier.depots().stream().anyMatch(deposit -> !deposit.equals(NOTHING));
        if (!listed || !dossier.depot().equals(NOTHING)) {
            all.add(filed(dossier.depot(), "/depot", regulation));
        }
        for (int i = 0; listed && i < dossier.depots().size(); i++) {
            if (!dossier.depots().get(i).equals(NOTHING)) {
                all.add(filed(dossier.depots().get(i), "/depots/" + i, regulation));
            }
        }
        boolean allLate = all.stream().allMatch(one -> one.worth < 10);
        Filed best = all.get(0);
        for (Filed one : all.subList(1, all.size())) {
            boolean better = allLate
                    ? one.instant().isBefore(best.instant())
                    : one.worth > best.worth
                            || one.worth == best.worth && !one.instant().isBefore(best.instant());
            best = better ? one : best;
        }
        return best;
    }

    /** Late 0, open 10, in time 20; of these, incomplete 0, unsaid 1, complete 2. */
    private static Filed filed(Depot deposit, String place, Edition regulation) {
        Arrival arrival = Arrival.of(deposit, regulation.zone());
        int worth = 10;
        if (arrival != null) {
            Outcome found = arrival.under(Limits.on(arrival.day(), regulation).deadline()).stream()
                    .map(Arrival.Found::outcome)
                    .findFirst()
                    .orElse(Outcome.A_COMPLETER);
            worth = found == Outcome.SATISFAITE ? 20 : found == Outcome.HORS_DELAI ? 0 : 10;
        }
        int complete = deposit.complet() == null ? 1 : deposit.complet() ? 2 : 0;
        return new Filed(deposit, place, arrival, worth + complete);
    }

    private Instant instant() {
        return arrival == null || arrival.last() == null ? Instant.MIN : arrival.last();
    }
}
