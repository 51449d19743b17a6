package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Arrivee;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what of a regulation does not hold on the day it is applied, and what of a dossier is not read for that reason. */
final class DayRemarks {

    private final Edition regulation;
    private final Edition held;

    /** The rows that do not hold, with their days; empty when all do. */
    private final String unheld;

    private final List<String> unvalued;

    /** @param held the edition, with the rows alone that hold on {@code day} */
    DayRemarks(Edition regulation, Edition held, LocalDate day) {
        this.regulation = regulation;
        this.held = held;
        this.unheld = regulation.obligations().values().stream()
                .filter(row -> !isHeld(row.id()))
                .map(DayRemarks::dated)
                .collect(Collectors.joining(", "));
        Set<String> valued =
                regulation.thresholdsOn(day).stream().map(seuil -> seuil.code()).collect(Collectors.toSet());
        this.unvalued = regulation.thresholds().keySet().stream()
                .filter(code -> !valued.contains(code))
                .toList();
    }

    /**
     * {@return the remarks on one dossier}
     *
     * @param day the day of the evaluation, on which the same holds
     * @param facts the facts that were matched
     */
    List<String> of(Dossier dossier, LocalDate day, List<?> facts) {
        if (unheld.isEmpty() && unvalued.isEmpty() && regulation.period().includes(day)) {
            return deposit(day, facts).toList();
        }
        return Stream.of(edition(day), deposit(day, facts), obligations(day), thresholds(day), unread(dossier, day))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> edition(LocalDate day) {
        return regulation.period().includes(day)
                ? Stream.empty()
                : Stream.of(named() + " n’est pas en vigueur le " + FrenchFormat.day(day) + " (" + regulation.period()
                        + ") : ce qui vaut "
                        + (day.isBefore(regulation.from()) ? "son premier" : "son dernier")
                        + " jour a été appliqué.");
    }

    /** Stamps may leave the day of the deposit open; the last one they may mean counts. */
    private Stream<String> deposit(LocalDate day, List<?> facts) {
        return facts.stream()
                .filter(Arrivee.class::isInstance)
                .map(fact -> LocalDate.ofInstant(((Arrivee) fact).auPlusTot(), regulation.zone()))
                .filter(first -> first.isBefore(day) && regulation.period().includes(day))
                .filter(first -> !regulation.period().includes(first))
                .map(first -> "Le dépôt a pu avoir lieu le " + FrenchFormat.day(first) + ", jour où l’édition « "
                        + regulation.id() + " »"
                        + " n’était pas en vigueur ; le dernier jour possible, le " + FrenchFormat.day(day)
                        + ", a été retenu : à éclaircir.");
    }

    private String named() {
        return "L’édition « " + regulation.id() + " »";
    }

    private Stream<String> obligations(LocalDate day) {
        return unheld.isEmpty()
                ? Stream.empty()
                : Stream.of("Pas en vigueur le " + FrenchFormat.day(day) + ", et sans effet sur cet avis : " + unheld
                        + ".");
    }

    private static String dated(Obligation row) {
        return row.id() + " (" + row.period() + ")";
    }

    private Stream<String> thresholds(LocalDate day) {
        return unvalued.stream()
                .map(code -> "Le seuil « " + code + " » n’a pas de valeur le " + FrenchFormat.day(day)
                        + " : une règle qui en dépend ne conclut rien.");
    }

    private Stream<String> unread(Dossier dossier, LocalDate day) {
        Stream<String> answers = dossier.engagements().keySet().stream()
                .filter(this::isWithdrawn)
                .map(id -> "La réponse donnée sous « " + id + " »");
        Stream<String> pieces = dossier.pieces() == null
                ? Stream.empty()
                : dossier.pieces().stream()
                        .flatMap(Remarks::cited)
                        .filter(this::isWithdrawn)
                        .map(id -> "Une pièce rattachée à « " + id + " »");
        return Stream.concat(answers, pieces)
                .distinct()
                .sorted()
                .map(what -> what + " n’a pas été lue : rien n’est demandé sous ce numéro le " + FrenchFormat.day(day)
                        + ".");
    }

    private boolean isWithdrawn(String id) {
        return regulation.obligations().containsKey(id) && !isHeld(id);
    }

    private boolean isHeld(String id) {
        return held.obligations().containsKey(id);
    }
}
