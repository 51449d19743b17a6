package fr.cahier.internal.derive;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Counts half-days by the minute, over a week from Monday to Sunday that repeats. For one evaluation only: its bit set
 * is reused.
 */
final class Semaines {

    private static final int JOUR = 24 * 60;
    private static final int SEMAINE = 7 * JOUR;
    private static final int MOITIES_PAR_SEMAINE = 14;

    private final DemiJournee demiJournee;
    private final BitSet brouillon = new BitSet(SEMAINE);

    Semaines(DemiJournee demiJournee) {
        this.demiJournee = demiJournee;
    }

    /** Half-days of two weeks that alternate; equal where none does. */
    record Alternance(int a, int b) {

        static final Alternance RIEN = new Alternance(0, 0);
        static final Alternance TOUT = new Alternance(MOITIES_PAR_SEMAINE, MOITIES_PAR_SEMAINE);

        int pire() {
            return Math.min(a, b);
        }

        Alternance plus(Alternance other) {
            return new Alternance(a + other.a, b + other.b);
        }
    }

    /** {@return the dedicated half-days beyond dispute: by day, in presence, without appointment} */
    Alternance certaines(List<Creneau> creneaux) {
        return alternance(creneaux, Semaines::incontestable, this::certainesDuJour);
    }

    /** {@return the half-days in which the dedicated service is open as long as any reading asks} */
    Alternance possibles(List<Creneau> creneaux) {
        return alternance(creneaux, Semaines::dedie, this::possiblesDuJour);
    }

    /** {@return {@link #possibles}, if every slot without service or hours were a dedicated one} */
    Alternance envisageables(List<Creneau> creneaux) {
        boolean incomplet = creneaux.stream().anyMatch(c -> !valide(c) && c.service() != Service.AUTRE);
        return incomplet
                ? Alternance.TOUT
                : alternance(creneaux, c -> c.service() != Service.AUTRE, this::possiblesDuJour);
    }

    static boolean valide(Creneau creneau) {
        return creneau.jour() != null && creneau.debut() != null && creneau.fin() != null;
    }

    /** {@return the open minutes by week and service: equal for schedules that agree} */
    static List<BitSet> ouvertures(List<Creneau> creneaux) {
        List<BitSet> ouvertures = new ArrayList<>(4);
        for (Semaine semaine : List.of(Semaine.A, Semaine.B)) {
            for (Predicate<Creneau> service : List.<Predicate<Creneau>>of(Semaines::dedie, c -> !dedie(c))) {
                BitSet ouvert = new BitSet();
                ouvrir(ouvert, creneaux, semaine, service);
                ouvertures.add(ouvert);
            }
        }
        return ouvertures;
    }

    private static boolean dedie(Creneau creneau) {
        return creneau.service() == Service.DEDIE;
    }

    private static boolean incontestable(Creneau creneau) {
        boolean distance = creneau.canal() == Canal.TELEPHONE || creneau.canal() == Canal.E_CONSEIL;
        return dedie(creneau) && !distance && !Boolean.TRUE.equals(creneau.surRdv());
    }

    private interface CompteDuJour {
        int compter(BitSet minutes, int debutDuJour);
    }

    private Alternance alternance(List<Creneau> creneaux, Predicate<Creneau> retenu, CompteDuJour compte) {
        int semaineA = compter(creneaux, Semaine.A, retenu, compte);
        int semaineB = alterne(creneaux) ? compter(creneaux, Semaine.B, retenu, compte) : semaineA;
        return new Alternance(semaineA, semaineB);
    }

    private static boolean alterne(List<Creneau> creneaux) {
        for (Creneau creneau : creneaux) {
            if (creneau.semaine() == Semaine.A || creneau.semaine() == Semaine.B) {
                return true;
            }
        }
        return false;
    }

    private int compter(List<Creneau> creneaux, Semaine semaine, Predicate<Creneau> retenu, CompteDuJour compte) {
        brouillon.clear();
        ouvrir(brouillon, creneaux, semaine, retenu);
        int somme = 0;
        for (int jour = 0; jour < 7; jour++) {
            somme += compte.compter(brouillon, jour * JOUR);
        }
        return somme;
    }

    private static void ouvrir(BitSet minutes, List<Creneau> creneaux, Semaine semaine, Predicate<Creneau> retenu) {
        for (Creneau creneau : creneaux) {
            boolean tenu =
                    creneau.semaine() == null || creneau.semaine() == Semaine.TOUTES || creneau.semaine() == semaine;
            if (tenu && valide(creneau) && retenu.test(creneau)) {
                ouvrir(minutes, creneau);
            }
        }
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
        return moities(matin, apresMidi, demiJournee.minutesPleines());
    }

    private int possiblesDuJour(BitSet minutes, int debutDuJour) {
        int pivot = debutDuJour + minute(demiJournee.pivot());
        int matin = compter(minutes, debutDuJour, pivot);
        int apresMidi = compter(minutes, pivot, debutDuJour + JOUR);
        return moities(matin, apresMidi, demiJournee.minutesMinimum());
    }

    /** Where neither half is long enough, both together may make one: the text names no hour that parts them. */
    private static int moities(int matin, int apresMidi, int duree) {
        int moities = (matin >= duree ? 1 : 0) + (apresMidi >= duree ? 1 : 0);
        return moities > 0 || matin + apresMidi < duree ? moities : 1;
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
