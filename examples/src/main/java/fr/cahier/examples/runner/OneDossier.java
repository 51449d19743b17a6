package fr.cahier.examples.runner;

import fr.cahier.Evaluation;
import fr.cahier.Evaluator;
import fr.cahier.authoring.EditionCatalogue;
import fr.cahier.dossier.Dossier;
import fr.cahier.explanation.Explanation;
import fr.cahier.instruction.ReviewedVerdict;
import fr.cahier.regulation.Edition;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What commands on one dossier have in common: where it is, which edition it is judged against, and what an officer saw. */
final class OneDossier {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "FICHIER", description = "Le dossier, un fichier .json ; « - » lit l’entrée standard.")
    private String place;

    @Mixin
    private EditionChoice choice;

    @Mixin
    private DoctrineChoice doctrine;

    @Mixin
    private OfficersHand hand;

    /** {@return an evaluator of the edition that the command line names, or that the day of each deposit chooses} */
    Evaluator evaluator() {
        return doctrine.given(choice.evaluator());
    }

    /** {@return the dossier and its verdict; warnings go to {@code err}} */
    Judged judge(Terminal err) {
        Dossier dossier = read(err);
        Evaluator evaluator = evaluator();
        return new Judged(evaluator.evaluation(dossier), evaluator.edition(dossier));
    }

    /** {@return the dossier; warnings go to {@code err}} */
    Dossier read(Terminal err) {
        hand.check();
        return Input.one(place, message -> new ParameterException(spec.commandLine(), message))
                .read(err);
    }

    /** {@return the verdict after the officer's hand; empty when the command line names none} */
    Optional<ReviewedVerdict> reviewed(Evaluation evaluation) {
        return hand.beside(evaluation);
    }

    /** {@return the same; what the officer's sheet says without effect is told to {@code err}} */
    Optional<ReviewedVerdict> reviewed(Evaluation evaluation, Terminal err) {
        return hand.beside(evaluation, err);
    }

    /** {@return whether the command line names the officer's hand} */
    boolean isReviewed() {
        return hand.isGiven();
    }

    /** {@return what the rules on the findings that are not satisfied say, where the edition can be read} */
    List<Explanation> explanations(Verdict verdict) {
        LocalDate day = LocalDate.ofInstant(
                verdict.receipt().instant(), verdict.receipt().zone());
        EditionCatalogue catalogue = choice.catalogue(day);
        return verdict.findings().stream()
                .filter(finding -> finding.status() != Status.SATISFIED)
                .map(finding -> finding.obligation().id())
                .distinct()
                .flatMap(id -> catalogue.explain(id, day).stream())
                .toList();
    }

    /**
     * @param evaluation of the dossier
     * @param regulation the edition that it was judged against
     */
    record Judged(Evaluation evaluation, Edition regulation) {

        Verdict verdict() {
            return evaluation.verdict();
        }
    }
}
