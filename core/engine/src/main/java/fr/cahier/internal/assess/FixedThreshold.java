package fr.cahier.internal.assess;

import fr.cahier.doctrine.Decision;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Threshold;
import fr.cahier.verdict.Settled;
import org.jspecify.annotations.Nullable;

/**
 * The value of a threshold that does not come from the edition.
 *
 * @param decision null where it is only supposed
 */
record FixedThreshold(
        Threshold threshold, Seuil seuil, @Nullable Decision decision) {

    /** {@return what a finding that used it says} */
    Settled told() {
        String unit = threshold.unit().isEmpty() ? "" : " " + threshold.unit();
        return new Settled(null, decision, threshold.title() + " : " + FrenchFormat.value(seuil.valeur()) + unit + ".");
    }
}
