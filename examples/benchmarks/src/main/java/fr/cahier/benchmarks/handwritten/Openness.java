package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the service is open to: any person (l. 84-85), in any situation (l. 140-141), whoever comes in (l. 327-329). */
final class Openness {

    private Openness() {}

    static void service(Judgement j) {
        judge(j, 2);
    }

    static void access(Judgement j) {
        judge(j, 2);
    }

    static void firstReception(Judgement j) {
        judge(j, Judgement.LATER);
    }

    /** @param place of the first thing told; a refusal may stand between two */
    private static void judge(Judgement j, int place) {
        Publics publics = j.of.dossier.publics();
        Limits limits = j.of.limits;
        Ages ages = publics.ages();
        Integer from = ages == null ? null : ages.min();
        Integer to = ages == null ? null : ages.max();
        boolean tooLate = from != null && from > limits.disputedAge();
        boolean disputed = from != null && BigDecimal.valueOf(from).compareTo(limits.excludingNobody()) > 0 && !tooLate;
        boolean ends = to != null && to < limits.oldestAge();
        boolean agesSaid = from != null || to != null || ages != null && yes(ages.tous());
        boolean everyAge = agesSaid && !tooLate && !disputed && !ends;
        if (j.yes() && isEmpty(publics.exclusions()) && isEmpty(publics.refuses()) && everyAge) {
            j.at(place).tell(SATISFAITE, Reponse.OUI);
        }
        turnedAway(j.at(place + 2), "exclusions", publics.exclusions());
        turnedAway(j.at(place + 4), "refuses", publics.refuses());
        if (tooLate) {
            j.at(place + 6).tell(MANQUEMENT, "ages", null, null, Map.of("tranche", interval(from, to)));
        }
        if (ends) {
            j.at(place + 8).tell(MANQUEMENT, "ages", null, null, Map.of("tranche", interval(from, to)));
        }
        if (disputed && j.yes()) {
            j.at(place + 10).tell(A_TRANCHER, "age-discute", from, limits.excludingNobody(), Map.of());
        }
    }

    private static boolean isEmpty(@Nullable List<String> publics) {
        return publics != null && publics.isEmpty();
    }

    private static void turnedAway(Judgement j, String key, @Nullable List<String> publics) {
        if (publics != null && !publics.isEmpty()) {
            j.tell(MANQUEMENT, key, publics.size(), null, Map.of("publics", publics));
        }
    }

    private static String interval(@Nullable Integer from, @Nullable Integer to) {
        if (from == null) {
            return "jusqu’à " + to + (to != null && to > 1 ? " ans" : " an");
        }
        if (to == null) {
            return "à partir de " + from + " ans";
        }
        String last = to + (to > 1 ? " ans" : " an");
        return from.equals(to) ? last : "de " + from + " à " + last;
    }
}
