package fr.cahier.report;

import fr.cahier.report.AnnexData.Constat;
import fr.cahier.report.FicheData.Lien;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was told of one obligation and is true of the next for the same cause: told once, the others refer to it. */
final class Echoes {

    private record Told(
            String etat,
            String sujets,
            String statut,
            String motif,
            String phrase,
            String toDo,
            List<String> readings,
            List<String> reservations) {}

    private final Map<Told, Constat> first = new HashMap<>();

    /** {@return the card, or where another obligation told the same before it one line that leads there} */
    Constat toldOnce(Constat card) {
        if (card.phrase().isEmpty() || card.sansObjet()) {
            return card;
        }
        Constat before = first.putIfAbsent(told(card), card);
        return before == null || before.numero().equals(card.numero()) ? card : echo(card, before);
    }

    private static Told told(Constat card) {
        return new Told(
                card.etat(),
                card.sujets(),
                card.statut(),
                card.motif(),
                card.phrase(),
                card.aFaire(),
                card.lectures(),
                card.reserves());
    }

    /** What is asked with other fields stays folded; facts of its own are shown. */
    private static Constat echo(Constat card, Constat before) {
        boolean alike = card.dits().equals(before.dits()) || card.etat().equals(ReportFilters.MISSING.classe());
        return card.toBuilder()
                .bref(card.bref() || alike)
                .phrase("Même constat" + (card.aFaire().isEmpty() ? "" : " et même demande") + " que sous")
                .meme(List.of(new Lien(before.ancre(), before.numero(), before.titre())))
                .aFaire("")
                .lectures(List.of())
                .reserves(List.of())
                .build();
    }
}
