package fr.cahier.report;

import fr.cahier.regulation.Chapter;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Findings on several obligations, sites or persons that one cause explains in the same words: told once, with their list.
 *
 * @param alike at least one, in the order of the verdict
 */
record Cause(List<Repeated> alike) {

    private record Key(
            Status status, Reason reason, String sentence, String toDo, List<String> readings, List<String> subjects) {}

    private record Reserved(List<String> sentences, List<String> subjects) {}

    /** {@return the findings by what is said and asked, in the order of the first of each} */
    static List<Cause> of(Collection<Finding> findings) {
        return by(Cause::key, findings);
    }

    /** {@return the findings by the sentences of their reservations, in the order of the first of each} */
    static List<Cause> ofReservations(Collection<Finding> findings) {
        return by(repeated -> new Reserved(reservations(repeated), Named.headings(repeated.findings())), findings);
    }

    /** What is open and never decides is a reservation itself. */
    private static List<String> reservations(Repeated repeated) {
        Finding finding = repeated.first();
        return finding.reservations().isEmpty()
                ? List.of(repeated.told(finding.sentence()))
                : finding.reservations().stream()
                        .map(reservation -> repeated.told(reservation.sentence()))
                        .toList();
    }

    private static List<Cause> by(Function<Repeated, Object> key, Collection<Finding> findings) {
        return Repeated.of(findings).stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Cause::new)
                .toList();
    }

    private static Key key(Repeated repeated) {
        Finding finding = repeated.first();
        return new Key(
                finding.status(),
                finding.reason(),
                repeated.told(finding.sentence()),
                finding.remedy() == null ? "" : repeated.told(finding.remedy().text()),
                finding.readings().stream().map(repeated::told).toList(),
                Named.headings(repeated.findings()));
    }

    Repeated first() {
        return alike.get(0);
    }

    /** {@return what is told of its reservations, one sentence each} */
    List<String> reservations() {
        return reservations(first());
    }

    List<Obligation> obligations() {
        return alike.stream().map(Repeated::obligation).toList();
    }

    List<Finding> findings() {
        return alike.stream().flatMap(repeated -> repeated.findings().stream()).toList();
    }

    /** {@return whether every obligation is of that chapter} */
    boolean isOf(Chapter chapter) {
        return obligations().stream()
                .allMatch(obligation -> obligation.chapter().equals(chapter.key()));
    }

    /** {@return whether its obligations are of several chapters} */
    boolean isWide() {
        return obligations().stream().map(Obligation::chapter).distinct().count() > 1;
    }

    /** {@return " — Maison de Vire (S1)": whom it is about; empty for the whole dossier} */
    String subjects() {
        String names = Named.subjects(first().findings());
        return names.isEmpty() ? "" : " — " + names;
    }
}
