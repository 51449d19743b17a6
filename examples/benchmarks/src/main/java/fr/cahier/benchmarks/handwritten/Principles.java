package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.values;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.DEMENTI;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SANS_OBJET;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.Accessibilite;
import fr.cahier.dossier.Communication.Publicite;
import fr.cahier.dossier.Donnees;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Payeur;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Portee;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Tarif;
import fr.cahier.dossier.TypeLieu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The principles, the rights of the person, the values shared (l. 136-217). */
final class Principles {

    private Principles() {}

    static void free(Judgement j) {
        List<Tarif> fees = Blanks.counted(j.of.dossier.tarifs(), Blanks.NO_FEE);
        if (fees == null) {
            return;
        }
        int listed = 0;
        int paid = 0;
        int unsure = 0;
        List<Ending> ending = new ArrayList<>();
        List<Ending> ended = new ArrayList<>();
        for (Tarif fee : fees) {
            if (fee.service() == Service.AUTRE) {
                continue;
            }
            int sign = fee.montantEur() == null ? -1 : fee.montantEur().signum();
            boolean byThePerson = fee.payeur() == Payeur.BENEFICIAIRE;
            boolean known = sign > 0 && fee.service() != null;
            boolean isPaid = byThePerson && known;
            boolean isUnsure = sign != 0 && (fee.payeur() == null || byThePerson && !known);
            LocalDate last = fee.jusquAu();
            if (j.isOver(last)) {
                if (isPaid || isUnsure) {
                    ended.add(new Ending(fee.objet(), last));
                }
                continue;
            }
            listed++;
            unsure += isUnsure ? 1 : 0;
            paid += isPaid && last == null ? 1 : 0;
            if (isPaid && last != null) {
                ending.add(new Ending(fee.objet(), last));
            }
        }
        Ending.sorted(ended).forEach(one -> j.ended("tarif-passe", one.what(), one.last()));
        j.at(20);
        Ending.sorted(ending).forEach(one -> j.ending("tarif-jusqu-au", one.what(), one.last()));
        if (paid > 0) {
            j.at(16).tell(MANQUEMENT, paid);
        }
        if (j.yes() && unsure > 0) {
            j.at(18).tell(A_COMPLETER, unsure);
        }
        if (j.yes() && paid == 0 && unsure == 0 && ending.isEmpty()) {
            j.at(14).tell(SATISFAITE, "satisfaite", Reponse.OUI, null, Map.of("tarifs", listed));
        }
    }

    static void premises(Judgement j) {
        if (j.of.atDistance()) {
            j.tell(SANS_OBJET, null);
        } else {
            j.committed();
        }
    }

    static void disabled(Judgement j) {
        Accessibilite adapted = j.of.dossier.accessibilite();
        j.attestedIf(yes(adapted.langageAdapte()) || yes(adapted.supportsAdaptes()));
        boolean neither = !yes(adapted.langageAdapte()) && !yes(adapted.supportsAdaptes());
        boolean denied = no(adapted.langageAdapte()) && no(adapted.supportsAdaptes());
        LocalDate first = soonest(
                j.coming(adapted.prevuLe().langageAdapte()),
                j.coming(adapted.prevuLe().supportsAdaptes()));
        if (j.yes() && neither && (denied || first != null)) {
            j.promised(adapted.langageAdapte(), first);
        } else {
            j.committed();
        }
    }

    static void illiterate(Judgement j) {
        Boolean adapted = j.of.dossier.accessibilite().illettrisme();
        LocalDate day = j.coming(j.of.dossier.accessibilite().prevuLe().illettrisme());
        j.attestedIf(adapted);
        if (j.yes() && Premises.lacks(adapted, day)) {
            j.promised(adapted, day);
        } else {
            j.committed();
        }
    }

    /** One of the two is enough: the first day meets the duty. */
    private static @Nullable LocalDate soonest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.concat(Stream.ofNullable(one), Stream.ofNullable(other))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    static void anonymous(Judgement j) {
        Donnees data = j.of.dossier.donnees();
        List<String> naming = data.champsNominatifsStatistiques();
        if (j.yes() && no(data.identiteExigee()) && naming != null && naming.isEmpty()) {
            j.at(0).tell(SATISFAITE, Reponse.OUI);
        }
        if (yes(data.identiteExigee())) {
            j.at(2).tell(DEMENTI, "identite-exigee", true);
        }
        if (naming != null && !naming.isEmpty()) {
            j.at(4).tell(DEMENTI, "statistiques-nominatives", naming.size(), null, values("champs", naming));
        }
    }

