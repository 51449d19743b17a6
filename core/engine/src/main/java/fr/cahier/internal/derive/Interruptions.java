package fr.cahier.internal.derive;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Interruption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Adds up the closings of each site that may receive the public, and of the structure. */
final class Interruptions {

    /** The key of closings of every site. */
    private static final String TOUS = "";

    private static final int DAYS_OF_WEEK = 7;

    /** Stretches of closed weeks that are named. */
    private static final int MAX_NAMED = 20;

    /** What is closed less than a day. */
    private static final Interruption NONE = new Interruption(null, 0, 0, null, null, 0, List.of());

    private Interruptions() {}

    /** A period of closing, first and last day included. */
    private record Period(LocalDate du, LocalDate au) {

        int days() {
            return Math.toIntExact(Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(du, au) + 1));
        }
    }

    /** {@return those of the sites that are closed at times, in order, then that of the structure} */
    static List<Interruption> of(Dossier dossier) {
        if (dossier.fermetures() == null || dossier.fermetures().isEmpty()) {
            return List.of(NONE);
        }
        Map<String, List<Period>> bySite = bySite(dossier.fermetures());
        List<Period> everywhere = bySite.getOrDefault(TOUS, List.of());
        List<Interruption> own = new ArrayList<>();
        List<String> sites = Subjects.sites(dossier);
        Map<String, List<Creneau>> slots = dossier.creneaux() == null ? Map.of() : Permanences.bySite(dossier, sites);
        for (int index = 0; index < sites.size(); index++) {
            String site = sites.get(index);
            List<Period> here = new ArrayList<>(bySite.getOrDefault(site, List.of()));
            here.addAll(everywhere);
            if (!Boolean.FALSE.equals(dossier.sites().get(index).recoitPublic()) && !here.isEmpty()) {
                own.add(interruption(site, here, weekdays(slots.getOrDefault(site, List.of()))));
            }
        }
        Interruption all = everywhere.isEmpty()
                ? NONE
                : interruption(null, everywhere, weekdays(dossier.creneaux() == null ? List.of() : dossier.creneaux()));
        List<Interruption> interruptions = new ArrayList<>(own);
        interruptions.add(longest(all, own));
        return interruptions;
    }

    private static Map<String, List<Period>> bySite(List<Fermeture> fermetures) {
        Map<String, List<Period>> bySite = new HashMap<>();
        for (Fermeture fermeture : fermetures) {
            LocalDate du = fermeture.du() == null ? fermeture.au() : fermeture.du();
            LocalDate au = fermeture.au() == null ? du : fermeture.au();
            if (du != null && au != null && !au.isBefore(du)) {
                bySite.computeIfAbsent(
                                fermeture.siteId() == null ? TOUS : fermeture.siteId(), unseen -> new ArrayList<>())
                        .add(new Period(du, au));
            }
        }
        return bySite;
    }

    /** {@return the days from 1 to 7 on which the service may open; all where none is known} */
    private static TreeSet<Integer> weekdays(List<Creneau> creneaux) {
        TreeSet<Integer> days = new TreeSet<>();
        creneaux.stream()
                .filter(creneau -> creneau.jour() != null && creneau.service() != Service.AUTRE)
                .forEach(creneau -> days.add(creneau.jour()));
        return days.isEmpty() ? new TreeSet<>(List.of(1, 2, 3, 4, 5, 6, 7)) : days;
    }

    private static Interruption longest(Interruption all, List<Interruption> own) {
        Interruption longest = own.stream()
                .max(Comparator.comparingInt(Interruption::joursDeSuite))
                .filter(one -> one.joursDeSuite() > all.joursDeSuite())
                .orElse(all);
        return new Interruption(
                null,
                own.size(),
                longest.joursDeSuite(),
                longest.du(),
                longest.au(),
                all.semaines(),
                all.semainesFermees());
    }

    private static Interruption interruption(@Nullable String site, List<Period> periods, TreeSet<Integer> weekdays) {
        Period longest = merged(periods, Interruptions::touches).stream()
                .max(Comparator.comparingInt(Period::days))
                .orElseThrow();
        int weeks = 0;
        List<String> named = new ArrayList<>();
        for (Period closed : merged(periods, (end, start) -> opensNowhereBetween(end, start, weekdays))) {
            LocalDate first =
                    monday(closed.du().minusDays(weekdays.first() - 1L).plusDays(DAYS_OF_WEEK - 1L));
            LocalDate last = monday(closed.au().minusDays(weekdays.last() - 1L));
            if (!last.isBefore(first)) {
                weeks += (int) ChronoUnit.WEEKS.between(first, last) + 1;
                named.add(
                        "du " + FrenchFormat.day(first) + " au " + FrenchFormat.day(last.plusDays(DAYS_OF_WEEK - 1L)));
            }
        }
        List<String> some = named.size() > MAX_NAMED ? named.subList(0, MAX_NAMED) : named;
        return new Interruption(site, 0, longest.days(), longest.du(), longest.au(), weeks, some);
    }

    private interface Joins {
        boolean joins(LocalDate end, LocalDate start);
    }

    /** {@return the periods in order, those that overlap or join made one} */
    private static List<Period> merged(List<Period> periods, Joins joins) {
        List<Period> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(Period::du).thenComparing(Period::au));
        List<Period> merged = new ArrayList<>();
        Period open = sorted.get(0);
        for (Period next : sorted) {
            if (!next.du().isAfter(open.au()) || joins.joins(open.au(), next.du())) {
                open = new Period(open.du(), next.au().isAfter(open.au()) ? next.au() : open.au());
            } else {
                merged.add(open);
                open = next;
            }
        }
        merged.add(open);
        return merged;
    }

    private static boolean touches(LocalDate end, LocalDate start) {
        return end.plusDays(1).equals(start);
    }

    private static boolean opensNowhereBetween(LocalDate end, LocalDate start, TreeSet<Integer> weekdays) {
        if (ChronoUnit.DAYS.between(end, start) > DAYS_OF_WEEK) {
            return false;
        }
        for (LocalDate day = end.plusDays(1); day.isBefore(start); day = day.plusDays(1)) {
            if (weekdays.contains(day.getDayOfWeek().getValue())) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}
