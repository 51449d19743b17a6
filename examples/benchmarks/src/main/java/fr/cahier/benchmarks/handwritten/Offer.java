package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.DomaineInformation;
import fr.cahier.dossier.Jeunes;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Personnel.Professionnalisation;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.SourceProfessionnalisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services expected of the candidate, and his staff (l. 301-334). */
final class Offer {

    private Offer() {}

    static void exhaustive(Judgement j) {
        List<DomaineInformation> domains = j.of.dossier.information().domaines();
        String declared = j.of.dossier.information().limites();
        if (j.yes() && declared != null) {
            j.at(6).tell(A_TRANCHER, "limites", declared);
        }
        if (!j.yes() || domains == null) {
            return;
        }
        Set<DomaineInformation> covered = EnumSet.noneOf(DomaineInformation.class);
        covered.addAll(domains);
        BigDecimal required = j.of.limits.domains();
        boolean all = BigDecimal.valueOf(covered.size()).compareTo(required) >= 0;
        if (all && declared == null) {
            j.at(2).tell(SATISFAITE, "satisfaite", covered.size(), required, Map.of());
        }
        if (!all) {
            Set<DomaineInformation> lacking = EnumSet.allOf(DomaineInformation.class);
            lacking.removeAll(covered);
            j.at(4).tell(A_TRANCHER, "a-trancher", covered.size(), required, Map.of("manquants", List.copyOf(lacking)));
        }
    }

    private static void domain(Judgement j, DomaineInformation domain) {
        List<DomaineInformation> domains = j.of.dossier.information().domaines();
        j.committed();
        j.attestedIf(domains != null && domains.contains(domain));
    }

    static void trades(Judgement j) {
        domain(j, DomaineInformation.METIERS);
    }

    static void skills(Judgement j) {
        domain(j, DomaineInformation.COMPETENCES_QUALIFICATIONS);
    }

    static void training(Judgement j) {
        domain(j, DomaineInformation.FORMATION_CERTIFICATION);
    }

    static void bodies(Judgement j) {
        domain(j, DomaineInformation.ORGANISMES);
    }

    static void labels(Judgement j) {
        domain(j, DomaineInformation.LABELS_QUALITE);
    }

    static void rights(Judgement j) {
        young(
                j,
                j.of.dossier.jeunes().droits(),
                j.coming(j.of.dossier.jeunes().prevuLe().droits()));
    }

    static void leisure(Judgement j) {
        young(
                j,
                j.of.dossier.jeunes().loisirs(),
                j.coming(j.of.dossier.jeunes().prevuLe().loisirs()));
    }

    /** Owed from the youngest to the oldest age of the text, both included. */
    private static void young(Judgement j, @Nullable Boolean informed, @Nullable LocalDate day) {
        Jeunes young = j.of.dossier.jeunes();
        BigDecimal from = j.of.limits.youngest();
        BigDecimal to = j.of.limits.oldest();
        boolean startsLate =
                young.ageMin() != null && BigDecimal.valueOf(young.ageMin()).compareTo(from) > 0;
        boolean endsEarly =
                young.ageMax() != null && BigDecimal.valueOf(young.ageMax()).compareTo(to) < 0;
        if (!no(informed) && !startsLate && !endsEarly) {
            j.committed();
        }
        if (j.yes() && Premises.lacks(informed, day)) {
            j.promised(informed, day);
        }
        if (startsLate) {
            j.tell(MANQUEMENT, "age-min", young.ageMin(), from, Map.of());
        }
        if (endsEarly) {
            j.tell(MANQUEMENT, "age-max", young.ageMax(), to, Map.of());
        }
        boolean bothSaid = young.ageMin() != null && young.ageMax() != null;
        j.attestedIf(yes(informed) && bothSaid && !startsLate && !endsEarly);
    }

    static void advice(Judgement j) {
        Boolean offered = j.of.dossier.services().conseil();
        if (no(offered)) {
            j.tell(MANQUEMENT, false);
        } else if (yes(offered) && j.yes()) {
            j.tell(SATISFAITE, true);
        }
    }

    static void guidance(Judgement j) {
        j.committed();
        j.attestedIf(j.of.dossier.reseau().procedureOrientation());
        j.attestedIf(j.of.dossier.reseau().repertoirePartenaires());
    }

    static void qualified(Judgement j) {
        Personnel person = j.person();
        if (person == null || !j.yes()) {
            return;
        }
        if (person.qualification() == null) {
            j.tell(A_COMPLETER, "qualification-non-dite", null);
        } else {
            j.tell(SATISFAITE, person.qualification());
        }
    }

    static void trained(Judgement j) {
        Personnel person = j.person();
        if (person == null) {
            return;
        }
        List<Professionnalisation> actions = Blanks.counted(person.professionnalisations(), Blanks.NO_COURSE);
        int all = actions == null ? 0 : actions.size();
        boolean recognised = all > 0 && actions.stream().anyMatch(Offer::isRecognised);
        j.attestedIf(all > 0 && actions.stream().anyMatch(action -> isRecognised(action) && isRecent(action, j.of)));
        if (j.yes() && (all == 0 || recognised)) {
            j.tell(SATISFAITE, Reponse.OUI);
        } else if (j.yes()) {
            j.tell(A_TRANCHER, all);
        }
    }

    /** Not older than the months of the threshold on the day of the deposit, and not to come. */
    private static boolean isRecent(Professionnalisation action, Case of) {
        LocalDate day = action.date();
        return day != null && !day.plusMonths(of.limits.recentMonths()).isBefore(of.day) && day.compareTo(of.day) <= 0;
    }

    private static boolean isRecognised(Professionnalisation action) {
        return action.source() == SourceProfessionnalisation.RESEAU
                || action.source() == SourceProfessionnalisation.CARIF_OREF;
    }
}