    static void outsideTheCompany(Judgement j) {
        List<LieuConseil> places = Blanks.counted(
                j.of.dossier.lieuxConseil(), LieuConseil.builder().build());
        if (places == null) {
            return;
        }
        int own = 0;
        int some = 0;
        for (LieuConseil place : places) {
            own += yes(place.entrepriseDuBeneficiaire()) ? 1 : 0;
            boolean open = place.entrepriseDuBeneficiaire() == null;
            some += open && place.type() == TypeLieu.ENTREPRISE ? 1 : 0;
        }
        if (own > 0) {
            j.at(8).tell(MANQUEMENT, own);
        }
        if (!j.yes()) {
            return;
        }
        if (some > 0) {
            j.at(10).tell(A_TRANCHER, some);
        }
        if (!places.isEmpty() && own + some == 0) {
            j.at(6).tell(SATISFAITE, "satisfaite", Reponse.OUI, null, Map.of("lieux", places.size()));
        }
    }

    static void freeToGoOn(Judgement j) {
        if (yes(j.of.dossier.parcours().inscriptionAutomatique())) {
            j.tell(DEMENTI, true);
        } else {
            j.committed();
        }
    }

    /** L. 173-174 and 210-211: for one operator or company in particular; to name somebody is not yet to say so. */
    private static void said(Judgement j, String key, Set<String> texts) {
        List<String> said = texts.stream()
                .filter(text -> text != null && !text.equals(Blanks.NO_ONE))
                .toList();
        if (!said.isEmpty()) {
            j.mention(key, Map.of(key, said));
        }
    }

    static void neutral(Judgement j) {
        List<Publicite> all = Blanks.counted(j.of.dossier.communication().publicites(), Blanks.NO_PUBLICITY);
        if (all == null) {
            return;
        }
        int one = 0;
        int named = 0;
        int unsaid = 0;
        int listed = 0;
        Set<String> served = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        List<Ending> ending = new ArrayList<>();
        List<Ending> namedEnding = new ArrayList<>();
        List<Ending> ended = new ArrayList<>();
        for (Publicite ad : all) {
            boolean isForOne = ad.portee() == Portee.UN_OPERATEUR;
            boolean isUnsaid = ad.portee() == null && ad.beneficiaire() == null;
            boolean isNamed = ad.portee() == null
                    && ad.beneficiaire() != null
                    && !ad.beneficiaire().equals(Blanks.NO_ONE);
            LocalDate last = ad.jusquAu();
            if (j.isOver(last)) {
                if (isForOne || isUnsaid || isNamed) {
                    ended.add(new Ending(ad.beneficiaire(), last));
                }
                continue;
            }
            listed++;
            unsaid += isUnsaid ? 1 : 0;
            if (isForOne && last == null) {
                one++;
                served.add(ad.beneficiaire());
                places.add(ad.support());
            }
            named += isNamed && last == null ? 1 : 0;
            if (last != null && isForOne) {
                ending.add(new Ending(ad.beneficiaire(), last));
            }
            if (last != null && isNamed) {
                namedEnding.add(new Ending(ad.beneficiaire(), last));
            }
        }
        Ending.sorted(ended).forEach(act -> j.ended("publicite-passee", act.what(), act.last()));
        if (one > 0) {
            j.at(Judgement.LATER).tell(DEMENTI, one);
            said(j, "beneficiaires", served);
            said(j, "supports", places);
        }
        if (j.yes() && named > 0) {
            j.tell(A_TRANCHER, named);
        }
        Ending.sorted(ending).forEach(act -> j.ending("publicite-jusqu-au", act.what(), act.last()));
        if (!j.yes()) {
            return;
        }
        for (String question : List.of("nommee-jusqu-au", "acte-discute-jusqu-au")) {
            Ending.sorted(namedEnding).forEach(act -> j.ending(question, act.what(), act.last()));
        }
        if (unsaid > 0) {
            j.tell(A_COMPLETER, unsaid);
        }
        if (one + named + unsaid + ending.size() + namedEnding.size() == 0) {
            j.tell(SATISFAITE, "satisfaite", Reponse.OUI, null, Map.of("publicites", listed));
        }
    }

    /** L. 166-167: a place where others hear leaves open whether discretion can be kept. */
    static void discreet(Judgement j) {
        if (j.yes() && no(j.of.dossier.espace().entretienIsole()) || j.yes() && someSiteIsOpen(j)) {
            j.tell(A_TRANCHER, false);
        } else {
            j.committed();
        }
    }

    private static boolean someSiteIsOpen(Judgement j) {
        return j.of.dossier.sites() != null
                && j.of.dossier.sites().stream()
                        .anyMatch(site -> yes(site.recoitPublic()) && no(site.espaceEntretienIsole()));
    }

    static void charter(Judgement j) {
        Personnel person = j.person();
        if (j.yes()) {
            j.at(2).tell(SATISFAITE, Reponse.OUI);
        }
        if (person != null && yes(person.charteSignee())) {
            j.at(4).tell(SATISFAITE, "charte-signee", true);
            j.attestedIf(true);
        }
    }
}
