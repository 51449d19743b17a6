package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.A_VENIR;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SANS_OBJET;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.AccesHandicap;
import fr.cahier.dossier.AvisSecurite;
import fr.cahier.dossier.Information;
import fr.cahier.dossier.ModaliteInformation;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dedicated space and the signs that lead to it (l. 221-234, 249-259). */
final class Premises {

    private Premises() {}

    static void dedicated(Judgement j) {
        Presence where = j.of.presence;
        List<Site> sites = Blanks.counted(j.of.dossier.sites(), Blanks.NO_SITE);
        if (where.dedicated > 0) {
            j.at(0).tell(SATISFAITE, where.dedicated);
        }
        boolean sure = where.dedicated + where.perhapsDedicated == 0;
        if (sites != null
                && !sites.isEmpty()
                && sure
                && where.shared + where.perhapsShared == 0
                && !j.of.atDistance()) {
            j.at(2).tell(A_TRANCHER, "sans-espace", 0);
        }
        if (sure && where.shared > 0) {
            j.at(4).tell(A_TRANCHER, "espace-partage", where.shared);
        }
        if (sure && where.shared == 0 && where.perhapsShared > 0) {
            j.at(6).tell(A_TRANCHER, "locaux-partages-sans-espace-dit", where.perhapsShared);
        }
        if (j.of.atDistance()) {
            j.at(8).tell(A_TRANCHER, null);
        }
    }

    /** What needs a place: nothing where nobody is received, else what {@code site} finds of a site that receives. */
    private static void place(Judgement j, BiConsumer<Judgement, Site> site) {
        Site receiving = j.receivingSite();
        if (j.of.atDistance()) {
            j.at(Judgement.LATER).tell(SANS_OBJET, null);
        } else if (receiving != null) {
            site.accept(j, receiving);
        }
    }

    static void committed(Judgement j) {
        place(j, (judgement, site) -> judgement.committed());
    }

    /** What the file says of interviews holds where the site says nothing, and where no other site may receive. */
    static void madeForListening(Judgement j) {
        place(j, (judgement, site) -> {
            if (yes(site.locauxPartages())) {
                judgement.mention("locaux-partages", Map.of());
            }
            boolean file = site.espaceEntretienIsole() == null || judgement.of.openings.onlyPlace();
            boolean open = no(site.espaceEntretienIsole())
                    || file && no(judgement.of.dossier.espace().entretienIsole());
            if (open && judgement.yes()) {
                judgement.tell(A_TRANCHER, false);
            } else {
                judgement.committed();
            }
        });
    }

    /** L. 224-225 ask for clean premises, not for a paper: to say that there is none leaves a doubt. */
    static void clean(Judgement j) {
        place(j, (judgement, site) -> {
            judgement.committed();
            judgement.toCheck = no(site.erp().hygieneAttestee()) ? "hygiene-non-attestee" : null;
        });
    }

    static void safety(Judgement j) {
        place(j, (judgement, site) -> {
            AvisSecurite opinion = site.erp().avisSecurite();
            if (opinion == AvisSecurite.DEFAVORABLE) {
                judgement.tell(MANQUEMENT, opinion);
            } else {
                judgement.committed();
            }
            if (opinion == AvisSecurite.FAVORABLE && judgement.belied()) {
                judgement.mention("avis-dementi", Map.of("avis", opinion));
            }
        });
    }

    static void disabledAccess(Judgement j) {
        place(j, (judgement, site) -> {
            AccesHandicap access = site.accessibilitePmr();
            LocalDate day = judgement.coming(site.prevuLe().accessibilitePmr());
            boolean lacking = access == null ? day != null : access != AccesHandicap.TOTALE;
            if (judgement.yes() && lacking) {
                judgement.promised(access, day);
            } else if (access == AccesHandicap.PARTIELLE) {
                judgement.tell(A_TRANCHER, access);
            } else {
                judgement.committed();
            }
        });
    }

    private static void offered(
            Judgement j, Function<Site, @Nullable Boolean> offer, Function<Site.PrevuLe, @Nullable LocalDate> day) {
        place(j, (judgement, site) -> {
            Boolean offered = offer.apply(site);
            LocalDate promised = judgement.coming(day.apply(site.prevuLe()));
            if (judgement.yes() && lacks(offered, promised)) {
                judgement.promised(offered, promised);
            } else if (yes(offered) && judgement.yes()) {
                judgement.tell(SATISFAITE, true);
            }
        });
    }

    static void documents(Judgement j) {
        offered(j, Site::ressourcesDocumentaires, Site.PrevuLe::ressourcesDocumentaires);
    }

    static void digital(Judgement j) {
        offered(j, Site::ressourcesNumeriques, Site.PrevuLe::ressourcesNumeriques);
    }

