package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.facts.Preuve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists each piece of evidence under the obligations that it concerns. */
final class Preuves {

    private Preuves() {}

    /**
     * @param deposit its day, else that of the evaluation
     * @param before the facts of the previous state; null when there is none
     */
    static List<Preuve> of(Dossier dossier, LocalDate deposit, @Nullable DerivedFacts before) {
        boolean same = before != null
                && before.deposit().equals(deposit)
                && DerivedFacts.isSame(before.said().counted().pieces(), dossier.pieces())
                && DerivedFacts.isSame(before.said().counted().sites(), dossier.sites());
        return same ? before.preuves() : of(dossier, deposit);
    }

    private static List<Preuve> of(Dossier dossier, LocalDate deposit) {
        List<Preuve> preuves = new ArrayList<>();
        List<Piece> pieces = Objects.requireNonNullElse(dossier.pieces(), List.of());
        List<String> names = Subjects.pieces(dossier);
        List<String> sites = Subjects.sites(dossier);
        String only = sites.size() == 1 ? sites.get(0) : null;
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            String name = names.get(index);
            add(preuves, name, piece, only, piece.etablit(), Preuve.Sens.ETABLIT, deposit);
            add(preuves, name, piece, only, piece.dement(), Preuve.Sens.DEMENT, deposit);
        }
        return preuves;
    }

    private static void add(
            List<Preuve> preuves,
            String name,
            Piece piece,
            @Nullable String only,
            @Nullable List<String> obligations,
            Preuve.Sens sens,
            LocalDate deposit) {
        for (String obligation : Objects.requireNonNullElse(obligations, List.<String>of())) {
            preuves.add(new Preuve(
                    name,
                    obligation,
                    site(piece, only),
                    piece.personnelId(),
                    sens,
                    validite(piece.valideJusqua(), deposit)));
        }
    }

    /** Where there is one site, a piece that names it is about the same as one that names none. */
    private static @Nullable String site(Piece piece, @Nullable String only) {
        return piece.siteId() != null && piece.siteId().equals(only) ? null : piece.siteId();
    }

    /** The text sets no duration: a piece is valid through its last day, or without end. */
    private static Preuve.Validite validite(@Nullable LocalDate end, LocalDate deposit) {
        return end != null && deposit.isAfter(end) ? Preuve.Validite.PERIMEE : Preuve.Validite.VALABLE;
    }
}
