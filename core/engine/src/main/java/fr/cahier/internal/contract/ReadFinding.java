package fr.cahier.internal.contract;

import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import java.util.List;
import java.util.Set;

/** A finding as far as documents tell it: what they leave out is empty. */
final class ReadFinding {

    private ReadFinding() {}

    static Finding.FindingBuilder begun(Obligation obligation) {
        return Finding.builder()
                .obligation(obligation)
                .readings(List.of())
                .rules(List.of())
                .facts(List.of())
                .evidence(List.of())
                .reservations(List.of())
                .followUps(Set.of());
    }
}
