package fr.cahier.verdict;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Siret;
import fr.cahier.dossier.model.Commitments;
import fr.cahier.dossier.model.FactPath;
import fr.cahier.dossier.model.Lexicon;
import fr.cahier.dossier.model.Told;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Regulation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what of a dossier weighs on no finding: nothing said is silently lost. */
final class Remarks {

    private static final List<FactPath> DATED = Stream.of(
                    "pieces[].date", "personnels[].charte_date", "personnels[].professionnalisations[].date")
            .map(FactPath::of)
            .toList();

    private Remarks() {}

    static List<String> of(Regulation regulation, Dossier dossier, @Nullable LocalDate deposit) {
        Stream<String> answers = dossier.engagements().keySet().stream()
                .filter(id -> !id.equals(Commitments.GLOBAL)
                        && regulation.obligation(id).isEmpty())
                .map(id -> "La réponse donnée sous « " + id + " » n’a pas été lue : " + unknown(regulation));
        Stream<String> pieces = Objects.requireNonNullElse(dossier.pieces(), List.<Piece>of()).stream()
                .flatMap(Remarks::cited)
                .filter(id -> !isJudged(id, regulation))
                .map(id -> "Une pièce est rattachée à « " + id
                        + " », qui n’est pas une obligation à juger : elle n’a pas été lue.");
        return Stream.of(refusedGroups(regulation, dossier), answers, pieces, later(dossier, deposit), siret(dossier))
                .flatMap(remarks -> remarks)
                .distinct()
                .sorted()
                .toList();
    }

    /** A particular answer prevails over a general one; a general refusal is told all the same. */
    private static Stream<String> refusedGroups(Regulation regulation, Dossier dossier) {
        return dossier.engagements().entrySet().stream()
                .filter(answer -> answer.getValue() == Reponse.NON || answer.getValue() == Reponse.RESERVE)
                .filter(answer -> answer.getKey().equals(Commitments.GLOBAL) || isGroup(answer.getKey(), regulation))
                .map(answer -> "Le candidat répond « " + Lexicon.value(answer.getValue()) + " » à l’ensemble « "
                        + answer.getKey()
                        + " » ; une réponse particulière prévaut sur celle-ci, mais le désaccord est à éclaircir.");
    }

    private static boolean isGroup(String id, Regulation regulation) {
        return regulation
                .obligation(id)
                .filter(row -> row.nature() == Nature.ENSEMBLE)
                .isPresent();
    }

    private static boolean isJudged(String id, Regulation regulation) {
        return regulation
                .obligation(id)
                .filter(row -> row.nature().hasRules() || row.nature() == Nature.ALIAS)
                .isPresent();
    }

    /** What is dated after the deposit was not there on the day of the deposit. */
    private static Stream<String> later(Dossier dossier, @Nullable LocalDate deposit) {
        if (deposit == null) {
            return Stream.empty();
        }
        return DATED.stream()
                .flatMap(path -> path.locate(dossier).stream())
                .filter(place -> place.value() instanceof LocalDate date && date.isAfter(deposit))
                .map(place -> "Date postérieure au dépôt (" + Told.value(place.value()) + ") : "
                        + Lexicon.place(place.pointer(), dossier) + ", à vérifier.");
    }

    private static Stream<String> siret(Dossier dossier) {
        String siret = dossier.candidat().siret();
        return siret == null || Siret.isPlausible(siret)
                ? Stream.empty()
                : Stream.of("Le numéro SIRET du candidat, « " + siret + " », n’est pas valable : à vérifier.");
    }

    static Stream<String> cited(Piece piece) {
        return Stream.of(piece.etablit(), piece.dement())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private static String unknown(Regulation regulation) {
        return "« " + regulation.id() + " » ne connaît pas d’obligation de ce numéro. Vérifiez le numéro.";
    }
}
