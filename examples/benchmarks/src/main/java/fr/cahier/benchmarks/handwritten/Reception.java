package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.values;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.INDETERMINE;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SANS_OBJET;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.Canaux;
import fr.cahier.dossier.Candidat;
import fr.cahier.dossier.Cep;
import fr.cahier.dossier.Publics;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Services;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.StatutSpro;
import fr.cahier.dossier.TypeCandidat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may apply, the service expected, the quality of the reception (l. 61-134). */
final class Reception {

    private Reception() {}

    static void eligible(Judgement j) {
        Candidat candidate = j.of.dossier.candidat();
        boolean member = candidate.statutSpro() == StatutSpro.MEMBRE_DE_DROIT;
        if (candidate.statutSpro() == StatutSpro.A_LABELLISER && yes(candidate.implantationNormandie())) {
            j.at(0).tell(SATISFAITE, candidate.statutSpro());
        }
        if (member) {
            j.at(2).tell(A_TRANCHER, "membre-de-droit", candidate.statutSpro());
        }
        if (no(candidate.implantationNormandie())) {
            j.at(4).tell(A_TRANCHER, "hors-normandie", false);
        }
    }

    static void everyone(Judgement j) {
        Publics publics = j.of.dossier.publics();
        Integer youngest = publics.ages() == null ? null : publics.ages().min();
        Integer oldest = publics.ages() == null ? null : publics.ages().max();
        boolean closed = youngest != null && youngest > 0 || oldest != null && oldest < 120;
        boolean open =
                !closed && publics.ages() != null && (yes(publics.ages().tous()) || youngest != null && oldest != null);
        List<String> excluded = publics.exclusions();
        if (j.yes() && excluded != null && excluded.isEmpty() && open) {
            j.at(2).tell(SATISFAITE, Reponse.OUI);
        }
        if (excluded != null && !excluded.isEmpty()) {
            j.at(4).tell(MANQUEMENT, "exclusions", excluded.size(), null, values("publics", excluded));
        }
        if (closed) {
            j.at(6).tell(MANQUEMENT, "ages", null, null, values("minimum", youngest, "maximum", oldest));
        }
    }

    /** The service has to include the first level; one level alone, if not the first, leaves that open. */
    private static @Nullable Integer lowest(Cep cep) {
        if (cep.niveaux() == null) {
            return cep.niveau() != null && cep.niveau() == 1 ? 1 : null;
        }
        return cep.niveaux().isEmpty() ? null : Collections.min(cep.niveaux());
    }

    static void components(Judgement j) {
        Services offered = j.of.dossier.services();
        Integer level = lowest(j.of.dossier.cep());
        boolean right = level != null && BigDecimal.valueOf(level).compareTo(j.of.limits.level()) == 0;
        boolean all = yes(offered.accueil())
                && yes(offered.information())
                && yes(offered.conseil())
                && yes(offered.orientation());
        boolean lacking = no(offered.accueil())
                || no(offered.information())
                || no(offered.conseil())
                || no(offered.orientation());
        if (j.yes() && all && right) {
            // The sentence and the measure are those of the level; the answer stands behind both.
            j.at(8).tell(SATISFAITE, "satisfaite", level, j.of.limits.level(), Map.of());
        }
        if (lacking) {
            Map<String, Object> said = values(
                    "accueil", offered.accueil(),
                    "information", offered.information(),
                    "conseil", offered.conseil(),
                    "orientation", offered.orientation());
            j.at(10).tell(MANQUEMENT, "composantes", null, null, said);
        }
        if (level != null && !right) {
            j.at(12).tell(MANQUEMENT, "niveau", level, j.of.limits.level(), Map.of());
        }
        Integer former = j.of.dossier.cep().niveau();
        if (level == null && former != null && j.yes()) {
            j.at(14).tell(A_COMPLETER, former);
        }
    }

    static void territory(Judgement j) {
        List<String> served = j.of.dossier.territoire().desservi();
        if (j.yes() && served != null && !served.isEmpty()) {
            j.tell(SATISFAITE, served.size());
        }
    }

