package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.Ages;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the service is open to: any person (l. 84-85), in any situation (l. 140-141), whoever comes in (l. 327-329). */
final class Openness {

    /** After a refusal and a piece. */
    private static final int ENDING = 25;

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
        Publics written = j.of.dossier.publics();
        LocalDate last = written.restrictionsJusquAu();
        boolean over = j.isOver(last);
        Publics publics = over ? opened(written) : written;
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
        if (over) {
            ended(j, written, last);
        } else if (last != null) {
            ending(j, publics, last, tooLate || ends, disputed);
            return;
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

    /** What was closed is open. */
    private static Publics opened(Publics publics) {
        boolean limited = publics.ages() != null && interval(publics.ages()) != null;
        return new Publics(
                publics.exclusions() == null ? null : List.of(),
                limited ? Ages.ouvert() : publics.ages(),
                publics.habituels(),
                publics.refuses() == null ? null : List.of(),
                null);
    }

    private static List<Ending> turnedAway(Publics publics, LocalDate last) {
        List<Ending> all = new ArrayList<>();
        for (List<String> some : Arrays.asList(publics.exclusions(), publics.refuses())) {
            if (some != null) {
                some.forEach(who -> all.add(new Ending(who, last)));
            }
        }
        return Ending.sorted(all);
    }

    private static void ended(Judgement j, Publics publics, LocalDate last) {
        turnedAway(publics, last).forEach(one -> j.ended("publics-ecartes-passe", one.what(), last));
        Ages ages = publics.ages();
        boolean from = ages != null
                && ages.min() != null
                && BigDecimal.valueOf(ages.min()).compareTo(j.of.limits.excludingNobody()) > 0;
        boolean to = ages != null && ages.max() != null && ages.max() < j.of.limits.oldestAge();
        if (from || to) {
            j.ended("ages-passe", interval(ages), last);
        }
    }

    private static void ending(Judgement j, Publics publics, LocalDate last, boolean limited, boolean disputed) {
        j.at(ENDING);
        turnedAway(publics, last).forEach(one -> j.ending("publics-ecartes-jusqu-au", one.what(), last));
        Ages ages = publics.ages();
        if (limited) {
            j.ending("ages-jusqu-au", interval(ages), last);
        }
        if (disputed && j.yes()) {
            BigDecimal open = j.of.limits.excludingNobody();
            j.at(Judgement.LATER);
            j.tell(A_TRANCHER, "age-discute-jusqu-au", ages.min(), open, Map.of("fin", last));
            j.tell(A_TRANCHER, "acte-discute-jusqu-au", null, open, Map.of("objet", interval(ages), "fin", last));
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

    private static @Nullable String interval(Ages ages) {
        return ages.min() == null && ages.max() == null ? null : interval(ages.min(), ages.max());
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
