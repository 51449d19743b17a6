package fr.cahier.internal.derive;

import fr.cahier.facts.Preuve;
import fr.cahier.facts.Preuve.Sens;
import fr.cahier.facts.Preuve.Validite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds valid pieces that say the contrary of each other about the same. A piece about every site opposes one about a
 * single site there only: the narrower of two names the other; of two equals, the one that denies.
 */
final class Oppositions {

    /** The first valid piece, by what it is about. */
    private final Map<About, String> first = new HashMap<>();

    private Oppositions() {}

    private record About(String obligation, @Nullable String subject, Sens sens) {}

    static List<Preuve> in(List<Preuve> preuves) {
        if (preuves.stream().noneMatch(preuve -> preuve.sens() == Sens.DEMENT)) {
            return preuves;
        }
        Oppositions oppositions = new Oppositions();
        preuves.stream()
                .filter(preuve -> preuve.validite() == Validite.VALABLE)
                .forEach(preuve -> oppositions.first.putIfAbsent(
                        new About(preuve.obligation(), subject(preuve), preuve.sens()), preuve.piece()));
        return preuves.stream().map(oppositions::opposed).toList();
    }

    private Preuve opposed(Preuve preuve) {
        String other = preuve.validite() == Validite.VALABLE ? opposite(preuve) : null;
        return other == null
                ? preuve
                : new Preuve(
                        preuve.piece(),
                        preuve.obligation(),
                        preuve.site(),
                        preuve.personnel(),
                        preuve.sens(),
                        preuve.validite(),
                        other,
                        preuve.intitule());
    }

    private @Nullable String opposite(Preuve preuve) {
        String subject = subject(preuve);
        String everywhere = subject == null ? null : contrary(preuve, null);
        if (preuve.sens() == Sens.ETABLIT) {
            return everywhere;
        }
        String same = contrary(preuve, subject);
        return same == null ? everywhere : same;
    }

    private @Nullable String contrary(Preuve preuve, @Nullable String subject) {
        Sens contrary = preuve.sens() == Sens.ETABLIT ? Sens.DEMENT : Sens.ETABLIT;
        return first.get(new About(preuve.obligation(), subject, contrary));
    }

    /** No obligation is about a site and a person. */
    private static @Nullable String subject(Preuve preuve) {
        return preuve.site() == null ? preuve.personnel() : preuve.site();
    }
}
