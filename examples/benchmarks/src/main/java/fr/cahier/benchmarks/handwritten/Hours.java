package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SANS_OBJET;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.benchmarks.handwritten.Case.Schedule;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.LieuAffichage;
import fr.cahier.dossier.MotifFermeture;
import fr.cahier.dossier.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The opening hours (l. 240-247). */
final class Hours {

    private Hours() {}

    static void schedule(Judgement j) {
        Schedule own = j.name == null ? null : j.of.schedules.get(j.name);
        Schedule structure = j.of.schedule;
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
        if (structure != null && structure.torn() || own != null && own.torn()) {
            j.at(6).tell(CONTRADICTION, null);
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
        if (where == null) {
            if (no(outside)) {
                j.tell(MANQUEMENT, false);
            } else {
                j.committed();
            }
        } else if (outside != null && outside != seen) {
            j.tell(CONTRADICTION, null);
        } else if (seen) {
            j.committed();
        } else {
            j.tell(MANQUEMENT, where);
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
        Schedule own = j.name == null ? null : j.of.schedules.get(j.name);
        Schedule structure = j.of.schedule;
        torn(j, own, structure);
        BigDecimal required = j.of.limits.halfDays();
        j.at(100);
        if (own != null && !own.torn()) {
            counted(j, own, required);
        }
        if (j.of.atDistance()) {
            if (structure != null && !structure.torn() && fewer(structure.conceivable(), required)) {
                j.tell(MANQUEMENT, "manquement", structure.conceivable(), required, Map.of());
            }
            j.tell(A_TRANCHER, "a-distance", null);
        }
    }

    private static boolean fewer(int count, BigDecimal required) {
        return BigDecimal.valueOf(count).compareTo(required) < 0;
    }

    private static void counted(Judgement j, Schedule own, BigDecimal required) {
        if (!fewer(own.certain(), required)) {
            j.tell(SATISFAITE, "satisfaite", own.certain(), required, Map.of());
        } else if (!fewer(own.possible(), required)) {
            j.tell(A_TRANCHER, "a-trancher", own.certain(), required, Map.of("possibles", own.possible()));
        } else if (!fewer(own.conceivable(), required)) {
            j.tell(A_COMPLETER, "a-completer", own.possible(), required, Map.of());
        } else {
            tooShort(j, own, required);
        }
    }

    /** The text does not say whether its minimum holds for each place or for all of them together. */
    private static void tooShort(Judgement j, Schedule own, BigDecimal required) {
        Case.Together together = Objects.requireNonNull(j.of.together);
        Map<String, Object> network = Map.of("reseau", together.possible());
        if (!fewer(together.possible(), required)) {
            j.tell(A_TRANCHER, "par-espace", own.conceivable(), required, network);
        } else if (!fewer(together.conceivable(), required)) {
            j.tell(A_COMPLETER, "reseau-a-completer", own.conceivable(), required, network);
        } else {
            j.tell(MANQUEMENT, "manquement", own.conceivable(), required, Map.of());
        }
    }
}
