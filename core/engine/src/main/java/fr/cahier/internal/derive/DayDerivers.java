package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.Edition;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Derives the facts of many dossiers under one edition; what an edition makes ready for a day is made once. Not thread-safe. */
public final class DayDerivers {

    private final Edition edition;
    private final Map<LocalDate, FactDeriver> byDay = new HashMap<>();

    public DayDerivers(Edition edition) {
        this.edition = edition;
    }

    /** {@return the facts on the day that an evaluation would use} */
    public DerivedFacts derived(Dossier dossier) {
        LocalDate day = FactDeriver.dayOf(dossier, edition);
        return byDay.computeIfAbsent(day, one -> FactDeriver.on(edition, one)).derived(dossier, day, null);
    }
}
