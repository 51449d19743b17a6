package fr.cahier.benchmarks.handwritten;

import fr.cahier.facts.Seuil;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Threshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** The thresholds that hold on one day. */
record Limits(
        Instant deadline,
        String address,
        BigDecimal halfDays,
        int pivot,
        int fewestMinutes,
        int fullMinutes,
        int opening,
        int closing,
        BigDecimal longestClosing,
        BigDecimal fewestWorkstations,
        BigDecimal severalWorkstations,
        BigDecimal places,
        BigDecimal certainPlaces,
        BigDecimal certainDepartments,
        List<String> region,
        int recentMonths,
        BigDecimal excludingNobody,
        int disputedAge,
        int oldestAge,
        BigDecimal youngest,
        BigDecimal oldest,
        BigDecimal level,
        BigDecimal domains) {

    static Limits on(LocalDate day, Edition regulation) {
        return new Limits(
                Objects.requireNonNull(on(day, regulation, "date-limite").instant()),
                Objects.requireNonNull(on(day, regulation, "adresse-de-depot").texte()),
                number(day, regulation, "demi-journees-par-semaine"),
                minute(day, regulation, "demi-journee-pivot"),
                number(day, regulation, "demi-journee-minimum-minutes").intValueExact(),
                number(day, regulation, "demi-journee-pleine-minutes").intValueExact(),
                minute(day, regulation, "demi-journee-debut-plage"),
                minute(day, regulation, "demi-journee-fin-plage"),
                number(day, regulation, "fermeture-jours-de-suite"),
                number(day, regulation, "postes-internet-minimum"),
                number(day, regulation, "postes-internet-pluriel"),
                number(day, regulation, "implantations-reseau"),
                number(day, regulation, "implantations-reseau-certaines"),
                number(day, regulation, "departements-reseau-certains"),
                on(day, regulation, "departements-du-perimetre").liste(),
                number(day, regulation, "professionnalisation-mois").intValueExact(),
                number(day, regulation, "age-sans-exclusion"),
                number(day, regulation, "age-discute").intValueExact(),
                number(day, regulation, "age-maximal-ouvert").intValueExact(),
                number(day, regulation, "jeunes-age-min"),
                number(day, regulation, "jeunes-age-max"),
                number(day, regulation, "niveau-cep"),
                number(day, regulation, "domaines-information"));
    }

    private static Seuil on(LocalDate day, Edition regulation, String code) {
        Threshold threshold = Objects.requireNonNull(regulation.thresholds().get(code), code);
        return threshold.on(day).orElseGet(() -> threshold.values().get(0).seuil());
    }

    private static BigDecimal number(LocalDate day, Edition regulation, String code) {
        return Objects.requireNonNull(on(day, regulation, code).nombre());
    }

    private static int minute(LocalDate day, Edition regulation, String code) {
        LocalTime time = Objects.requireNonNull(on(day, regulation, code).heure());
        return time.getHour() * 60 + time.getMinute();
    }
}
