package fr.cahier.internal.mutation;

import fr.cahier.cases.mutation.Equivalence;
import fr.cahier.internal.review.Boundary;

/** Tells whether an equivalence says that no dossier stands on a boundary. */
public final class EquivalentBoundary {

    private EquivalentBoundary() {}

    /** {@return whether it says that the other operator would change no verdict: no dossier stands on the number itself} */
    public static boolean isAbout(Equivalence equivalence, Boundary boundary) {
        ConditionChanges changes = new ConditionChanges(new Words(boundary.factType()));
        return equivalence.isAbout(
                boundary.rule().name(),
                changes.ofOperator(boundary.comparison()).words());
    }
}
