package fr.cahier.internal.compute;

import fr.cahier.regulation.Computation;
import fr.cahier.regulation.Computation.Function;
import java.util.List;

/** The units of results that do not come from what is counted. */
final class Units {

    static final String HOURS = "heures";
    static final String MINUTES = "minutes";
    static final String PERCENT = "%";

    private Units() {}

    /** {@return the units that a result may have, the usual one first; empty where it has that of its inputs, or any} */
    static List<String> of(Function function) {
        return switch (function) {
            case DUREE -> List.of(HOURS, MINUTES);
            case HEURES_ENTRE -> List.of(HOURS);
            case MINUTES_ENTRE -> List.of(MINUTES);
            case PART -> List.of(PERCENT);
            case JOURS_OUVERTS, JOURS_ENTRE -> List.of("jours");
            case MOIS_ENTRE -> List.of("mois");
            case ANNEES_ENTRE -> List.of("ans");
            default -> List.of();
        };
    }

    /** {@return the unit that a computation says, else the usual one of its function; empty where there is neither} */
    static String of(Computation computation) {
        List<String> possible = of(computation.function());
        return computation.unit().isEmpty() && !possible.isEmpty() ? possible.get(0) : computation.unit();
    }
}
