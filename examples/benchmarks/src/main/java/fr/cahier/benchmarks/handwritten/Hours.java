package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SANS_OBJET;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.benchmarks.handwritten.Openings.Schedule;
import fr.cahier.benchmarks.handwritten.Openings.Together;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.LieuAffichage;
import fr.cahier.dossier.MotifFermeture;
import fr.cahier.dossier.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The opening hours (l. 240-247). */
final class Hours {

    private Hours() {}

    static void schedule(Judgement j) {
        Schedule own = j.name == null ? null : j.of.openings.schedules.get(j.name);
        Schedule structure = j.of.openings.schedule;
        if (own != null && !own.torn() && own.valid() > 0) {
            j.at(2).tell(SATISFAITE, own.valid());
        }
        if (j.of.atDistance() && structure != null && !structure.torn() && structure.valid() > 0) {
            j.at(4).tell(SATISFAITE, "a-distance", structure.valid());
        }
        torn(j, own, structure);
        if (own != null && own.slots() == 0 || j.of.atDistance() && structure != null && structure.slots() == 0) {
            j.at(8).tell(MANQUEMENT, 0);
        }
    }

    private static void torn(Judgement j, @Nullable Schedule own, @Nullable Schedule structure) {
        Schedule schedule = own != null && own.torn() ? own : structure;
        if (schedule != null && schedule.torn()) {
            j.at(6)
                    .tell(
                            CONTRADICTION,
                            CONTRADICTION.word(),
                            null,
                            null,
                            Map.of("plannings", schedule.documents(), "differences", Quoted.inside(schedule.apart())));
        }
    }

    static void kept(Judgement j) {
        if (j.receivingSite() != null || j.of.atDistance()) {
            j.committed();
        }
    }

    static void announced(Judgement j) {
        List<?> announcements = Blanks.counted(j.of.dossier.communication().permanence(), Blanks.NO_NOTICE);
        kept(j);
        j.attestedIf(announcements != null && !announcements.isEmpty());
    }

    static void displayed(Judgement j) {
        Site site = j.receivingSite();
        if (j.of.atDistance()) {
            j.tell(SANS_OBJET, null);
        }
        if (site == null) {
            return;
        }
        Boolean outside = site.affichageExterieur();
        LieuAffichage where = site.affichageLieu();
        boolean seen = where == LieuAffichage.EXTERIEUR || where == LieuAffichage.VITRINE;
        LocalDate day = j.coming(site.prevuLe().affichageExterieur());
        if (where != null && outside != null && outside != seen) {
            j.tell(CONTRADICTION, null);
        } else if (j.yes() && (where == null ? Premises.lacks(outside, day) : no(outside) || !seen)) {
            j.promised(where, day);
        } else {
            j.committed();
        }
    }

    /** {@return the closings of the site that were displayed on their first day or later; -1 where it receives nobody} */
    private static int late(Judgement j, boolean holidays) {
        if (j.receivingSite() == null) {
            return -1;
        }
        return late(j, j.name, holidays) + late(j, "", holidays);
    }

    private static int late(Judgement j, String site, boolean holidays) {
        int late = 0;
        for (int index : j.of.closingsBySite.getOrDefault(site, List.of())) {
            Fermeture closing = j.of.dossier.fermetures().get(index);
            boolean tooLate = closing.du() != null
                    && closing.afficheLe() != null
                    && closing.afficheLe().compareTo(closing.du()) >= 0;
            late += tooLate && holidays == (closing.motif() == MotifFermeture.CONGES) ? 1 : 0;
        }
        return late;
    }

    static void holidays(Judgement j) {
        int late = late(j, true);
        if (j.of.atDistance()) {
            j.tell(SANS_OBJET, null);
        } else if (late > 0) {
            j.tell(MANQUEMENT, late);
        } else if (late == 0) {
            j.committed();
        }
    }

    static void exceptional(Judgement j) {
        int late = late(j, false);
        if (j.of.atDistance()) {
            j.tell(SANS_OBJET, null);
        } else if (late > 0 && j.yes()) {
            j.tell(A_TRANCHER, late);
        } else if (late == 0) {
            j.committed();
        }
    }

    static void halfDays(Judgement j) {
        Schedule own = j.name == null ? null : j.of.openings.schedules.get(j.name);
        Schedule structure = j.of.openings.schedule;
        torn(j, own, structure);
        BigDecimal required = j.of.limits.halfDays();
        j.at(100);
        if (own != null && !own.torn()) {
            counted(j, own, required);
            told(j, own, required);
        }
        if (j.of.atDistance() && structure != null && !structure.torn()) {
            remote(j, structure, required);
        }
        if (j.name != null || j.of.atDistance()) {
            Closings.mention(j);
        }
    }

