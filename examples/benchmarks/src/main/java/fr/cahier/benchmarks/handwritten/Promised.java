package fr.cahier.benchmarks.handwritten;

import fr.cahier.benchmarks.handwritten.Judgement.Told;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Reservation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is promised for a day, or for a day to be agreed. */
final class Promised {

    private Promised() {}

    static List<Reservation> reservations(Judgement judgement, Settled settled, Sentences sentences) {
        List<Reservation> reservations = new ArrayList<>();
        for (Told told : settled.telling()) {
            LocalDate day = (LocalDate) told.others().get("prevu");
            String until = day == null ? "promesse-a-dater" : "promesse-datee";
            Reservation reservation = new Reservation(
                    Reason.COMMITMENT_PENDING,
                    filled(judgement, told.key(), told, sentences) + " " + filled(judgement, until, told, sentences),
                    day);
            if (!reservations.contains(reservation)) {
                reservations.add(reservation);
            }
        }
        return reservations;
    }

    private static String filled(Judgement judgement, String key, Told told, Sentences sentences) {
        return sentences.fill(judgement, sentences.wording(key).sentence(), told);
    }
}
