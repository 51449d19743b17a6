package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.facts.Preuve;
import fr.cahier.internal.derive.CitedObligations.Cited;
import fr.cahier.regulation.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists each piece of evidence under the obligations that it concerns. */
final class Preuves {

    private final Dossier dossier;
    private final LocalDate deposit;
    private final CitedObligations obligations;
    private final @Nullable String onlySite;
    private final @Nullable String onlyPerson;
    private final List<Preuve> preuves = new ArrayList<>();

    private Preuves(Dossier dossier, LocalDate deposit, CitedObligations obligations) {
        this.dossier = dossier;
        this.deposit = deposit;
        this.obligations = obligations;
        this.onlySite = only(Subjects.sites(dossier));
        this.onlyPerson = only(Subjects.personnels(dossier));
    }

    /**
     * @param deposit its day, else that of the evaluation
     * @param before the facts of the previous state; null when there is none
     */
    static List<Preuve> of(
            Dossier dossier, LocalDate deposit, CitedObligations obligations, @Nullable DerivedFacts before) {
        return before != null && isUnchanged(dossier, deposit, before)
                ? before.preuves()
                : new Preuves(dossier, deposit, obligations).all();
    }

    private static boolean isUnchanged(Dossier dossier, LocalDate deposit, DerivedFacts before) {
        Dossier counted = before.said().counted();
        return before.deposit().equals(deposit)
                && DerivedFacts.isSame(counted.pieces(), dossier.pieces())
                && DerivedFacts.isSame(counted.sites(), dossier.sites())
                && DerivedFacts.isSame(counted.personnels(), dossier.personnels());
    }

    private static @Nullable String only(List<String> names) {
        return names.size() == 1 ? names.get(0) : null;
    }

    private List<Preuve> all() {
        List<Piece> pieces = Objects.requireNonNullElse(dossier.pieces(), List.of());
        List<String> names = Subjects.pieces(dossier);
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            add(names.get(index), piece, piece.etablit(), Preuve.Sens.ETABLIT);
            add(names.get(index), piece, piece.dement(), Preuve.Sens.DEMENT);
        }
        return Oppositions.in(preuves);
    }

    private void add(String name, Piece piece, @Nullable List<String> cited, Preuve.Sens sens) {
        for (String word : Objects.requireNonNullElse(cited, List.<String>of())) {
            for (Cited obligation : obligations.of(word)) {
                preuves.add(new Preuve(
                        name,
                        obligation.id(),
                        obligation.subject() == Subject.SITE ? unless(onlySite, piece.siteId()) : null,
                        obligation.subject() == Subject.PERSONNEL ? unless(onlyPerson, piece.personnelId()) : null,
                        sens,
                        validite(piece.valideJusqua()),
                        null,
                        !obligation.stated()));
            }
        }
    }

    /** Where there is one site or person, a piece that names it is about the same as one that names none. */
    private static @Nullable String unless(@Nullable String only, @Nullable String named) {
        return named == null || named.equals(only) ? null : named;
    }

    /** The text sets no duration: a piece is valid through its last day, or without end. */
    private Preuve.Validite validite(@Nullable LocalDate end) {
        return end != null && deposit.isAfter(end) ? Preuve.Validite.PERIMEE : Preuve.Validite.VALABLE;
    }
}
