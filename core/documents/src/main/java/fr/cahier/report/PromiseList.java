package fr.cahier.report;

import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is promised for later: the first day first, what has no day last; one line for each obligation and day. */
final class PromiseList {

    private PromiseList() {}

    private record Key(@Nullable LocalDate due, Obligation obligation) {}

    /** @param findings on the sites or persons, in the order of the text */
    record Promise(@Nullable LocalDate due, Obligation obligation, List<Finding> findings) {

        /** {@return the day, in words} */
        String day() {
            return due == null ? "à une date à fixer" : "pour le " + FrenchFormat.day(due);
        }

        Map<String, Object> data() {
            return Map.of(
                    "numero", obligation.id(),
                    "titre", obligation.title(),
                    "sujets", String.join(", ", Named.headings(findings)),
                    "pour", day());
        }
    }

    static List<Promise> of(Verdict verdict) {
        Map<Key, List<Finding>> promising = new LinkedHashMap<>();
        for (Finding finding : verdict.findings()) {
            finding.reservations().stream()
                    .filter(reservation -> reservation.reason() == Reason.COMMITMENT_PENDING)
                    .map(reservation -> promising.computeIfAbsent(
                            new Key(reservation.due(), finding.obligation()), unseen -> new ArrayList<>()))
                    .forEach(findings -> findings.add(finding));
        }
        List<Promise> promises = new ArrayList<>();
        promising.forEach((key, findings) -> promises.add(new Promise(key.due(), key.obligation(), findings)));
        promises.sort(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(promises);
    }

    static List<Map<String, Object>> data(Verdict verdict) {
        return of(verdict).stream().map(Promise::data).toList();
    }
}
