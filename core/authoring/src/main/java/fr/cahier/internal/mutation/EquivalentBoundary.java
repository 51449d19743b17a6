package fr.cahier.internal.mutation;

import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.internal.review.Boundary;

/** Tells whether an equivalence says that no dossier stands on a boundary. */
public final class EquivalentBoundary {

    private EquivalentBoundary() {}

    /** {@return whether it says that the other operator would change no verdict: no dossier stands on the number itself} */
    public static boolean isAbout(Equivalence equivalence, Boundary boundary) {
        return equivalence.subject().equals(boundary.rule().name())
                && equivalence.change().equals(otherOperator(boundary));
    }

    /** For rules that were compiled: one with a slip may read what has no name in French. */
    private static String otherOperator(Boundary boundary) {
        ConditionChanges changes = new ConditionChanges(new Words(boundary.factType()));
        return changes.ofOperator(boundary.comparison()).words();
    }
}
