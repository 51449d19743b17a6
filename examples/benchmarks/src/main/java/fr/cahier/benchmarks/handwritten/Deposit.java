package fr.cahier.benchmarks.handwritten;

import static fr.cahier.benchmarks.handwritten.Duties.no;
import static fr.cahier.benchmarks.handwritten.Duties.values;
import static fr.cahier.benchmarks.handwritten.Duties.yes;
import static fr.cahier.regulation.Outcome.A_COMPLETER;
import static fr.cahier.regulation.Outcome.A_TRANCHER;
import static fr.cahier.regulation.Outcome.CONTRADICTION;
import static fr.cahier.regulation.Outcome.HORS_DELAI;
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

    static void sections(Judgement j) {
        Formulaire form = j.of.dossier.formulaire();
        if (form.rubriquesRequises() == null || form.rubriquesRemplies() == null) {
            return;
        }
        List<String> lacking = new ArrayList<>(form.rubriquesRequises());
        lacking.removeAll(form.rubriquesRemplies());
        if (!lacking.isEmpty()) {
            j.at(8).tell(A_COMPLETER, "a-completer", lacking.size(), null, values("rubriques", lacking));
        } else if (!form.rubriquesRequises().isEmpty()) {
            j.at(6).tell(SATISFAITE, form.rubriquesRequises().size());
        }
    }

    static void onLine(Judgement j) {
        CanalDepot channel = j.of.dossier.depot().canal();
        if (channel == null) {
            return;
        }
        switch (channel) {
            case PARCOURS_METIER, COURRIEL -> j.at(10).tell(SATISFAITE, channel);
            case POSTAL -> j.at(12).tell(A_TRANCHER, "postal", channel);
            case REMISE, AUTRE -> j.at(12).tell(A_TRANCHER, "hors-ligne", channel);
        }
    }

    static void inTime(Judgement j) {
        Arrival arrival = j.of.arrival;
        Instant deadline = j.of.limits.deadline();
        if (arrival == null) {
            return;
        }
        if (!arrival.last().isAfter(deadline)) {
            j.tell(SATISFAITE, "satisfaite", arrival.last(), deadline, Map.of());
        } else if (arrival.first().isAfter(deadline)) {
            j.tell(HORS_DELAI, "hors-delai", arrival.first(), deadline, Map.of());
        } else {
            Map<String, Object> end = Map.of("fin", arrival.last());
            if (arrival.dayOnly()) {
                j.tell(A_COMPLETER, "a-completer", null, deadline, Map.of());
            } else if (arrival.torn()) {
                j.tell(CONTRADICTION, "contradiction", arrival.first(), deadline, end);
            } else {
                j.tell(A_TRANCHER, "a-trancher", arrival.first(), deadline, end);
            }
        }
    }

    static void address(Judgement j) {
        Depot deposit = j.of.dossier.depot();
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
    }
}
