package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.facts.Calcul;
import fr.cahier.internal.compute.Computations;
import fr.cahier.internal.compute.DepositMoment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the edition has computed; the results of the previous state where nothing under them changed. */
final class Calculs {

    private Calculs() {}

    static List<Calcul> of(
            Computations computations, Dossier dossier, DepositMoment moment, @Nullable DerivedFacts before) {
        if (computations.isEmpty()) {
            return List.of();
        }
        if (before != null
                && before.deposit().equals(moment.deposit())
                && before.deposits().instant().isPresent() == moment.isDated()
                && isSame(computations, before.said().placed(), dossier)) {
            return before.results();
        }
        return computations.results(
                Receptions.undisputed(dossier), moment, Subjects.sites(dossier), Subjects.personnels(dossier));
    }

    private static boolean isSame(Computations computations, Dossier before, Dossier after) {
        for (String section : computations.sections()) {
            Field field = DossierSchema.dossier().field(section);
            if (field != null && !isSame(field.in(before), field.in(after))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other
                || one instanceof List<?> some && other instanceof List<?> others && DerivedFacts.isSame(some, others);
    }
}
