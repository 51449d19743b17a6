package fr.cahier.report;

import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Voice;
import fr.cahier.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is seen at one stop of a visit.
 *
 * @param place in French; empty where an edition names none, and for what has no place: how people are received
 * @param findings in the order of the verdict
 */
record VisitStop(String place, List<Finding> findings) {

    private static final int NOWHERE = -1;
    private static final String OF_THE_TEAM = "À voir, et à demander à l’équipe";

    /** {@return the stops where {@code findings} are seen, in the order of walking in; what has no place comes first} */
    static List<VisitStop> of(List<Finding> findings, Voice voice) {
        Map<Integer, List<Finding>> byStop = new TreeMap<>();
        findings.forEach(finding -> byStop.computeIfAbsent(stop(finding, voice), stop -> new ArrayList<>())
                .add(finding));
        List<VisitStop> stops = new ArrayList<>();
        byStop.forEach((stop, seen) -> stops.add(
                new VisitStop(stop == NOWHERE ? "" : voice.visit().get(stop).place(), seen)));
        return stops;
    }

    /** {@return the place; what has none is also asked of the team} */
    String heading() {
        return place.isEmpty() ? OF_THE_TEAM : place;
    }

    private static int stop(Finding finding, Voice voice) {
        return voice.visit().isEmpty() || finding.obligation().subject() != Subject.SITE
                ? NOWHERE
                : voice.stopOf(finding.obligation());
    }
}
