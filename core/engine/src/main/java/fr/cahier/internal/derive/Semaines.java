package fr.cahier.internal.derive;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Semaine;
import fr.cahier.dossier.Service;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts half-days by the minute, over a week from Monday to Sunday that repeats. For one evaluation only: its bit set
 * is reused.
 */
final class Semaines {

    private static final int JOUR = 24 * 60;
    private static final int SEMAINE = 7 * JOUR;
    private static final int MOITIES_PAR_SEMAINE = 14;

    private final DemiJournee demiJournee;

    /** A slot that begins later is not held yet. */
    private final LocalDate deposit;

    private final BitSet brouillon = new BitSet(SEMAINE);

    Semaines(DemiJournee demiJournee, LocalDate deposit) {
        this.demiJournee = demiJournee;
        this.deposit = deposit;
    }

    /** Half-days of two weeks that alternate; equal where none does. */
    record Alternance(int a, int b) {

        static final Alternance RIEN = new Alternance(0, 0);
        static final Alternance TOUT = new Alternance(MOITIES_PAR_SEMAINE, MOITIES_PAR_SEMAINE);

        int pire() {
            return Math.min(a, b);
        }

        /** {@return the poorer week of all of them; null when there is none} */
        static @Nullable Semaine plusPauvre(Alternance... comptes) {
            boolean a = false;
            boolean b = false;
            for (Alternance compte : comptes) {
                a |= compte.a < compte.b;
                b |= compte.b < compte.a;
            }
            return a == b ? null : a ? Semaine.A : Semaine.B;
        }

        Alternance plus(Alternance other) {
            return new Alternance(a + other.a, b + other.b);
        }
    }

    /** {@return the dedicated half-days beyond dispute: by day, in presence, without appointment} */
    Alternance certaines(List<Creneau> creneaux) {
        return alternance(creneaux, c -> dedie(c) && incontestable(c), this::pleinesDuJour);
    }

    /** {@return {@link #certaines}, if every slot without service or hours were a dedicated one} */
    Alternance certainesEnvisageables(List<Creneau> creneaux) {
        return incomplet(creneaux)
                ? Alternance.TOUT
                : alternance(creneaux, c -> peutEtreDedie(c) && incontestable(c), this::pleinesDuJour);
    }

    /** {@return {@link #certaines}, were service at a distance as good as in presence} */
    Alternance pleines(List<Creneau> creneaux) {
        return alternance(creneaux, c -> dedie(c) && tenu(c), this::pleinesDuJour);
    }

    /** {@return {@link #pleines}, if every slot without service or hours were a dedicated one} */
    Alternance pleinesEnvisageables(List<Creneau> creneaux) {
        return incomplet(creneaux)
                ? Alternance.TOUT
                : alternance(creneaux, c -> peutEtreDedie(c) && tenu(c), this::pleinesDuJour);
    }

    /** {@return the half-days in which the dedicated service is open as long as any reading asks} */
    Alternance possibles(List<Creneau> creneaux) {
        return alternance(creneaux, Semaines::dedie, this::possiblesDuJour);
    }

    /** {@return {@link #possibles}, if every slot without service or hours were a dedicated one} */
    Alternance envisageables(List<Creneau> creneaux) {
        return incomplet(creneaux)
                ? Alternance.TOUT
                : alternance(creneaux, Semaines::peutEtreDedie, this::possiblesDuJour);
    }

    /** {@return whether every slot that may be a dedicated one says so, and its hours} */
    static boolean precis(List<Creneau> creneaux) {
        for (Creneau creneau : creneaux) {
            if (creneau.service() == null || !valide(creneau) && creneau.service() != Service.AUTRE) {
                return false;
            }
        }
        return true;
    }

    private static boolean incomplet(List<Creneau> creneaux) {
        return creneaux.stream().anyMatch(c -> !valide(c) && peutEtreDedie(c));
    }

    static boolean valide(Creneau creneau) {
        return creneau.jour() != null && creneau.debut() != null && creneau.fin() != null;
    }

    /** {@return the open minutes by week, service and condition: equal for schedules that agree} */
    static Map<Object, List<BitSet>> ouvertures(List<Creneau> creneaux) {
        Map<Object, List<BitSet>> ouvertures = new HashMap<>();
        creneaux.stream()
                .filter(Semaines::valide)
                .collect(Collectors.groupingBy(Condition::dated))
                .forEach((condition, same) -> ouvertures.put(condition, ouverturesTenues(same)));
        return ouvertures;
    }

    private static List<BitSet> ouverturesTenues(List<Creneau> creneaux) {
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
        return ForeignServices.isOwn(creneau.service());
    }

    private static boolean peutEtreDedie(Creneau creneau) {
        return creneau.service() != Service.AUTRE;
    }

    /** {@return whether some slot is held at a distance} */
    static boolean aDistance(List<Creneau> creneaux) {
        for (Creneau creneau : creneaux) {
            if (aDistance(creneau)) {
                return true;
            }
        }
        return false;
    }

    private static boolean aDistance(Creneau creneau) {
        return creneau.canal() == Canal.TELEPHONE || creneau.canal() == Canal.E_CONSEIL;
    }

    /** In presence, and held as a matter of course. */
    private boolean incontestable(Creneau creneau) {
        return !aDistance(creneau) && tenu(creneau);
    }

    /** Whoever comes finds it open, every week, from the day of the deposit on. */
    private boolean tenu(Creneau creneau) {
        boolean begun = creneau.aPartirDu() == null || !creneau.aPartirDu().isAfter(deposit);
        boolean always = creneau.semainesDuMois() == null
                || Condition.of(creneau).semainesDuMois().isEmpty();
        return begun
                && always
                && !Boolean.TRUE.equals(creneau.horsVacancesScolaires())
                && !Boolean.TRUE.equals(creneau.surRdv());
    }

    /**
     * The weeks of the year in which a slot is held.
     *
     * @param semainesDuMois ranks in the month; empty for all
     * @param aPartirDu null where it makes no difference
     */
    private record Condition(
            Set<Integer> semainesDuMois,
            boolean horsVacances,
            @Nullable LocalDate aPartirDu) {

        private static final Set<Integer> ALL = Set.of(1, 2, 3, 4, 5);

        static Condition of(Creneau creneau) {
            return of(creneau, null);
        }

        static Condition dated(Creneau creneau) {
            return of(creneau, creneau.aPartirDu());
        }

        private static Condition of(Creneau creneau, @Nullable LocalDate day) {
            Set<Integer> ranks = creneau.semainesDuMois() == null ? Set.of() : new HashSet<>(creneau.semainesDuMois());
            boolean outside = Boolean.TRUE.equals(creneau.horsVacancesScolaires());
            return new Condition(ranks.equals(ALL) ? Set.of() : ranks, outside, day);
        }
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
            boolean cetteSemaine =
                    creneau.semaine() == null || creneau.semaine() == Semaine.TOUTES || creneau.semaine() == semaine;
            if (cetteSemaine && valide(creneau) && retenu.test(creneau)) {
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

    private int pleinesDuJour(BitSet minutes, int debutDuJour) {
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