    private static boolean fewer(int count, BigDecimal required) {
        return BigDecimal.valueOf(count).compareTo(required) < 0;
    }

    private static void counted(Judgement j, Schedule own, BigDecimal required) {
        if (!fewer(own.certain(), required)) {
            j.tell(SATISFAITE, "satisfaite", own.certain(), required, Map.of());
        } else if (!fewer(own.possible(), required)) {
            byReading(j, own, required);
        } else if (!fewer(own.conceivable(), required)) {
            j.tell(A_COMPLETER, "a-completer", own.possible(), required, Map.of());
        } else {
            tooShort(j, own, required);
        }
    }

    /** Enough if any opening counts; where only full half-days do, the other places may still make up for it. */
    private static void byReading(Judgement j, Schedule own, BigDecimal required) {
        Together together = Objects.requireNonNull(j.of.openings.together);
        Map<String, Object> possible = Map.of("possibles", own.possible());
        if (!fewer(together.certain(), required)) {
            j.tell(A_TRANCHER, "selon-la-lecture-ou-ensemble", own.certain(), required, possible);
            Map<String, Object> network = Map.of("reseau", together.certain());
            j.tell(A_TRANCHER, "selon-la-lecture-ou-par-espace", own.certain(), required, network);
        } else if (!fewer(together.perhapsCertain(), required)) {
            j.tell(A_TRANCHER, "selon-la-lecture-a-completer", own.certain(), required, possible);
        } else {
            j.tell(A_TRANCHER, "a-trancher", own.certain(), required, possible);
        }
    }

    /** The text does not say whether its minimum holds for each place or for all of them together. */
    private static void tooShort(Judgement j, Schedule own, BigDecimal required) {
        Together together = Objects.requireNonNull(j.of.openings.together);
        Map<String, Object> network = Map.of("reseau", together.possible());
        if (!fewer(together.possible(), required)) {
            j.tell(A_TRANCHER, "par-espace", own.conceivable(), required, network);
            Map<String, Object> both = Map.of("reseau", together.possible(), "certaines", together.certain());
            if (fewer(together.certain(), required)) {
                String key = fewer(together.perhapsCertain(), required) ? "somme-comptee" : "somme-comptee-a-completer";
                j.tell(A_TRANCHER, key, own.conceivable(), required, both);
            }
        } else if (!fewer(together.conceivable(), required)) {
            j.tell(A_COMPLETER, "reseau-a-completer", own.conceivable(), required, network);
        } else {
            j.tell(MANQUEMENT, "manquement", own.conceivable(), required, Map.of());
        }
    }

    /** Whether a remote service counts is asked only where its schedule would be enough. */
    private static void remote(Judgement j, Schedule open, BigDecimal required) {
        if (fewer(open.conceivable(), required)) {
            j.tell(MANQUEMENT, "manquement", open.conceivable(), required, Map.of());
        } else if (fewer(open.possible(), required)) {
            j.tell(A_COMPLETER, "a-distance-a-completer", open.possible(), required, Map.of());
        } else {
            j.tell(A_TRANCHER, "a-distance", open.possible(), required, Map.of());
            if (fewer(open.full(), required)) {
                String key =
                        fewer(open.perhapsFull(), required) ? "compte-a-distance" : "compte-a-distance-a-completer";
                j.tell(A_TRANCHER, key, open.full(), required, Map.of("possibles", open.possible()));
            }
        }
        if (open.valid() > 0 && fewer(open.full(), required)) {
            j.mention("durees-a-distance", durations(j));
        }
        if (open.week() != null) {
            j.mention("semaine-la-plus-pauvre", Map.of("semaine", open.week()));
        }
    }

    /** What counted and why. */
    private static void told(Judgement j, Schedule own, BigDecimal required) {
        boolean tooFew = fewer(own.certain(), required);
        if (own.valid() > 0 && tooFew) {
            j.mention("durees", durations(j));
        }
        boolean halt = Boolean.TRUE.equals(j.of.dossier.sites().get(j.index).itinerant());
        boolean byPlace = fewer(own.conceivable(), required)
                && !fewer(Objects.requireNonNull(j.of.openings.together).possible(), required);
        if (halt && byPlace) {
            j.mention("halte", Map.of());
        }
        if (own.week() != null) {
            j.mention("semaine-la-plus-pauvre", Map.of("semaine", own.week()));
        }
        Together together = Objects.requireNonNull(j.of.openings.together);
        if (tooFew && together.week() != null) {
            j.mention("semaine-la-plus-pauvre-ensemble", Map.of("semaine", together.week()));
        }
    }

    private static Map<String, Object> durations(Judgement j) {
        return Map.of("minimum", j.of.limits.fewestMinutes(), "pleine", j.of.limits.fullMinutes());
    }
}
