package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.values;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.Canaux;
import fr.cahier.dossier.Cep;
import fr.cahier.dossier.Services;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service expected, the quality of the reception (l. 80-134). */
final class Reception {

    private Reception() {}

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
            j.at(14).tell(SATISFAITE, "satisfaite", level, j.of.limits.level(), Map.of());
        }
        if (lacking) {
            Map<String, Object> said = values(
                    "accueil", offered.accueil(),
                    "information", offered.information(),
                    "conseil", offered.conseil(),
                    "orientation", offered.orientation());
            j.at(16).tell(MANQUEMENT, "composantes", null, null, said);
        }
        if (level != null && !right) {
            j.at(18).tell(MANQUEMENT, "niveau", level, j.of.limits.level(), Map.of());
        }
        Integer former = j.of.dossier.cep().niveau();
        if (level == null && former != null && j.yes()) {
            j.at(20).tell(A_COMPLETER, former);
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
            j.at(3).tell(CONTRADICTION, null);
        } else if (some) {
            Map<String, Object> said = values(
                    "presence",
                    channels.faceAFace(),
                    "telephone",
                    channels.telephone(),
                    "enligne",
                    channels.eConseil());
            j.at(2).tell(SATISFAITE, "satisfaite", null, null, said);
        }
        if (no(channels.faceAFace()) && no(channels.telephone()) && no(channels.eConseil())) {
            j.at(4).tell(MANQUEMENT, null);
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
