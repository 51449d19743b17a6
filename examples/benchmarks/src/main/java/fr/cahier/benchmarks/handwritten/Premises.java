package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
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
        if (sites != null && !sites.isEmpty() && sure && !j.of.atDistance()) {
            j.at(2).tell(A_TRANCHER, "sans-espace", 0);
        }
        if (j.of.atDistance()) {
            j.at(4).tell(A_TRANCHER, null);
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

    static void madeForListening(Judgement j) {
        place(j, (judgement, site) -> {
            if (no(site.espaceEntretienIsole()) && judgement.yes()) {
                judgement.tell(A_TRANCHER, false);
            } else {
                judgement.committed();
            }
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
        });
    }

    static void disabledAccess(Judgement j) {
        place(j, (judgement, site) -> {
            AccesHandicap access = site.accessibilitePmr();
            if (access == AccesHandicap.AUCUNE) {
                judgement.tell(MANQUEMENT, access);
            } else if (access == AccesHandicap.PARTIELLE) {
                if (judgement.yes()) {
                    judgement.tell(A_TRANCHER, access);
                }
            } else {
                judgement.committed();
            }
        });
    }

    private static void offered(Judgement j, Function<Site, @Nullable Boolean> offer) {
        place(j, (judgement, site) -> {
            Boolean offered = offer.apply(site);
            if (no(offered)) {
                judgement.tell(MANQUEMENT, false);
            } else if (yes(offered) && judgement.yes()) {
                judgement.tell(SATISFAITE, true);
            }
        });
    }

    static void documents(Judgement j) {
        offered(j, Site::ressourcesDocumentaires);
    }

    static void digital(Judgement j) {
        offered(j, Site::ressourcesNumeriques);
    }

    static void workstations(Judgement j) {
        place(j, (judgement, site) -> {
            if (site.postesInternet() == null) {
                return;
            }
            BigDecimal count = BigDecimal.valueOf(site.postesInternet());
            Limits limits = judgement.of.limits;
            if (count.compareTo(limits.severalWorkstations()) >= 0) {
                judgement.tell(SATISFAITE, "satisfaite", site.postesInternet(), limits.severalWorkstations(), Map.of());
            } else if (count.compareTo(limits.fewestWorkstations()) >= 0) {
                judgement.tell(A_TRANCHER, "a-trancher", site.postesInternet(), limits.severalWorkstations(), Map.of());
            } else {
                judgement.tell(MANQUEMENT, "manquement", site.postesInternet(), limits.fewestWorkstations(), Map.of());
            }
        });
    }

    private static void sign(Judgement j, Function<Site, @Nullable Boolean> sign) {
        place(j, (judgement, site) -> {
            if (no(sign.apply(site))) {
                judgement.tell(MANQUEMENT, false);
            } else {
                judgement.committed();
            }
        });
    }

    static void signsOutside(Judgement j) {
        sign(j.at(6), Site::signaletiqueExterne);
    }

    static void signsInside(Judgement j) {
        sign(j.at(10), Site::signaletiqueInterne);
    }

    static void toldAtTheEntrance(Judgement j) {
        place(j.at(14), (judgement, site) -> {
            Site.InfoEntree told = site.infoEntree();
            boolean lacking = no(told.nature()) || no(told.contenu()) || no(told.demarches());
            if (!lacking) {
                judgement.committed();
            }
            if (no(told.nature())) {
                judgement.tell(MANQUEMENT, "nature", false);
            }
            if (no(told.contenu())) {
                judgement.tell(MANQUEMENT, "contenu", false);
            }
            if (no(told.demarches())) {
                judgement.tell(MANQUEMENT, "demarches", false);
            }
        });
    }

    static void legibleForDisabled(Judgement j) {
        List<String> means = j.of.dossier.communication().moyensHandicap();
        j.committed();
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
        Reponse answer = j.answer == null ? null : j.answer.reponse();
        if (answer == Reponse.NON || answer == Reponse.RESERVE) {
            j.tell(SANS_OBJET, "declinee", null);
        }
    }
}