    static void network(Judgement j) {
        TypeCandidat type = j.of.dossier.candidat().type();
        if (type == null) {
            j.tell(INDETERMINE, null);
        } else if (type == TypeCandidat.STRUCTURE_LOCALE) {
            j.tell(SANS_OBJET, type);
        } else if (j.of.atDistance()) {
            j.tell(A_TRANCHER, null);
        } else if (j.of.presence.places != null) {
            Integer places = j.of.presence.places;
            boolean enough = BigDecimal.valueOf(places).compareTo(j.of.limits.places()) >= 0;
            Map<String, Object> departments = Map.of("departements", j.of.presence.departments.size());
            j.tell(
                    enough ? SATISFAITE : MANQUEMENT,
                    enough ? "satisfaite" : "manquement",
                    places,
                    j.of.limits.places(),
                    enough ? departments : Map.of());
        }
    }

    static void anchorage(Judgement j) {
        TypeCandidat type = j.of.dossier.candidat().type();
        if (type == null) {
            j.tell(INDETERMINE, null);
        } else if (type == TypeCandidat.RESEAU_REGIONAL) {
            j.tell(SANS_OBJET, type);
        } else if (j.of.atDistance()) {
            j.tell(A_TRANCHER, null);
        } else {
            localAnchorage(j);
        }
    }

    private static void localAnchorage(Judgement j) {
        List<Site> sites = Blanks.counted(j.of.dossier.sites(), Blanks.NO_SITE);
        List<String> codes = j.of.dossier.territoire().ancrage().codes();
        if (sites == null || codes == null || codes.isEmpty()) {
            return;
        }
        Presence where = j.of.presence;
        if (where.inAnchorage > 0) {
            if (j.of.dossier.territoire().ancrage().texte() != null) {
                j.tell(SATISFAITE, where.inAnchorage);
            }
            return;
        }
        boolean compared = where.foreignCodes == 0 && where.unlocated == 0;
        if (compared && where.places != null && where.places > 0) {
            j.tell(MANQUEMENT, "manquement", 0, null, Map.of("sites", sites.size()));
        }
        List<String> unlocated = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).communeInsee() == null) {
                unlocated.add(j.of.sites.get(i));
            }
        }
        unlocated.sort(Comparator.comparing(name -> name + "}"));
        unlocated.forEach(name -> j.tell(A_COMPLETER, "commune-inconnue", null, null, Map.of("lieu", name)));
        if (where.foreignCodes > 0) {
            j.tell(A_COMPLETER, "codes-non-compares", where.foreignCodes);
        }
    }

    static void individual(Judgement j) {
        Boolean individual = j.of.dossier.accueil().individuel();
        if (j.yes() && yes(individual)) {
            j.at(6).tell(SATISFAITE, true);
        }
        if (no(individual)) {
            j.at(8).tell(MANQUEMENT, false);
        }
    }

    static void channels(Judgement j) {
        Canaux channels = j.of.dossier.canaux();
        boolean some = yes(channels.faceAFace()) || yes(channels.telephone()) || yes(channels.eConseil());
        if (j.of.presence.denied) {
            j.at(12).tell(CONTRADICTION, null);
        } else if (some) {
            Map<String, Object> said = values(
                    "presence",
                    channels.faceAFace(),
                    "telephone",
                    channels.telephone(),
                    "enligne",
                    channels.eConseil());
            j.at(10).tell(SATISFAITE, "satisfaite", null, null, said);
        }
        if (no(channels.faceAFace()) && no(channels.telephone()) && no(channels.eConseil())) {
            j.at(14).tell(MANQUEMENT, null);
        }
    }

    static void directory(Judgement j) {
        j.committed();
        j.attestedIf(j.of.dossier.reseau().repertoirePartenaires());
    }

    static void careerAdvice(Judgement j) {
        j.committed();
        j.attestedIf(j.of.dossier.supports().cep());
    }

    static void themes(Judgement j) {
        List<?> themes = j.of.dossier.ressources().themes();
        j.committed();
        j.attestedIf(themes != null && !themes.isEmpty());
    }

    static void steps(Judgement j) {
        List<?> steps = j.of.dossier.ressources().demarches();
        j.committed();
        j.attestedIf(steps != null && !steps.isEmpty());
    }

    static void diagnosis(Judgement j) {
        j.committed();
        j.attestedIf(j.of.dossier.diagnostic().trame());
    }
}
