package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.INDETERMINE;
import static fr.cahier.regulation.Outcome.MANQUEMENT;
import static fr.cahier.regulation.Outcome.SANS_OBJET;
import static fr.cahier.regulation.Outcome.SATISFAITE;

import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Formulaire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The deposit of the application, and the visit (l. 74-76, 381-383, 389-424). */
final class Deposit {

    private Deposit() {}

    static void form(Judgement j) {
        Boolean official = j.of.dossier.formulaire().officiel();
        if (yes(official)) {
            j.at(2).tell(SATISFAITE, true);
        } else if (no(official)) {
            j.at(4).tell(MANQUEMENT, false);
        }
    }

    /** Which headings the form requires the dossier itself may say, where the office has not. */
    static void sections(Judgement j) {
        Formulaire form = j.of.dossier.formulaire();
        List<String> required = form.rubriquesRequises() == null ? List.of() : form.rubriquesRequises();
        boolean incomplete = no(j.of.filed.deposit().complet());
        if (required.isEmpty()) {
            if (!incomplete) {
                j.at(12).tell(SANS_OBJET, null);
            }
        } else if (form.rubriquesRemplies() != null) {
            List<String> lacking = new ArrayList<>(required);
            lacking.removeIf(heading -> form.rubriquesRemplies().stream()
                    .anyMatch(filled -> Blanks.name(filled).equals(Blanks.name(heading))));
            if (!lacking.isEmpty()) {
                j.at(8).tell(A_COMPLETER, "a-completer", lacking.size(), null, Map.of("rubriques", lacking));
            } else if (!incomplete) {
                j.at(6).tell(SATISFAITE, required.size());
            }
        }
        if (incomplete) {
            j.at(10).tell(A_COMPLETER, "depot-incomplet", null);
        }
    }

    static void onLine(Judgement j) {
        CanalDepot channel = j.of.filed.deposit().canal();
        if (channel == null) {
            return;
        }
        switch (channel) {
            case PARCOURS_METIER, COURRIEL -> j.at(14).tell(SATISFAITE, channel);
            case POSTAL -> j.at(16).tell(A_TRANCHER, "postal", channel);
            case REMISE, AUTRE -> j.at(18).tell(A_TRANCHER, "hors-ligne", channel);
        }
    }

    static void inTime(Judgement j) {
        Instant deadline = j.of.limits.deadline();
        if (j.of.arrival != null) {
            j.of.arrival
                    .under(deadline)
                    .forEach(found -> j.tell(found.outcome(), found.key(), found.observed(), deadline, found.others()));
        }
    }

    static void address(Judgement j) {
        Depot deposit = j.of.filed.deposit();
        if (deposit.canal() == null) {
            j.tell(INDETERMINE, null);
        } else if (deposit.canal() != CanalDepot.COURRIEL) {
            j.tell(SANS_OBJET, deposit.canal());
        } else if (deposit.adresse() != null) {
            String required = j.of.limits.address();
            boolean right = bare(deposit.adresse()).equals(required);
            j.tell(
                    right ? SATISFAITE : A_TRANCHER,
                    right ? "satisfaite" : "a-trancher",
                    deposit.adresse(),
                    required,
                    Map.of());
        }
    }

    /** What stands between angle brackets, if anything, without "mailto:" and what a mail program leaves at the end. */
    private static String bare(String address) {
        String written = address.strip().toLowerCase(Locale.ROOT);
        int open = written.indexOf('<');
        String inside =
                open >= 0 && written.endsWith(">") ? written.substring(open + 1, written.length() - 1) : written;
        String plain = inside.startsWith("mailto:") ? inside.substring("mailto:".length()) : inside;
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    static void visit(Judgement j) {
        String contact = j.of.dossier.contact().visite();
        if (contact != null) {
            j.at(2).tell(SATISFAITE, contact);
        } else if (j.of.atDistance()) {
            j.at(4).tell(SANS_OBJET, null);
        }
        if (j.reserved()) {
            boolean told = j.answer.words() != null;
            j.mention(
                    told ? "entretien-reserve-dite" : "entretien-reserve",
                    told ? Map.of("reserve", Quoted.inside(j.answer.words())) : Map.of());
        }
    }
}
