package fr.cahier.internal.cases;

import fr.cahier.cases.Case;
import fr.cahier.facts.Seuil;
import fr.cahier.internal.RecordAccess;
import fr.cahier.internal.derive.DayDerivers;
import fr.cahier.internal.derive.FactDeriver;
import fr.cahier.regulation.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts that rules see of each case. */
final class CaseFacts {

    private final Edition edition;
    private final DayDerivers derivers;

    CaseFacts(Edition edition) {
        this.edition = edition;
        this.derivers = new DayDerivers(edition);
    }

    LocalDate day(Case found) {
        return FactDeriver.dayOf(found.dossier(), edition);
    }

    /** @throws fr.cahier.regulation.RuleDefectException when a threshold cannot be read */
    List<Object> of(Case found) {
        return derivers.derived(found.dossier()).facts();
    }

    /** {@return what the threshold means among these facts: its value, and its day} */
    static List<Object> meant(List<Object> facts, String code) {
        return facts.stream()
                .filter(Seuil.class::isInstance)
                .map(Seuil.class::cast)
                .filter(seuil -> seuil.code().equals(code))
                .flatMap(seuil -> Stream.of(seuil.valeur(), seuil.jour()))
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable Object read(Object fact, String path) {
        Object value = fact;
        for (String name : path.split("\\.")) {
            if (value == null) {
                return null;
            }
            try {
                value = RecordAccess.getter(RecordAccess.method(value.getClass(), name))
                        .apply(value);
            } catch (RuntimeException unknown) {
                return null;
            }
        }
        return value;
    }
}