    static void workstations(Judgement j) {
        place(j, (judgement, site) -> {
            Integer said = site.postesInternet();
            LocalDate day = judgement.coming(site.prevuLe().postesInternet());
            BigDecimal several = judgement.of.limits.severalWorkstations();
            boolean few = said != null && BigDecimal.valueOf(said).compareTo(several) < 0;
            boolean some =
                    said != null && BigDecimal.valueOf(said).compareTo(judgement.of.limits.fewestWorkstations()) >= 0;
            if (judgement.yes() && (few || said == null && day != null)) {
                judgement.promised("a-venir", said, several, day);
            } else if (few && some) {
                judgement.tell(A_TRANCHER, "a-trancher", said, several, Map.of());
            } else if (said != null && !few) {
                judgement.tell(SATISFAITE, "satisfaite", said, several, Map.of());
            }
        });
    }

    private static void sign(
            Judgement j, Function<Site, @Nullable Boolean> sign, Function<Site.PrevuLe, @Nullable LocalDate> day) {
        place(j, (judgement, site) -> {
            LocalDate promised = judgement.coming(day.apply(site.prevuLe()));
            if (judgement.yes() && lacks(sign.apply(site), promised)) {
                judgement.promised(sign.apply(site), promised);
            } else {
                judgement.committed();
            }
        });
    }

    static void signsOutside(Judgement j) {
        sign(j.at(6), Site::signaletiqueExterne, Site.PrevuLe::signaletiqueExterne);
    }

    static void signsInside(Judgement j) {
        sign(j.at(10), Site::signaletiqueInterne, Site.PrevuLe::signaletiqueInterne);
    }

    static void toldAtTheEntrance(Judgement j) {
        place(j.at(14), (judgement, site) -> {
            Site.InfoEntree told = site.infoEntree();
            Site.InfoEntree.PrevuLe day = told.prevuLe();
            if (!judgement.yes()) {
                return;
            }
            lacking(judgement, "nature", told.nature(), judgement.coming(day.nature()));
            lacking(judgement, "contenu", told.contenu(), judgement.coming(day.contenu()));
            lacking(judgement, "demarches", told.demarches(), judgement.coming(day.demarches()));
            if (judgement.told.stream().noneMatch(one -> one.outcome() == A_VENIR)) {
                judgement.committed();
            }
        });
    }

    /** A day alone says that it is not there yet; beside what is said to be there it says nothing. */
    static boolean lacks(@Nullable Boolean there, @Nullable LocalDate day) {
        return there == null ? day != null : !there;
    }

    private static void lacking(Judgement j, String what, @Nullable Boolean there, @Nullable LocalDate day) {
        if (lacks(there, day)) {
            j.promised(what, there, null, day);
        }
    }

    static void legibleForDisabled(Judgement j) {
        List<String> means = j.of.dossier.communication().moyensHandicap();
        LocalDate day = j.coming(j.of.dossier.communication().prevuLe().moyensHandicap());
        if (j.yes() && (means == null ? day != null : means.isEmpty())) {
            j.promised(means == null ? null : means.size(), day);
        } else {
            j.committed();
        }
        j.attestedIf(means != null && !means.isEmpty());
    }

    static void inGroups(Judgement j) {
        Information information = j.of.dossier.information();
        Boolean inGroups = has(information, ModaliteInformation.COLLECTIF);
        Boolean suitable = information.collectifLieuAdapte();
        if (yes(inGroups) && suitable == null) {
            j.tell(A_COMPLETER, null);
        } else if (yes(inGroups)) {
            j.tell(yes(suitable) ? SATISFAITE : A_TRANCHER, suitable);
        }
        unlessUsed(j, inGroups);
    }

    static void remoteOrPresent(Judgement j) {
        Information information = j.of.dossier.information();
        Boolean used = information.modalites() == null
                ? null
                : yes(has(information, ModaliteInformation.DISTANCE))
                        || yes(has(information, ModaliteInformation.PRESENCE));
        faculty(j, used);
    }

    static void digitalMaterial(Judgement j) {
        faculty(j, has(j.of.dossier.information(), ModaliteInformation.NUMERIQUE));
    }

    private static @Nullable Boolean has(Information information, ModaliteInformation way) {
        return information.modalites() == null
                ? null
                : Boolean.valueOf(information.modalites().contains(way));
    }

    private static void faculty(Judgement j, @Nullable Boolean used) {
        if (yes(used)) {
            j.tell(SATISFAITE, true);
        }
        unlessUsed(j, used);
    }

    private static void unlessUsed(Judgement j, @Nullable Boolean used) {
        if (no(used)) {
            j.tell(SANS_OBJET, null);
        }
        if (j.answer != null && j.answer.reponse() == Reponse.NON) {
            j.tell(SANS_OBJET, "declinee", null);
        } else if (j.reserved() && used == null) {
            j.tell(SANS_OBJET, "reservee", null);
        }
    }
}
