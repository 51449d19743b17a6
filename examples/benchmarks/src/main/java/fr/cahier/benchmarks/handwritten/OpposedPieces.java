package fr.cahier.benchmarks.handwritten;

import static fr.cahier.regulation.Outcome.CONTRADICTION;

import fr.cahier.benchmarks.handwritten.Judgement.Told;
import fr.cahier.benchmarks.handwritten.Proofs.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pieces that say the contrary of each other. */
final class OpposedPieces {

    /** Where they are told among what one obligation tells; see {@link Judgement#at}. */
    private static final int AT = 13;

    private OpposedPieces() {}

    /** Of two pieces in force that say the contrary, the one about less names the other; of equals, the one that belies. */
    static List<Told> among(List<Proof> proofs) {
        List<Told> pairs = new ArrayList<>();
        for (Proof one : proofs) {
            Proof other = opposed(one, proofs);
            if (other != null) {
                Map<String, Object> both = Map.of("piece", one.name(), "autre", other.name());
                pairs.add(new Told(AT, CONTRADICTION, "contradiction-de-pieces", null, null, both, one.name()));
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair.others().get("autre") + ", " + pair.piece()));
        return pairs;
    }

    /** {@return whether one in force belies, which names no other as its contrary} */
    static boolean belying(List<Proof> proofs) {
        return proofs.stream().anyMatch(one -> one.belies() && !one.expired() && opposed(one, proofs) == null);
    }

    private static @Nullable Proof opposed(Proof one, List<Proof> proofs) {
        Proof same = one.belies() ? contrary(one, one.about(), proofs) : null;
        return same != null || one.about() == null ? same : contrary(one, null, proofs);
    }

    private static @Nullable Proof contrary(Proof one, @Nullable String about, List<Proof> proofs) {
        for (Proof other : proofs) {
            boolean inForce = !one.expired() && !other.expired();
            if (inForce && other.belies() != one.belies() && Objects.equals(other.about(), about)) {
                return other;
            }
        }
        return null;
    }
}
