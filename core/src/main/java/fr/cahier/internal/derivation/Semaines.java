package fr.cahier.internal.derivation;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** Counts the half-days of a schedule, minute by minute, over a week that runs from Monday to Sunday and then again. */
record Semaines(DemiJournee demiJournee) {

    private static final int JOUR = 24 * 60;
    private static final int SEMAINE = 7 * JOUR;
    private static final int MOITIES_PAR_SEMAINE = 14;

    /** {@return the dedicated half-days that no reading contests: by day, in presence, without appointment} */
    int certaines(List<Creneau> creneaux) {
        return pireSemaine(creneaux, Semaines::incontestable, this::certainesDuJour);
    }

    /** {@return every half-day in which the dedicated service is open at all} */
    int possibles(List<Creneau> creneaux) {
        return pireSemaine(creneaux, Semaines::dedie, this::possiblesDuJour);
    }

    /** {@return the same, were every slot that leaves its service or its hours unsaid a dedicated one} */
    int envisageables(List<Creneau> creneaux) {
        boolean incomplet = creneaux.stream().anyMatch(c -> !valide(c) && c.service() != Service.AUTRE);
        return incomplet
                ? MOITIES_PAR_SEMAINE
                : pireSemaine(creneaux, c -> c.service() != Service.AUTRE, this::possiblesDuJour);
    }

    static boolean valide(Creneau creneau) {
        return creneau.jour() != null && creneau.debut() != null && creneau.fin() != null;
    }

    /** {@return whether two schedules open the same minutes for the same service} */
    static boolean identiques(List<Creneau> un, List<Creneau> autre) {
        for (Semaine semaine : List.of(Semaine.A, Semaine.B)) {
            for (Predicate<Creneau> service : List.<Predicate<Creneau>>of(Semaines::dedie, c -> !dedie(c))) {
                if (!minutes(un, semaine, service).equals(minutes(autre, semaine, service))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean dedie(Creneau creneau) {
        return creneau.service() == Service.SPRO_CONSEIL;
    }

    private static boolean incontestable(Creneau creneau) {
        boolean distance = creneau.canal() == Canal.TELEPHONE || creneau.canal() == Canal.E_CONSEIL;
        return dedie(creneau) && !distance && !Boolean.TRUE.equals(creneau.surRdv());
    }

    private interface CompteDuJour {
        int compter(BitSet minutes, int debutDuJour);
    }

    private static int pireSemaine(List<Creneau> creneaux, Predicate<Creneau> retenu, CompteDuJour compte) {
        IntUnaryOperator total = semaine -> {
            BitSet minutes = minutes(creneaux, Semaine.values()[semaine], retenu);
            int somme = 0;
            for (int jour = 0; jour < 7; jour++) {
                somme += compte.compter(minutes, jour * JOUR);
            }
            return somme;
        };
        return Math.min(total.applyAsInt(Semaine.A.ordinal()), total.applyAsInt(Semaine.B.ordinal()));
    }

    private static BitSet minutes(List<Creneau> creneaux, Semaine semaine, Predicate<Creneau> retenu) {
        BitSet minutes = new BitSet(SEMAINE);
        for (Creneau creneau : creneaux) {
            boolean tenu =
                    creneau.semaine() == null || creneau.semaine() == Semaine.TOUTES || creneau.semaine() == semaine;
            if (tenu && valide(creneau) && retenu.test(creneau)) {
                ouvrir(minutes, creneau);
            }
        }
        return minutes;
    }

    /** A slot that ends before it starts runs past midnight, and from Sunday into Monday. */
    private static void ouvrir(BitSet minutes, Creneau creneau) {
        int debut = (creneau.jour() - 1) * JOUR + minute(creneau.debut());
        int duree = Math.floorMod(minute(creneau.fin()) - minute(creneau.debut()), JOUR);
        int fin = debut + duree;
        minutes.set(debut, Math.min(fin, SEMAINE));
        if (fin > SEMAINE) {
            minutes.set(0, fin - SEMAINE);
        }
    }

    private int certainesDuJour(BitSet minutes, int debutDuJour) {
        int ouverture = debutDuJour + minute(demiJournee.debutPlage());
        int fermeture = debutDuJour + minute(demiJournee.finPlage());
        int pivot = Math.min(Math.max(debutDuJour + minute(demiJournee.pivot()), ouverture), fermeture);
        int matin = compter(minutes, ouverture, pivot);
        int apresMidi = compter(minutes, pivot, fermeture);
        int pleine = demiJournee.minutesPleines();
        int pleines = (matin >= pleine ? 1 : 0) + (apresMidi >= pleine ? 1 : 0);
        return pleines > 0 || matin + apresMidi < pleine ? pleines : 1;
    }

    private int possiblesDuJour(BitSet minutes, int debutDuJour) {
        int pivot = debutDuJour + minute(demiJournee.pivot());
        boolean matin = compter(minutes, debutDuJour, pivot) > 0;
        boolean apresMidi = compter(minutes, pivot, debutDuJour + JOUR) > 0;
        return (matin ? 1 : 0) + (apresMidi ? 1 : 0);
    }

    private static int compter(BitSet minutes, int de, int a) {
        int compte = 0;
        for (int debut = minutes.nextSetBit(de); debut >= 0 && debut < a; ) {
            int fin = Math.min(minutes.nextClearBit(debut), a);
            compte += fin - debut;
            debut = minutes.nextSetBit(fin);
        }
        return compte;
    }

    private static int minute(LocalTime heure) {
        return heure.toSecondOfDay() / 60;
    }
}
