package fr.cahier.plan;

import fr.cahier.dossier.Service;
import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Edition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values of the edition's thresholds on a day, and its service. */
record Thresholds(
        List<Seuil> all,
        LocalDate day,
        ZoneId zone,
        List<BigDecimal> numbers,
        List<Instant> instants,
        List<LocalTime> hours,
        List<LocalDate> days,
        List<String> texts,
        List<String> codes,
        Service service) {

    static Thresholds of(Edition edition, Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, edition.zone());
        List<Seuil> seuils = edition.thresholdsOn(day);
        return new Thresholds(
                seuils,
                day,
                edition.zone(),
                values(seuils, Seuil::nombre),
                values(seuils, Seuil::instant),
                values(seuils, Seuil::heure),
                values(
                        seuils,
                        seuil -> seuil.echeance() == null
                                ? null
                                : seuil.echeance().pour(day)),
                values(seuils, Seuil::texte),
                values(seuils, Seuil::code),
                edition.voice().hoursOf());
    }

    /** {@return the number of the threshold of that code; empty where there is none} */
    Stream<BigDecimal> numbersOf(String code) {
        return all.stream()
                .filter(seuil -> seuil.code().equals(code))
                .map(Seuil::nombre)
                .filter(Objects::nonNull);
    }

    private static <T> List<T> values(List<Seuil> seuils, Function<Seuil, T> value) {
        return seuils.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }
}
