package fr.cahier.internal.assess;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.facts.Arrivee;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.Obligation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remarks on what is not in force on the day of the evaluation, and on input that is not read for that reason. */
final class DayRemarks {

    private final Edition edition;
    private final Edition inForce;

    /** Obligations not in force, with their periods. */
    private final String withdrawn;

    private final List<String> unvaluedThresholds;

    /** @param inForce the edition without those that are not in force */
    DayRemarks(Edition edition, Edition inForce, LocalDate day) {
        this.edition = edition;
        this.inForce = inForce;
        this.withdrawn = edition.obligations().values().stream()
                .filter(obligation -> !isInForce(obligation.id()))
                .map(DayRemarks::dated)
                .collect(Collectors.joining(", "));
        Set<String> valuedCodes =
                edition.thresholdsOn(day).stream().map(seuil -> seuil.code()).collect(Collectors.toSet());
        this.unvaluedThresholds = edition.thresholds().keySet().stream()
                .filter(code -> !valuedCodes.contains(code))
                .toList();
    }

    /**
     * @param day any day of the same stretch
     * @param facts the matched facts
     */
    List<String> of(Dossier dossier, LocalDate day, List<?> facts) {
        if (withdrawn.isEmpty()
                && unvaluedThresholds.isEmpty()
                && edition.period().includes(day)) {
            return deposit(day, facts).toList();
        }
        return Stream.of(edition(day), deposit(day, facts), obligations(day), thresholds(day), unread(dossier, day))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<String> edition(LocalDate day) {
        return edition.period().includes(day)
                ? Stream.empty()
                : Stream.of(
                        editionName() + " n’est pas en vigueur le " + FrenchFormat.day(day) + " (" + edition.period()
                                + ") : ce qui vaut "
                                + (day.isBefore(edition.from()) ? "son premier" : "son dernier")
                                + " jour a été appliqué.");
    }

    /** Stamps may leave the day of the deposit open; the last possible day counts. */
    private Stream<String> deposit(LocalDate day, List<?> facts) {
        return facts.stream()
                .filter(Arrivee.class::isInstance)
                .map(fact -> ((Arrivee) fact).auPlusTot())
                .filter(Objects::nonNull)
                .map(first -> LocalDate.ofInstant(first, edition.zone()))
                .filter(first -> first.isBefore(day) && edition.period().includes(day))
                .filter(first -> !edition.period().includes(first))
                .map(first -> "Le dépôt a pu avoir lieu le " + FrenchFormat.day(first) + ", jour où l’édition « "
                        + edition.id() + " »"
                        + " n’était pas en vigueur ; le dernier jour possible, le " + FrenchFormat.day(day)
                        + ", a été retenu : à éclaircir.");
    }

    private String editionName() {
        return "L’édition « " + edition.id() + " »";
    }

    private Stream<String> obligations(LocalDate day) {
        return withdrawn.isEmpty()
                ? Stream.empty()
                : Stream.of("Pas en vigueur le " + FrenchFormat.day(day) + ", et sans effet sur cet avis : " + withdrawn
                        + ".");
    }

    private static String dated(Obligation obligation) {
        return obligation.id() + " (" + obligation.period() + ")";
    }

    private Stream<String> thresholds(LocalDate day) {
        return unvaluedThresholds.stream()
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
        return edition.obligations().containsKey(id) && !isInForce(id);
    }

    private boolean isInForce(String id) {
        return inForce.obligations().containsKey(id);
    }
}
